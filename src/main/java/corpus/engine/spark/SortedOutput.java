package corpus.engine.spark;

import corpus.analysis.Analysis;
import corpus.analysis.Ranking;
import corpus.engine.RankedRows;
import corpus.engine.RowWriter;
import corpus.engine.Workspace;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Ranks rows and writes them on the driver. If only the first ones are asked for, each task sends
 * its own first ones; else the executors sort all of them, and the driver takes part after part.
 */
final class SortedOutput {
    private SortedOutput() {}

    /**
     * Writes the rows that are kept, in order.
     *
     * @param rows rows in no order; null where there is none
     */
    static void write(JavaRDD<Object[]> rows, Analysis<?, ?> analysis, RowWriter writer) {
        if (analysis.ranking().top() > 0) {
            writeFirst(rows, analysis, writer);
            return;
        }
        JavaRDD<Object[]> kept =
                rows.mapPartitions(
                        all -> {
                            Ranking.Collector collector =
                                    analysis.ranking().collector(analysis.columns());
                            return new Accepted(all, collector);
                        });
        // Spark goes through them twice, to see where to divide them and to do it, and behind each
        // row
        // are the sums of all that was counted.
        kept.persist(StorageLevel.MEMORY_AND_DISK_SER());
        try {
            kept.mapToPair(row -> new Tuple2<>(row, Boolean.TRUE))
                    .sortByKey(new RowOrder(analysis), true, rows.getNumPartitions())
                    .keys()
                    .toLocalIterator()
                    .forEachRemaining(writer::write);
        } finally {
            kept.unpersist();
        }
    }

    private static void writeFirst(
            JavaRDD<Object[]> rows, Analysis<?, ?> analysis, RowWriter writer) {
        JavaRDD<Object[]> first =
                rows.mapPartitions(
                        all -> {
                            Ranking.Collector collector =
                                    analysis.ranking().collector(analysis.columns());
                            all.forEachRemaining(collector::add);
                            return collector.rows().iterator();
                        });
        try (RankedRows ranked =
                new RankedRows(analysis.ranking(), analysis.columns(), 1, Workspace.usual())) {
            first.collect().forEach(ranked.part(0)::add);
            ranked.write(writer);
        }
    }

    /** The rows that reach the minima. */
    private static final class Accepted implements Iterator<Object[]> {
        private final Iterator<Object[]> all;
        private final Ranking.Collector collector;
        private Object[] next;

        private Accepted(Iterator<Object[]> all, Ranking.Collector collector) {
            this.all = all;
            this.collector = collector;
        }

        @Override
        public boolean hasNext() {
            while (next == null && all.hasNext()) {
                Object[] row = all.next();
                next = collector.accepts(row) ? row : null;
            }
            return next != null;
        }

        @Override
        public Object[] next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Object[] row = next;
            next = null;
            return row;
        }
    }

    /** The order of the rows of an analysis; made anew wherever it arrives. */
    private static final class RowOrder implements Comparator<Object[]>, Serializable {
        private static final long serialVersionUID = 1L;

        private final Analysis<?, ?> analysis;
        private transient Comparator<Object[]> order;

        private RowOrder(Analysis<?, ?> analysis) {
            this.analysis = analysis;
        }

        @Override
        public int compare(Object[] a, Object[] b) {
            if (order == null) {
                order = analysis.ranking().order(analysis.columns());
            }
            return order.compare(a, b);
        }
    }
}
