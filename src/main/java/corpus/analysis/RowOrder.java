package corpus.analysis;

import corpus.table.Column;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * In which order the rows of a listing are written, and how many of them: by columns (numbers
 * descending, texts by code point), and rows that these don't tell apart in corpus order.
 *
 * @param columns the names of the columns to sort by, the most important one first; none: corpus
 *     order
 * @param top the most rows; 0: all
 */
public record RowOrder(List<String> columns, int top) implements Serializable {
    /** Every row, in corpus order. */
    public static final RowOrder CORPUS = new RowOrder(List.of(), 0);

    public RowOrder {
        columns = List.copyOf(columns);
        if (top < 0) {
            throw new IllegalArgumentException("the first " + top + " rows");
        }
    }

    /** Whether rows can be written as they come. */
    public boolean isCorpusOrder() {
        return columns.isEmpty();
    }

    /** Sorts rows; with {@link #top}, holds no more than those. From one thread. */
    public final class Sorting {
        private static final class Offer {
            private final long number;
            private final Object[] row;

            Offer(long number, Object[] row) {
                this.number = number;
                this.row = row;
            }
        }

        private final Comparator<Offer> order;
        private final PriorityQueue<Offer> kept;
        private long offered;

        private Sorting(List<Column> all) {
            order =
                    columns.stream()
                            .map(column -> Ranking.byColumn(all, column))
                            .map(
                                    byColumn ->
                                            Comparator.<Offer, Object[]>comparing(
                                                    o -> o.row, byColumn))
                            .reduce(Comparator::thenComparing)
                            .orElseThrow()
                            .thenComparing(offer -> offer.number);
            kept = new PriorityQueue<>(order.reversed());
        }

        /** Adds a row; rows come in corpus order. */
        public void add(Object[] row) {
            kept.add(new Offer(offered++, row));
            if (top > 0 && kept.size() > top) {
                kept.poll();
            }
        }

        /** The rows that are kept, in order. */
        public List<Object[]> rows() {
            List<Offer> sorted = new ArrayList<>(kept);
            sorted.sort(order);
            return sorted.stream().map(offer -> offer.row).toList();
        }
    }

    /**
     * Begins to sort rows with these columns.
     *
     * @throws IllegalArgumentException if a column to sort by is none of them
     */
    public Sorting sorting(List<Column> all) {
        return new Sorting(all);
    }
}
