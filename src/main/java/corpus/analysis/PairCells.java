package corpus.analysis;

import com.carrotsearch.hppc.IntArrayList;

/** The cells of one row of a matrix of pairs, document after document. Used for row after row. */
final class PairCells {
    // Of each cell: what is counted in earlier documents, and in the one under way.
    private static final int COUNT = 0;
    private static final int DOCUMENTS = 1;
    private static final int MOST = 2;
    private static final int OPEN = 3;
    private static final int OPEN_DOCUMENT = 4;

    /** A power of 2, so that a cell lies in one line of the processor's cache. */
    private static final int WIDTH_BITS = 3;

    private final int[] cells;
    private final IntArrayList touched = new IntArrayList();
    private int document;

    PairCells(int slots) {
        cells = new int[Math.multiplyExact(slots, 1 << WIDTH_BITS)];
    }

    /** Receives a cell. */
    @FunctionalInterface
    interface Visitor {
        void cell(int slot, int count, int documents, int most);
    }

    /** From here on, another document is counted; its number is 0 or larger. */
    void document(int number) {
        // 0 is for cells that were never touched.
        document = number + 1;
    }

    /** Adds 1 to a cell. */
    void add(int slot) {
        int at = slot << WIDTH_BITS;
        if (cells[at + OPEN_DOCUMENT] == document) {
            cells[at + OPEN]++;
            return;
        }
        if (cells[at + OPEN_DOCUMENT] == 0) {
            touched.add(slot);
        } else {
            close(at);
        }
        cells[at + OPEN_DOCUMENT] = document;
        cells[at + OPEN] = 1;
    }

    private void close(int at) {
        cells[at + COUNT] += cells[at + OPEN];
        cells[at + DOCUMENTS]++;
        cells[at + MOST] = Math.max(cells[at + MOST], cells[at + OPEN]);
    }

    /** Visits all cells that are not empty, and empties them. */
    void visit(Visitor visitor) {
        for (int i = 0; i < touched.size(); i++) {
            int at = touched.get(i) << WIDTH_BITS;
            close(at);
            visitor.cell(
                    touched.get(i), cells[at + COUNT], cells[at + DOCUMENTS], cells[at + MOST]);
            cells[at + COUNT] = 0;
            cells[at + DOCUMENTS] = 0;
            cells[at + MOST] = 0;
            cells[at + OPEN_DOCUMENT] = 0;
        }
        touched.elementsCount = 0;
    }
}
