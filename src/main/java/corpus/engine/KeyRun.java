package corpus.engine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Keys in ascending order with their values, in memory or written out. Runs are ordered by the key
 * that each has come to.
 */
final class KeyRun<K extends Comparable<? super K>, V> implements Comparable<KeyRun<K, V>> {
    private static final int READ_AT_ONCE = 1 << 15;

    private final Iterator<K> keys;
    private final Map<K, V> values;
    private final ObjectInputStream written;
    private long left;
    private K key;
    private V value;

    /** A run in memory. */
    KeyRun(List<K> sorted, Map<K, V> values) {
        keys = sorted.iterator();
        left = sorted.size();
        this.values = values;
        written = null;
    }

    /**
     * A run that was written out, each key followed by its value.
     *
     * @param size how many there are
     */
    KeyRun(SpillInput bytes, long size) {
        keys = List.<K>of().iterator();
        values = Map.of();
        left = size;
        try {
            written = new ObjectInputStream(new BufferedInputStream(bytes, READ_AT_ONCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    K key() {
        return key;
    }

    V value() {
        return value;
    }

    /** Goes on to the next key, and into the queue unless there is none. */
    void advance(PriorityQueue<KeyRun<K, V>> queue) {
        if (left == 0) {
            return;
        }
        left--;
        if (written == null) {
            key = keys.next();
            value = values.get(key);
        } else {
            read();
        }
        queue.add(this);
    }

    @SuppressWarnings("unchecked") // What wrote it had keys and values of these types.
    private void read() {
        try {
            key = (K) written.readObject();
            value = (V) written.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int compareTo(KeyRun<K, V> other) {
        return key.compareTo(other.key);
    }
}
