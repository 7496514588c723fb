package corpus.analysis;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The finished results of countings, for those that read them. Used by one thread. */
public final class SideTables implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<Counting<?, ?>, Map<?, ?>> tables = new HashMap<>();
    private transient Map<Object, Object> derived = new HashMap<>();

    /** Adds the result of a counting. */
    public <K extends Comparable<? super K> & Serializable, V extends Summary<V>> void put(
            Counting<K, V> counting, Map<K, V> table) {
        tables.put(counting, table);
    }

    /**
     * The result of a counting.
     *
     * @throws IllegalArgumentException if an engine did not run it
     */
    @SuppressWarnings("unchecked")
    public <K extends Comparable<? super K> & Serializable, V extends Summary<V>> Map<K, V> table(
            Counting<K, V> counting) {
        Map<?, ?> table = tables.get(counting);
        if (table == null) {
            throw new IllegalArgumentException("no side table for " + counting);
        }
        // Only put() adds tables, and it ties their types to the counting's.
        return (Map<K, V>) table;
    }

    /** The same tables, for another thread. */
    public SideTables copy() {
        SideTables copy = new SideTables();
        copy.tables.putAll(tables);
        return copy;
    }

    /** Something computed once from these tables. */
    @SuppressWarnings("unchecked")
    <T> T derived(Object key, Supplier<T> computation) {
        Object known = derived.get(key);
        if (known == null) {
            known = computation.get();
            derived.put(key, known);
        }
        return (T) known;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        derived = new HashMap<>();
    }
}
