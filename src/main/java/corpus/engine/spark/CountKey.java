package corpus.engine.spark;

import java.io.Serializable;

/**
 * A key of one of the countings of a run.
 *
 * @param counting the number of the counting
 * @param key the key
 */
record CountKey(int counting, Object key) implements Serializable {
    /** Failures are counted, too, so that they travel the same way. */
    static final int FAILURES = -1;

    /** Written out: Java links that of a record at run time, slowly. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CountKey known
                && counting == known.counting
                && key.equals(known.key);
    }

    /**
     * The same in every process, so that equal keys meet: that of a constant of an enumeration is
     * not, so its name stands for it. The keys of analyses keep to this themselves.
     */
    @Override
    public int hashCode() {
        int hash = key instanceof Enum<?> constant ? constant.name().hashCode() : key.hashCode();
        return 31 * hash + counting;
    }
}
