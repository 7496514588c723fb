package corpus.engine;

import com.carrotsearch.hppc.IntArrayList;

/** The cells of one row, added up over parts of a group. Used for row after row. */
final class SummedCells {
    private static final int WIDTH = 4;

    private final long[] sums;
    private final IntArrayList touched = new IntArrayList();

    SummedCells(int slots) {
        sums = new long[Math.multiplyExact(slots, WIDTH)];
    }

    void add(int slot, long count, long joint, long documents, long most) {
        int at = slot * WIDTH;
        if (sums[at] == 0) {
            touched.add(slot);
        }
        sums[at] += count;
        sums[at + 1] += joint;
        sums[at + 2] += documents;
        sums[at + 3] = Math.max(sums[at + 3], most);
    }

    /** Visits all cells that are not empty, and empties them. */
    void visit(int row, PairRuns.Visitor visitor) {
        for (int i = 0; i < touched.size(); i++) {
            int at = touched.get(i) * WIDTH;
            visitor.pair(row, touched.get(i), sums[at], sums[at + 1], sums[at + 2], sums[at + 3]);
            sums[at] = 0;
            sums[at + 1] = 0;
            sums[at + 2] = 0;
            sums[at + 3] = 0;
        }
        touched.elementsCount = 0;
    }
}
