package corpus.analysis;

import java.io.Serializable;

/**
 * How often an item occurs. Items that occur equally often have the same p-value.
 *
 * @param count in the target
 * @param referenceCount in the reference
 */
record ComparedCounts(long count, long referenceCount)
        implements Comparable<ComparedCounts>, Serializable {
    static ComparedCounts of(KeynessSummary value) {
        return new ComparedCounts(value.count(), value.referenceCount());
    }

    @Override
    public int compareTo(ComparedCounts other) {
        return count != other.count
                ? Long.compare(count, other.count)
                : Long.compare(referenceCount, other.referenceCount);
    }
}
