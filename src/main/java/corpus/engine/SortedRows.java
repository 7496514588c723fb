package corpus.engine;

import corpus.table.Column;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Sorts rows, however many: in pieces, which go into temporary files if there are many. Rows that
 * the order does not tell apart stay in the order in which they came. From one thread.
 */
final class SortedRows implements Closeable {
    private static final int LARGEST_BUFFER = 1 << 15;
    private static final int SMALLEST_BUFFER = 1 << 10;
    private static final int ALL_BUFFERS = 1 << 24;

    /** Rows that are written out soon never reach the old generation, which nobody tidies up. */
    private static final long MOST_IN_MEMORY = 4L << 20;

    private final List<Column> columns;
    private final Comparator<Object[]> order;
    private final long memory;
    private final Spill spill;
    private final SpillWriter writer;
    private final List<Long> begins = new ArrayList<>();
    private List<Object[]> rows = new ArrayList<>();
    private long taken;

    SortedRows(List<Column> columns, Comparator<Object[]> order, Workspace workspace) {
        this.columns = List.copyOf(columns);
        this.order = order;
        memory = Math.min(MOST_IN_MEMORY, workspace.memory());
        spill = new Spill(workspace.share(4));
        writer = new SpillWriter(spill);
    }

    void add(Object[] row) {
        rows.add(row);
        taken += sizeOf(row);
        if (taken > memory) {
            writeRun();
        }
    }

    /** About how many bytes a row takes in memory. */
    private static long sizeOf(Object[] row) {
        long size = 32;
        for (Object cell : row) {
            size += cell instanceof String text ? 48 + 2L * text.length() : 24;
        }
        return size;
    }

    private void writeRun() {
        begins.add(writer.position());
        RowCode code = new RowCode(columns);
        for (Object[] row : sorted()) {
            code.write(row, writer);
        }
        writer.flush();
        rows = new ArrayList<>();
        taken = 0;
    }

    private Object[][] sorted() {
        Object[][] sorted = rows.toArray(new Object[0][]);
        Arrays.parallelSort(sorted, order);
        return sorted;
    }

    /** Gives out the rows of several in order; of equal ones those of the first. */
    static void merge(List<SortedRows> all, Comparator<Object[]> order, Consumer<Object[]> rows) {
        PriorityQueue<Run> queue =
                new PriorityQueue<>(
                        ((Comparator<Run>) (a, b) -> order.compare(a.row, b.row))
                                .thenComparing(run -> run.number));
        for (SortedRows each : all) {
            each.runs(queue);
        }
        while (!queue.isEmpty()) {
            Run run = queue.poll();
            rows.accept(run.row);
            if (run.advance()) {
                queue.add(run);
            }
        }
    }

    private void runs(PriorityQueue<Run> queue) {
        int share = ALL_BUFFERS / (begins.size() + 1);
        int buffer = Math.max(SMALLEST_BUFFER, Math.min(LARGEST_BUFFER, share));
        for (int i = 0; i < begins.size(); i++) {
            long end = i + 1 < begins.size() ? begins.get(i + 1) : spill.size();
            SpillReader reader = new SpillReader(spill, buffer).seek(begins.get(i), end);
            add(new Run(queue.size(), reader, new RowCode(columns), List.of()), queue);
        }
        add(new Run(queue.size(), null, null, Arrays.asList(sorted())), queue);
    }

    private static void add(Run run, PriorityQueue<Run> queue) {
        if (run.advance()) {
            queue.add(run);
        }
    }

    /** Sorted rows, written out or in memory. */
    private static final class Run {
        private final int number;
        private final SpillReader reader;
        private final RowCode code;
        private final List<Object[]> rows;
        private int next;
        private Object[] row;

        private Run(int number, SpillReader reader, RowCode code, List<Object[]> rows) {
            this.number = number;
            this.reader = reader;
            this.code = code;
            this.rows = rows;
        }

        private boolean advance() {
            if (reader != null) {
                row = reader.hasNext() ? code.read(reader) : null;
            } else {
                row = next < rows.size() ? rows.get(next++) : null;
            }
            return row != null;
        }
    }

    @Override
    public void close() {
        rows = new ArrayList<>();
        spill.close();
    }
}
