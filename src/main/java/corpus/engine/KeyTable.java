package corpus.engine;

import corpus.analysis.Counting;
import corpus.analysis.Emitter;
import corpus.analysis.NumberedCounts;
import corpus.analysis.Summary;
import corpus.document.AnnotatedDocument;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;

/**
 * What one worker has counted of one analysis. If it takes too much memory, it is written out,
 * sorted by key, and begun again.
 *
 * @param <K> the type of keys
 * @param <V> the type of values
 */
final class KeyTable<K extends Comparable<? super K> & Serializable, V extends Summary<V>>
        implements Closeable {
    /** How many values are written before the writer forgets which objects it has written. */
    private static final int REMEMBERED = 512;

    private static final int WRITTEN_AT_ONCE = 1 << 15;
    private static final int SAMPLE = 300;

    /** An object in memory takes up to so many times the bytes that it takes when written. */
    private static final int IN_MEMORY = 3;

    /** What a value may grow by each time that something is merged into it. */
    private static final int EACH_TIME = 8;

    /** How much is taken is looked at when so many have come, or more with more memory. */
    private static final int FIRST_LOOK = 1 << 10;

    /** What each of these hardly takes, as a power of two of bytes. */
    private static final int MOST_BITS_EACH = 12;

    private final Counting<K, V> counting;

    /** Comes before the table; null if there is no such way to count. */
    private final NumberedCounts<K, V> numbered;

    private final long memory;
    private final Spill spill;
    private final List<Written> runs = new ArrayList<>();
    private Map<K, V> values = new HashMap<>();
    private long emitted;
    private long nextLook;

    /** A run in the spill, and how many keys it has. */
    private record Written(long begin, long end, long keys) {}

    /**
     * Made before the workers begin: of a lambda that two of them make at once, Java keeps none.
     */
    private final Emitter<K, V> adding;

    /**
     * @param workspace how much memory the table may take
     */
    KeyTable(Counting<K, V> counting, Workspace workspace) {
        this.counting = counting;
        numbered = counting.numbered();
        adding = this::add;
        memory = workspace.memory();
        nextLook = memory == 0 ? 1 : firstLook();
        spill = new Spill(new Workspace(memory / 2, workspace.folder()));
    }

    /** A look takes as long as a document; where all may be taken there is none. */
    private long firstLook() {
        return Math.max(FIRST_LOOK, memory >> MOST_BITS_EACH);
    }

    void count(AnnotatedDocument document) {
        if (numbered == null) {
            counting.count(document, adding);
        } else {
            numbered.count(document, adding);
            if (numbered.bytes() > memory) {
                settle();
            }
        }
        if (emitted >= nextLook) {
            if (size() > memory) {
                writeRun();
            }
            nextLook = memory == 0 ? 1 : Math.max(firstLook(), emitted + emitted / 4);
        }
    }

    /** Adds what was seen of a key. */
    void add(K key, V value) {
        emitted++;
        V known = values.get(key);
        values.put(key, known == null ? value : known.merge(value));
    }

    /** Puts what was counted by number into the table of keys. */
    private void settle() {
        if (numbered != null) {
            numbered.drain(this::add);
        }
    }

    /**
     * What several workers have counted by number; null if they have counted anything by key, or
     * cannot count by number.
     */
    static <K extends Comparable<? super K> & Serializable, V extends Summary<V>>
            List<NumberedCounts<K, V>> numbered(List<KeyTable<K, V>> tables) {
        List<NumberedCounts<K, V>> all = new ArrayList<>();
        for (KeyTable<K, V> table : tables) {
            if (table.numbered == null || !table.values.isEmpty() || !table.runs.isEmpty()) {
                return null;
            }
            all.add(table.numbered);
        }
        return all;
    }

    /** About how many bytes it takes in memory, judged by some keys and values. */
    private long size() {
        ByteCount bytes = new ByteCount();
        int sampled = 0;
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            for (Map.Entry<K, V> entry : values.entrySet()) {
                if (sampled++ == SAMPLE) {
                    break;
                }
                out.writeObject(entry.getKey());
                out.writeObject(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long average = bytes.written() / Math.max(1, Math.min(sampled, SAMPLE));
        return IN_MEMORY * average * values.size() + EACH_TIME * emitted;
    }

    private void writeRun() {
        long begin = spill.size();
        List<K> keys = sortedKeys();
        try (ObjectOutputStream out =
                new ObjectOutputStream(
                        new BufferedOutputStream(new SpillOutput(spill), WRITTEN_AT_ONCE))) {
            for (int i = 0; i < keys.size(); i++) {
                out.writeObject(keys.get(i));
                out.writeObject(values.get(keys.get(i)));
                if (i % REMEMBERED == REMEMBERED - 1) {
                    out.reset();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        runs.add(new Written(begin, spill.size(), keys.size()));
        values = new HashMap<>();
        emitted = 0;
    }

    private List<K> sortedKeys() {
        List<K> keys = new ArrayList<>(values.keySet());
        keys.sort(null);
        return keys;
    }

    /**
     * Gives out what several workers have counted, added up; once. Keys come in order if some of it
     * was written out.
     */
    static <K extends Comparable<? super K> & Serializable, V extends Summary<V>> void drain(
            List<KeyTable<K, V>> tables, BiConsumer<K, V> rows) {
        tables.forEach(KeyTable::settle);
        if (tables.stream().allMatch(table -> table.runs.isEmpty())) {
            sum(tables).forEach(rows);
            return;
        }
        PriorityQueue<KeyRun<K, V>> queue = new PriorityQueue<>();
        for (KeyTable<K, V> table : tables) {
            table.addRuns(queue);
        }
        while (!queue.isEmpty()) {
            KeyRun<K, V> first = queue.remove();
            K key = first.key();
            V value = first.value();
            first.advance(queue);
            while (!queue.isEmpty() && queue.element().key().equals(key)) {
                KeyRun<K, V> next = queue.remove();
                value = value.merge(next.value());
                next.advance(queue);
            }
            rows.accept(key, value);
        }
    }

    /** What several workers have counted and not written out, as one map. */
    static <K extends Comparable<? super K> & Serializable, V extends Summary<V>> Map<K, V> sum(
            List<KeyTable<K, V>> tables) {
        tables.forEach(KeyTable::settle);
        KeyTable<K, V> all = tables.get(0);
        for (KeyTable<K, V> table : tables.subList(1, tables.size())) {
            table.values.forEach(all::add);
            table.values = new HashMap<>();
        }
        return all.values;
    }

    private void addRuns(PriorityQueue<KeyRun<K, V>> queue) {
        for (Written run : runs) {
            SpillInput bytes = new SpillInput(spill, run.begin(), run.end());
            new KeyRun<K, V>(bytes, run.keys()).advance(queue);
        }
        new KeyRun<>(sortedKeys(), values).advance(queue);
    }

    @Override
    public void close() {
        values = new HashMap<>();
        spill.close();
    }
}
