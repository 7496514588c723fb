package corpus.engine.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.Partitioner;

/**
 * Which part a key is summed up in. What the driver fetches has parts of its own, so that fetching
 * it does not go through all that was counted.
 */
final class KeyParts extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final int parts;
    private final TreeSet<Integer> fetched;

    /**
     * @param parts how many parts there are of each kind
     * @param fetched the numbers of the countings that the driver fetches
     */
    KeyParts(int parts, Set<Integer> fetched) {
        this.parts = parts;
        this.fetched = new TreeSet<>(fetched);
    }

    /** The parts of what the driver fetches. */
    List<Integer> fetched() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    @Override
    public int numPartitions() {
        return 2 * parts;
    }

    @Override
    public int getPartition(Object key) {
        CountKey counted = (CountKey) key;
        int part = Math.floorMod(key.hashCode(), parts);
        return fetched.contains(counted.counting()) ? part : parts + part;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyParts known
                && parts == known.parts
                && fetched.equals(known.fetched);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts, fetched);
    }
}
