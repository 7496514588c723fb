package corpus.analysis;

import java.io.Serializable;

/** Two items in a group; unless pairs are directed, {@code a} is not after {@code b}. */
public record PairKey(Group group, Item a, Item b) implements Comparable<PairKey>, Serializable {
    /**
     * The key of a cell of a {@link PairMatrix}.
     *
     * @param item the item of the row
     * @param other the other item
     * @param reversed whether the order matters and the other item is the first one
     */
    public static PairKey of(
            PairSetting setting, Group group, Item item, Item other, boolean reversed) {
        boolean swap = setting.directed() ? reversed : item.compareTo(other) > 0;
        return new PairKey(group, swap ? other : item, swap ? item : other);
    }

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
