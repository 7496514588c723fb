package corpus.analysis;

import java.io.Serializable;

/**
 * A value that sums up what was seen of one key. Merging is exact, associative and commutative: a
 * sum of whole numbers, a minimum, a maximum, a bag of parts.
 *
 * @param <V> the type itself
 */
public interface Summary<V extends Summary<V>> extends Serializable {
    /** This value with another one added; this object may be changed and returned. */
    V merge(V other);
}
