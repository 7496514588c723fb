package corpus.engine;

/** Receives the rows of a table, from one thread at a time. */
@FunctionalInterface
public interface RowWriter {
    /** Writes a row: a cell for each column. */
    void write(Object[] row);
}
