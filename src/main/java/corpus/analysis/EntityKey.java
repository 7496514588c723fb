package corpus.analysis;

import corpus.document.CodePointOrder;
import corpus.document.EntityType;
import java.io.Serializable;
import java.util.Comparator;

/**
 * An entity in a group. One name may be recognised as that of a person and that of a place.
 *
 * @param entity its id
 * @param recognised its type, if no gazetteer knows it; else null
 */
record EntityKey(Group group, String entity, EntityType recognised)
        implements Comparable<EntityKey>, Serializable {
    /** Those of the gazetteer first. */
    static final Comparator<EntityType> BY_TYPE = Comparator.nullsFirst(Comparator.naturalOrder());

    @Override
    public int compareTo(EntityKey other) {
        int byGroup = group.compareTo(other.group);
        if (byGroup != 0) {
            return byGroup;
        }
        int byEntity = CodePointOrder.compare(entity, other.entity);
        return byEntity != 0 ? byEntity : BY_TYPE.compare(recognised, other.recognised);
    }

    // The id tells nearly all keys apart; the group, a list, is looked at last.

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityKey key
                && entity.equals(key.entity)
                && recognised == key.recognised
                && group.equals(key.group);
    }

    /** The same on every machine, so the type, whose own hash is not, has no part in it. */
    @Override
    public int hashCode() {
        return entity.hashCode();
    }
}
