package corpus.engine.spark;

import java.io.Serializable;

/**
 * A row of the matrix of a group.
 *
 * @param group the number of the group
 * @param row the number of the item whose row it is
 */
record RowKey(int group, int row) implements Serializable {
    @Override
    public boolean equals(Object other) {
        return other instanceof RowKey key && group == key.group && row == key.row;
    }

    @Override
    public int hashCode() {
        return 31 * group + row;
    }
}
