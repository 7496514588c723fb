package corpus.analysis;

import java.io.Serializable;

/**
 * A frequency that terms of a group have.
 *
 * @param group the group
 * @param frequency how often such a term occurs in it
 */
record GroupFrequency(Group group, long frequency)
        implements Comparable<GroupFrequency>, Serializable {
    @Override
    public int compareTo(GroupFrequency other) {
        int byGroup = group.compareTo(other.group);
        return byGroup != 0 ? byGroup : Long.compare(frequency, other.frequency);
    }
}
