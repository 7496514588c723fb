package corpus.analysis;

import corpus.table.Column;
import java.io.Serializable;
import java.util.List;

/**
 * A counting whose keys become the rows of a table.
 *
 * <p>To add one: write a record of its parameters that implements this interface, a command that
 * makes the record from options, and a golden case; the tests of the laws find it through {@code
 * AnalysisExamples}.
 *
 * @param <K> the type of keys
 * @param <V> the type of values
 */
public interface Analysis<K extends Comparable<? super K> & Serializable, V extends Summary<V>>
        extends Counting<K, V> {
    /** The columns of the table. */
    List<Column> columns();

    /** Countings whose results {@link #finish} reads beside its own: totals, margins. */
    List<Counting<?, ?>> sides();

    /**
     * The row of a key.
     *
     * @param key the key
     * @param value everything that was seen of it
     * @param sides the results of {@link #sides}
     * @return a cell for each column: String, Long, Double (NaN: missing) or null (missing)
     */
    Object[] finish(K key, V value, SideTables sides);

    /** Which rows are kept and in which order. */
    Ranking ranking();
}
