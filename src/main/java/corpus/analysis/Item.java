package corpus.analysis;

import corpus.document.CodePointOrder;
import corpus.document.EntityType;
import java.io.Serializable;
import java.util.Comparator;

/**
 * Something that occurs together with others.
 *
 * @param name the id of an entity, or a term
 * @param type of what type the entity is, or null for a term
 */
record Item(String name, EntityType type) implements Comparable<Item>, Serializable {
    private static final Comparator<EntityType> TERMS_LAST =
            Comparator.nullsLast(Comparator.naturalOrder());

    static Item term(String term) {
        return new Item(term, null);
    }

    boolean isEntity() {
        return type != null;
    }

    /** By code points of the name; of equal ones entities first, by type. */
    @Override
    public int compareTo(Item other) {
        int byName = CodePointOrder.compare(name, other.name);
        return byName != 0 ? byName : TERMS_LAST.compare(type, other.type);
    }
}
