package corpus.analysis;

import java.io.Serializable;

/** An item in a group. */
record ItemKey(Group group, Item item) implements Comparable<ItemKey>, Serializable {
    @Override
    public int compareTo(ItemKey other) {
        int byGroup = group.compareTo(other.group);
        return byGroup != 0 ? byGroup : item.compareTo(other.item);
    }
}
