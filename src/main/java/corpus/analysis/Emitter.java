package corpus.analysis;

/**
 * Receives what a document has.
 *
 * @param <K> the type of keys
 * @param <V> the type of values
 */
@FunctionalInterface
public interface Emitter<K, V> {
    /** A key and its value in one document; the emitter owns the value from now on. */
    void emit(K key, V value);
}
