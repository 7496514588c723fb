package corpus.analysis;

import corpus.document.CodePointOrder;
import corpus.document.EntityType;
import java.io.Serializable;

/**
 * Something that occurs together with others.
 *
 * @param name the id of an entity, or a term
 * @param isEntity which of the two
 * @param recognised the type of an entity that no gazetteer knows; null for others and for terms
 */
public record Item(String name, boolean isEntity, EntityType recognised)
        implements Comparable<Item>, Serializable {
    // Written out: Java links those of a record at run time, which takes longer than an article.

    @Override
    public boolean equals(Object other) {
        return other instanceof Item item
                && name.equals(item.name)
                && isEntity == item.isEntity
                && recognised == item.recognised;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    static Item term(String term) {
        return new Item(term, false, null);
    }

    /** A concept is an entity that only the user's file knows. */
    static Item concept(String name) {
        return new Item(name, true, EntityType.CONCEPT);
    }

    boolean isConcept() {
        return recognised == EntityType.CONCEPT;
    }

    /** By code points of the name; of equal ones the entities first. */
    @Override
    public int compareTo(Item other) {
        int byName = CodePointOrder.compare(name, other.name);
        if (byName != 0) {
            return byName;
        }
        int byKind = Boolean.compare(other.isEntity, isEntity);
        return byKind != 0 ? byKind : EntityKey.BY_TYPE.compare(recognised, other.recognised);
    }
}
