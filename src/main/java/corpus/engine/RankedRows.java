package corpus.engine;

import corpus.analysis.Ranking;
import corpus.table.Column;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The rows of a table on their way into order. If only a few are asked for, no more are kept;
 * otherwise they are sorted in pieces, which go into temporary files if there are many.
 */
final class RankedRows implements Closeable {
    /** Of more rows, all are sorted, and the others left out at the end. */
    private static final int MOST_IN_HEAP = 20_000;

    private final Ranking ranking;
    private final List<Column> columns;
    private final Comparator<Object[]> order;
    private final List<Part> parts = new ArrayList<>();

    RankedRows(Ranking ranking, List<Column> columns, int workers, Workspace workspace) {
        this.ranking = ranking;
        this.columns = List.copyOf(columns);
        this.order = ranking.order(columns);
        for (int i = 0; i < workers; i++) {
            parts.add(new Part(workspace.share(workers)));
        }
    }

    /** Where one worker adds its rows. */
    Part part(int worker) {
        return parts.get(worker);
    }

    /** The rows of one worker. */
    final class Part {
        private final Ranking.Collector collector = ranking.collector(columns);
        private final long memory;
        private final Spill spill;
        private final SpillWriter writer;
        private final List<long[]> runs = new ArrayList<>();
        private List<Object[]> rows = new ArrayList<>();
        private long taken;

        private Part(Workspace workspace) {
            memory = workspace.memory();
            // What is written out shall not stay in memory.
            spill = new Spill(new Workspace(0, workspace.folder()));
            writer = new SpillWriter(spill);
        }

        /** See {@link Ranking.Collector#mayKeep}. */
        boolean mayKeep(long count, long documents) {
            return collector.mayKeep(count, documents);
        }

        void add(Object[] row) {
            if (isHeap()) {
                collector.add(row);
            } else if (collector.accepts(row)) {
                rows.add(row);
                taken += sizeOf(row);
                if (taken > memory) {
                    writeRun();
                }
            }
        }

        private void writeRun() {
            long begin = writer.position();
            sort();
            RowCode code = new RowCode(columns);
            rows.forEach(row -> code.write(row, writer));
            writer.flush();
            runs.add(new long[] {begin, writer.position()});
            rows = new ArrayList<>();
            taken = 0;
        }

        private void sort() {
            Object[][] sorted = rows.toArray(new Object[0][]);
            // The order is total, so any way of sorting gives the same rows.
            Arrays.parallelSort(sorted, order);
            rows = Arrays.asList(sorted);
        }
    }

    private boolean isHeap() {
        return ranking.top() > 0 && ranking.top() <= MOST_IN_HEAP;
    }

    /** About how many bytes a row takes in memory. */
    private static long sizeOf(Object[] row) {
        long size = 32;
        for (Object cell : row) {
            size += cell instanceof String text ? 48 + 2L * text.length() : 24;
        }
        return size;
    }

    /** Writes all rows that are kept, in order. */
    void write(RowWriter writer) {
        if (isHeap()) {
            Ranking.Collector all = parts.get(0).collector;
            parts.subList(1, parts.size()).forEach(part -> part.collector.rows().forEach(all::add));
            all.rows().forEach(writer::write);
            return;
        }
        PriorityQueue<Run> runs = new PriorityQueue<>((a, b) -> order.compare(a.row, b.row));
        for (Part part : parts) {
            part.sort();
            addRun(new Run(part.rows), runs);
            for (long[] run : part.runs) {
                addRun(new Run(part.spill, run[0], run[1]), runs);
            }
        }
        Object[] before = null;
        int inGroup = 0;
        while (!runs.isEmpty()) {
            Run run = runs.poll();
            inGroup = isSameGroup(before, run.row) ? inGroup + 1 : 1;
            before = run.row;
            if (ranking.top() == 0 || inGroup <= ranking.top()) {
                writer.write(run.row);
            }
            addRun(run, runs);
        }
    }

    private static void addRun(Run run, PriorityQueue<Run> runs) {
        if (run.advance()) {
            runs.add(run);
        }
    }

    private boolean isSameGroup(Object[] before, Object[] row) {
        return before != null
                && Arrays.equals(before, 0, ranking.groupColumns(), row, 0, ranking.groupColumns());
    }

    /** Sorted rows, in memory or written out. */
    private final class Run {
        private static final int READ_AT_ONCE = 1 << 15;

        private final List<Object[]> rows;
        private final SpillReader reader;
        private final RowCode code = new RowCode(columns);
        private int next;
        private Object[] row;

        private Run(List<Object[]> rows) {
            this.rows = rows;
            this.reader = null;
        }

        private Run(Spill spill, long begin, long end) {
            this.rows = List.of();
            this.reader = new SpillReader(spill, READ_AT_ONCE).seek(begin, end);
        }

        private boolean advance() {
            if (reader != null && reader.hasNext()) {
                row = code.read(reader);
                return true;
            }
            if (next < rows.size()) {
                row = rows.get(next++);
                return true;
            }
            return false;
        }
    }

    @Override
    public void close() {
        parts.forEach(part -> part.spill.close());
    }
}
