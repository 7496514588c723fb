package corpus.analysis;

import corpus.table.Column;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

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

    /**
     * The order of rows with these columns; rows that it does not tell apart stay in corpus order.
     *
     * @throws IllegalArgumentException if a column to sort by is none of them
     */
    public Comparator<Object[]> comparator(List<Column> all) {
        return columns.stream()
                .map(column -> Ranking.byColumn(all, column))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }
}
