package corpus.engine;

/** Receives the rows of a table, from one thread at a time. */
@FunctionalInterface
public interface RowWriter {
    /** Writes a row: a cell for each column. */
    void write(Object[] row);

    /** Is told, after the rows of a sample, from how many they were chosen. */
    default void sampledFrom(long rows) {}
}
