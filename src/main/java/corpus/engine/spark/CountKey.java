package corpus.engine.spark;

import java.io.Serializable;

/**
 * A key of one of the countings of a run. It knows its hash, by which Spark deals it out, looks it
 * up and sorts it again and again.
 */
final class CountKey implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Failures are counted, too, so that they travel the same way. */
    static final int FAILURES = -1;

    private final int counting;
    private final int hash;

    @SuppressWarnings("serial") // Keys of analyses are serialisable.
    private final Object key;

    /**
     * @param counting the number of the counting
     * @param key the key
     */
    CountKey(int counting, Object key) {
        this.counting = counting;
        this.key = key;
        hash = 31 * hash(key) + counting;
    }

    /**
     * The same in every process, so that equal keys meet: that of a constant of an enumeration is
     * not, so its name stands for it. The keys of analyses keep to this themselves.
     */
    private static int hash(Object key) {
        return key instanceof Enum<?> constant ? constant.name().hashCode() : key.hashCode();
    }

    int counting() {
        return counting;
    }

    Object key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountKey known
                && hash == known.hash
                && counting == known.counting
                && key.equals(known.key);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
