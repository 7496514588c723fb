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

    private final HashMap<Object, Map<?, ?>> tables = new HashMap<>();
    private transient Map<Object, Object> derived = new HashMap<>();

    /** Adds the result of a counting. */
    public <K extends Comparable<? super K> & Serializable, V extends Summary<V>> void put(
            Counting<K, V> counting, Map<K, V> table) {
        tables.put(counting, table);
    }

    /** Adds the result of a recount. */
    public <
                    S extends Comparable<? super S> & Serializable,
                    T extends Summary<T>,
                    K extends Comparable<? super K> & Serializable,
                    V extends Summary<V>>
            void put(Recount<S, T, K, V> recount, Map<K, V> table) {
        tables.put(recount, table);
    }

    /**
     * The result of a recount.
     *
     * @throws IllegalArgumentException if an engine did not make it
     */
    @SuppressWarnings("unchecked") // Only put() adds tables, and ties their types to the recount's.
    public <
                    S extends Comparable<? super S> & Serializable,
                    T extends Summary<T>,
                    K extends Comparable<? super K> & Serializable,
                    V extends Summary<V>>
            Map<K, V> table(Recount<S, T, K, V> recount) {
        return (Map<K, V>) known(recount);
    }

    private Map<?, ?> known(Object what) {
        Map<?, ?> table = tables.get(what);
        if (table == null) {
            throw new IllegalArgumentException("no side table for " + what);
        }
        return table;
    }

    /**
     * The result of a counting.
     *
     * @throws IllegalArgumentException if an engine did not run it
     */
    @SuppressWarnings("unchecked")
    public <K extends Comparable<? super K> & Serializable, V extends Summary<V>> Map<K, V> table(
            Counting<K, V> counting) {
        // Only put() adds tables, and it ties their types to the counting's.
        return (Map<K, V>) known(counting);
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
