package corpus.engine;

import corpus.analysis.Ranking;
import corpus.table.Column;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The rows of a table on their way into order. If only a few of each group are asked for, no more
 * are kept, unless the groups are many: then, and if all are asked for, they are sorted outside the
 * memory.
 */
public final class RankedRows implements Closeable {
    private static final int MOST_IN_HEADS = 50_000;

    private final Ranking ranking;
    private final List<Column> columns;
    private final Comparator<Object[]> order;
    private final List<Part> parts = new ArrayList<>();

    /** Rows from so many threads. */
    public RankedRows(Ranking ranking, List<Column> columns, int workers, Workspace workspace) {
        this.ranking = ranking;
        this.columns = List.copyOf(columns);
        this.order = ranking.order(columns);
        for (int i = 0; i < workers; i++) {
            parts.add(new Part(workspace.share(workers)));
        }
    }

    /** Where one worker adds its rows. */
    public Part part(int worker) {
        return parts.get(worker);
    }

    /** The rows of one worker. */
    public final class Part {
        private final SortedRows sorted;
        private Ranking.Collector heads = ranking.collector(columns);
        private boolean keepsHeads = ranking.top() > 0;

        private Part(Workspace workspace) {
            sorted = new SortedRows(columns, order, workspace);
        }

        /** See {@link Ranking.Collector#mayKeep}. */
        boolean mayKeep(long count, long documents) {
            return heads.mayKeep(count, documents);
        }

        /** Adds a row; null is none. */
        public void add(Object[] row) {
            if (!heads.accepts(row)) {
                return;
            }
            if (!keepsHeads) {
                sorted.add(row);
                return;
            }
            heads.add(row);
            if (heads.size() > MOST_IN_HEADS) {
                giveUpHeads();
            }
        }

        /** Those that are not among the first of their group are left out at the end. */
        private void giveUpHeads() {
            keepsHeads = false;
            heads.rows().forEach(sorted::add);
            heads = ranking.collector(columns);
        }
    }

    /** Writes all rows that are kept, in order. */
    public void write(RowWriter writer) {
        if (parts.stream().allMatch(part -> part.keepsHeads)) {
            Ranking.Collector all = parts.get(0).heads;
            parts.subList(1, parts.size()).forEach(part -> part.heads.rows().forEach(all::add));
            all.rows().forEach(writer::write);
            return;
        }
        parts.stream().filter(part -> part.keepsHeads).forEach(Part::giveUpHeads);
        Heads first = new Heads(writer);
        SortedRows.merge(parts.stream().map(part -> part.sorted).toList(), order, first::offer);
    }

    /** Lets the first rows of each group through. */
    private final class Heads {
        private final RowWriter writer;
        private Object[] group = {};
        private int rows;

        private Heads(RowWriter writer) {
            this.writer = writer;
        }

        private void offer(Object[] row) {
            int fields = ranking.groupColumns();
            if (rows == 0 || !Arrays.equals(group, 0, fields, row, 0, fields)) {
                group = row;
                rows = 0;
            }
            rows++;
            if (ranking.top() == 0 || rows <= ranking.top()) {
                writer.write(row);
            }
        }
    }

    @Override
    public void close() {
        parts.forEach(part -> part.sorted.close());
    }
}
