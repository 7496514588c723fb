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

    /** What {@link #finish} has to know of all keys of a counting, its own or another. */
    default List<Recount<?, ?, ?, ?>> recounts() {
        return List.of();
    }

    /**
     * Whether the row of a key that reaches the minima of {@link #ranking} may ask a side table for
     * an entry. An engine that has to send side tables about leaves the others out; what {@link
     * #finish} does with keys that do not reach the minima must not need them.
     *
     * @param side one of the {@link #sides}
     * @param value the value of the entry
     */
    default boolean needs(Counting<?, ?> side, Summary<?> value) {
        return true;
    }

    /**
     * Emits what no document has and the table needs all the same: the items of a reference whose
     * texts are not at hand, zeros for the gaps of a series. The values merge with those of the
     * documents. Called once, when all documents are counted, before the first row is made.
     *
     * @param sides the results of {@link #sides}
     */
    default void supplement(SideTables sides, Emitter<K, V> emitter) {}

    /**
     * The row of a key.
     *
     * @param key the key
     * @param value everything that was seen of it
     * @param sides the results of {@link #sides} and {@link #recounts}
     * @return a cell for each column: String, Long, Double (NaN: missing) or null (missing); null
     *     if the key has no row
     */
    Object[] finish(K key, V value, SideTables sides);

    /** How much text the rates of the rows are divided by; none if rows have no rates. */
    default List<PartSize> sizes(SideTables sides) {
        return List.of();
    }

    /** Which rows are kept and in which order. */
    Ranking ranking();
}
