package corpus.analysis;

import corpus.document.AnnotatedDocument;
import java.io.Serializable;

/**
 * Says which keys a document has, and with what values. Two equal countings count the same, so an
 * engine needs to run only one of them.
 *
 * @param <K> the type of keys, with a total order that does not depend on locale or machine
 * @param <V> the type of values
 */
public interface Counting<K extends Comparable<? super K> & Serializable, V extends Summary<V>>
        extends Serializable {
    /** Emits every key of a document, each at most once. */
    void count(AnnotatedDocument document, Emitter<K, V> emitter);

    /** Begins to count the same by the numbers of terms; null if that is not possible. */
    default NumberedCounts<K, V> numbered() {
        return null;
    }
}
