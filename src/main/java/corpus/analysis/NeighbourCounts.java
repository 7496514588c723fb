package corpus.analysis;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The words beside a sequence and how often each stands there. Most sequences have one or two, so
 * that sorted arrays of the right length are smallest.
 */
final class NeighbourCounts implements Serializable {
    private static final long serialVersionUID = 1L;

    private String[] words;
    private int[] counts;

    private NeighbourCounts(String[] words, int[] counts) {
        this.words = words;
        this.counts = counts;
    }

    /** No word yet. */
    NeighbourCounts() {
        this(new String[0], new int[0]);
    }

    /** Adds one occurrence beside a word. */
    void add(String word) {
        int at = Arrays.binarySearch(words, word);
        if (at >= 0) {
            counts[at]++;
        } else {
            merge(new NeighbourCounts(new String[] {word}, new int[] {1}));
        }
    }

    /** Adds what was seen elsewhere. */
    void merge(NeighbourCounts other) {
        String[] bothWords = new String[words.length + other.words.length];
        int[] bothCounts = new int[bothWords.length];
        int size = 0;
        int own = 0;
        int others = 0;
        while (own < words.length || others < other.words.length) {
            int order =
                    own == words.length
                            ? 1
                            : others == other.words.length
                                    ? -1
                                    : words[own].compareTo(other.words[others]);
            bothWords[size] = order <= 0 ? words[own] : other.words[others];
            if (order <= 0) {
                bothCounts[size] += counts[own++];
            }
            if (order >= 0) {
                bothCounts[size] = Math.addExact(bothCounts[size], other.counts[others++]);
            }
            size++;
        }
        words = Arrays.copyOf(bothWords, size);
        counts = Arrays.copyOf(bothCounts, size);
    }

    /** How often each word stands there. */
    long[] counts() {
        return Arrays.stream(counts).asLongStream().toArray();
    }
}
