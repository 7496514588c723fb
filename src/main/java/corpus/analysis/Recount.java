package corpus.analysis;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts what a counting has found, when all documents are counted: how many terms occur once,
 * twice, and so on. It is small where the counting is large, and so the only thing of it that an
 * engine has to bring together in one place.
 *
 * @param <S> the type of keys of the counting
 * @param <T> the type of its values
 * @param <K> the type of keys
 * @param <V> the type of values
 */
public interface Recount<
                S extends Comparable<? super S> & Serializable,
                T extends Summary<T>,
                K extends Comparable<? super K> & Serializable,
                V extends Summary<V>>
        extends Serializable {
    /** What it counts in. If that is an analysis, its supplement counts, too. */
    Counting<S, T> source();

    /** Emits what one key of the counting, with all that was seen of it, adds. */
    void count(S key, T value, Emitter<K, V> emitter);

    /** Counts all that a counting has found. */
    default Map<K, V> in(Map<S, T> counted) {
        Map<K, V> found = new HashMap<>();
        counted.forEach(
                (source, seen) ->
                        count(
                                source,
                                seen,
                                (key, value) -> found.merge(key, value, Summary::merge)));
        return found;
    }
}
