package corpus.analysis;

import corpus.document.CodePointOrder;
import java.io.Serializable;

/**
 * Something that occurs together with others.
 *
 * @param name the id of an entity, or a term
 * @param isEntity which of the two
 */
record Item(String name, boolean isEntity) implements Comparable<Item>, Serializable {
    /** By code points of the name; of equal ones the entity first. */
    @Override
    public int compareTo(Item other) {
        int byName = CodePointOrder.compare(name, other.name);
        return byName != 0 ? byName : Boolean.compare(other.isEntity, isEntity);
    }
}
