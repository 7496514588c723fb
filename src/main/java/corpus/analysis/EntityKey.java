package corpus.analysis;

import corpus.document.CodePointOrder;
import corpus.document.EntityType;
import java.io.Serializable;

/** An entity in a group. One name may be recognised as that of a person and that of a place. */
record EntityKey(Group group, String entity, EntityType type)
        implements Comparable<EntityKey>, Serializable {
    @Override
    public int compareTo(EntityKey other) {
        int byGroup = group.compareTo(other.group);
        if (byGroup != 0) {
            return byGroup;
        }
        int byEntity = CodePointOrder.compare(entity, other.entity);
        return byEntity != 0 ? byEntity : type.compareTo(other.type);
    }
}
