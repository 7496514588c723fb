package corpus.analysis;

import corpus.document.CodePointOrder;
import java.io.Serializable;

/** An entity in a group. */
record EntityKey(Group group, String entity) implements Comparable<EntityKey>, Serializable {
    @Override
    public int compareTo(EntityKey other) {
        int byGroup = group.compareTo(other.group);
        return byGroup != 0 ? byGroup : CodePointOrder.compare(entity, other.entity);
    }
}
