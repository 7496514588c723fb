package corpus.analysis;

import java.io.Serializable;

/** Two items in a group; {@code a} is not after {@code b}. */
record PairKey(Group group, Item a, Item b) implements Comparable<PairKey>, Serializable {
    @Override
    public int compareTo(PairKey other) {
        int byGroup = group.compareTo(other.group);
        if (byGroup != 0) {
            return byGroup;
        }
        int byFirst = a.compareTo(other.a);
        return byFirst != 0 ? byFirst : b.compareTo(other.b);
    }
}
