package corpus.engine;

import corpus.analysis.PartSize;
import corpus.table.CompactRows;
import java.util.List;

/** Receives the rows of a table, from one thread at a time. */
@FunctionalInterface
public interface RowWriter {
    /** Writes a row: a cell for each column. */
    void write(Object[] row);

    /**
     * Writes many rows.
     *
     * @param rows rows of the table's columns
     * @param order which of them, in their order
     */
    default void write(CompactRows rows, int[] order) {
        for (int row : order) {
            write(rows.row(row));
        }
    }

    /** Is told, after the rows of a sample, from how many they were chosen. */
    default void sampledFrom(long rows) {}

    /** Is told, after the rows, how much text their rates are divided by. */
    default void sizes(List<PartSize> sizes) {}
}
