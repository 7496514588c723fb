package corpus.table;

import java.io.Closeable;
import java.io.IOException;

/** Writes the rows of a table in one format; the constructor writes the header. */
interface TableWriter extends Closeable {
    /**
     * Writes a row.
     *
     * @param cells one for each column, of its type or null
     */
    void row(Object[] cells) throws IOException;

    /**
     * Writes many rows.
     *
     * @param rows rows of the same columns
     * @param order which of them, in their order
     */
    default void rows(CompactRows rows, int[] order) throws IOException {
        for (int row : order) {
            row(rows.row(row));
        }
    }

    /** Ends the table, writes out what is buffered, and closes what it writes to. */
    @Override
    void close() throws IOException;
}
