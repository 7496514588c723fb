package corpus.engine.spark;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.sorting.IndirectSort;
import java.io.Serializable;

/**
 * Some of the cells of a row of a matrix of pairs, in the order of their slots.
 *
 * @param slots which other item, see {@link corpus.analysis.PairMatrix}
 * @param numbers four for each: count, joint, documents, most in one document
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied by nobody
record CellRow(int[] slots, long[] numbers) implements Serializable {
    private static final int WIDTH = 4;

    /** How many cells there are. */
    int size() {
        return slots.length;
    }

    long count(int cell) {
        return numbers[cell * WIDTH];
    }

    long joint(int cell) {
        return numbers[cell * WIDTH + 1];
    }

    long documents(int cell) {
        return numbers[cell * WIDTH + 2];
    }

    /** How often the pair occurs in one document at most. */
    long most(int cell) {
        return numbers[cell * WIDTH + 3];
    }

    /** The row with the cells of other documents added. */
    CellRow plus(CellRow other) {
        Builder sum = new Builder(size() + other.size());
        int i = 0;
        int j = 0;
        while (i < size() || j < other.size()) {
            boolean mine = j == other.size() || (i < size() && slots[i] <= other.slots[j]);
            boolean others = i == size() || (j < other.size() && other.slots[j] <= slots[i]);
            sum.add(
                    mine ? slots[i] : other.slots[j],
                    (mine ? count(i) : 0) + (others ? other.count(j) : 0),
                    (mine ? joint(i) : 0) + (others ? other.joint(j) : 0),
                    (mine ? documents(i) : 0) + (others ? other.documents(j) : 0),
                    Math.max(mine ? most(i) : 0, others ? other.most(j) : 0));
            i += mine ? 1 : 0;
            j += others ? 1 : 0;
        }
        return sum.inOrder();
    }

    /** Takes in cells. */
    static final class Builder {
        private final IntArrayList slots;
        private final LongArrayList numbers;

        Builder(int size) {
            slots = new IntArrayList(size);
            numbers = new LongArrayList(size * WIDTH);
        }

        void add(int slot, long count, long joint, long documents, long most) {
            slots.add(slot);
            numbers.add(count, joint);
            numbers.add(documents, most);
        }

        boolean isEmpty() {
            return slots.isEmpty();
        }

        /** The row, if the cells came in order. */
        CellRow inOrder() {
            return new CellRow(slots.toArray(), numbers.toArray());
        }

        /** The row of cells in any order. */
        CellRow sorted() {
            int[] order =
                    IndirectSort.mergesort(
                            0, slots.size(), (a, b) -> Integer.compare(slots.get(a), slots.get(b)));
            Builder sorted = new Builder(order.length);
            for (int cell : order) {
                int at = cell * WIDTH;
                sorted.add(
                        slots.get(cell),
                        numbers.get(at),
                        numbers.get(at + 1),
                        numbers.get(at + 2),
                        numbers.get(at + 3));
            }
            return sorted.inOrder();
        }
    }
}
