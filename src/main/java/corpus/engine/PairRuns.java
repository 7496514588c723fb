package corpus.engine;

import com.carrotsearch.hppc.IntArrayList;
import corpus.analysis.PairMatrix;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of the matrices of parts of a group, written one behind the other, and added up when all
 * parts have come. For one stretch of rows; a run holds its rows in ascending order.
 */
final class PairRuns implements Closeable {
    private static final int SMALLEST_BUFFER = 1 << 9;
    private static final int LARGEST_BUFFER = 1 << 15;

    private final Spill spill;
    private final SpillWriter writer;
    private final List<Long> begins = new ArrayList<>();
    private final long memory;
    private final IntArrayList cells = new IntArrayList();

    PairRuns(Workspace workspace) {
        spill = new Spill(workspace);
        writer = new SpillWriter(spill);
        memory = workspace.memory();
    }

    /** Writes the rows of a stretch. */
    void write(PairMatrix.Rows rows, int from, int to) {
        begins.add(writer.position());
        int last = from;
        for (int row = from; row < to; row++) {
            rows.read(row, this::keep);
            if (!cells.isEmpty()) {
                writer.write(row - last);
                last = row;
                writeCells();
            }
        }
        writer.flush();
    }

    private void keep(int slot, int count, int joint, int documents, int most) {
        cells.add(slot, count, joint, documents, most);
    }

    private void writeCells() {
        writer.write(cells.size() / 5);
        int[] cell = cells.buffer;
        for (int i = 0; i < cells.size(); i += 5) {
            // Most pairs occur once.
            boolean once = cell[i + 1] == 1 && cell[i + 2] == 0;
            writer.write(2L * cell[i] + (once ? 1 : 0));
            if (!once) {
                for (int field = 1; field < 5; field++) {
                    writer.write(cell[i + field]);
                }
            }
        }
        cells.elementsCount = 0;
    }

    /** Receives the cells of a row, added up. */
    interface Visitor {
        void pair(int row, int slot, long count, long joint, long documents, long most);
    }

    /** Adds up all runs. */
    void merge(int from, int slots, Visitor visitor) {
        List<Run> runs = new ArrayList<>();
        int buffer =
                (int)
                        Math.max(
                                SMALLEST_BUFFER,
                                Math.min(LARGEST_BUFFER, memory / Math.max(1, begins.size())));
        for (int i = 0; i < begins.size(); i++) {
            long end = i + 1 < begins.size() ? begins.get(i + 1) : spill.size();
            runs.add(new Run(new SpillReader(spill, buffer).seek(begins.get(i), end), from));
        }
        SummedCells sums = new SummedCells(slots);
        for (int next = nextRow(runs); next != Run.OVER; next = nextRow(runs)) {
            for (Run run : runs) {
                if (run.row == next) {
                    run.addTo(sums);
                }
            }
            sums.visit(next, visitor);
        }
    }

    private static int nextRow(List<Run> runs) {
        int next = Run.OVER;
        for (Run run : runs) {
            next = Math.min(next, run.row);
        }
        return next;
    }

    /** A run that is read. */
    private static final class Run {
        private static final int OVER = Integer.MAX_VALUE;

        private final SpillReader reader;
        private int row;

        private Run(SpillReader reader, int from) {
            this.reader = reader;
            row = from;
            advance();
        }

        private void advance() {
            row = reader.hasNext() ? row + reader.readInt() : OVER;
        }

        private void addTo(SummedCells sums) {
            int cells = reader.readInt();
            for (int i = 0; i < cells; i++) {
                long slot = reader.readLong();
                if ((slot & 1) == 1) {
                    sums.add((int) (slot >> 1), 1, 0, 1, 1);
                } else {
                    sums.add(
                            (int) (slot >> 1),
                            reader.readInt(),
                            reader.readInt(),
                            reader.readInt(),
                            reader.readInt());
                }
            }
            advance();
        }
    }

    @Override
    public void close() {
        spill.close();
    }
}
