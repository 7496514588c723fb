package corpus.measure;

import java.util.Arrays;

/**
 * The words of one document in their order, for the measures that depend on it. Words are numbers;
 * any int may stand for any word. A word is new in a stretch if it occurred last before the stretch
 * begins, so all measures here need only where each word occurred before. Cost: O(tokens).
 */
public final class WordSequence {
    /** Where the same word stands before each position; −1 if nowhere. */
    private final int[] previous;

    /**
     * @param words the word tokens of a document, as ids; not kept
     */
    public WordSequence(int[] words) {
        previous = previousOccurrences(words);
    }

    /** The number of word tokens. */
    public int length() {
        return previous.length;
    }

    /**
     * The types of all full segments, cut one after the other from the beginning; the rest is
     * dropped. Its mean ratio is STTR, also called MSTTR (Johnson 1944).
     *
     * @param size tokens of a segment, at least 1
     */
    public SegmentTypes segments(int size) {
        int segments = previous.length / size;
        long types = 0;
        for (int i = 0; i < segments * size; i++) {
            if (previous[i] < i - i % size) {
                types++;
            }
        }
        return new SegmentTypes(size, types, segments);
    }

    /**
     * The types of all windows of consecutive tokens. Its mean ratio is MATTR (Covington and McFall
     * 2010).
     *
     * @param size tokens of a window, at least 1
     */
    public SegmentTypes windows(int size) {
        int lastBegin = previous.length - size;
        if (lastBegin < 0) {
            return SegmentTypes.none(size);
        }
        long types = 0;
        for (int i = 0; i < previous.length; i++) {
            // A position adds a type to the windows that hold it but not the one before it.
            int firstWindow = Math.max(previous[i], i - size) + 1;
            int lastWindow = Math.min(i, lastBegin);
            types += Math.max(0, lastWindow - Math.max(0, firstWindow) + 1);
        }
        return new SegmentTypes(size, types, lastBegin + 1L);
    }

    /** Tokens and factors at the threshold of .72, in both directions. */
    public Mtld mtld() {
        return new Mtld(previous.length, factors(previous), factors(backwards()));
    }

    private static double factors(int[] previous) {
        long complete = 0;
        int begin = 0;
        int types = 0;
        for (int i = 0; i < previous.length; i++) {
            if (previous[i] < begin) {
                types++;
            }
            if ((double) types / (i + 1 - begin) <= Mtld.THRESHOLD) {
                complete++;
                begin = i + 1;
                types = 0;
            }
        }
        int rest = previous.length - begin;
        if (rest == 0) {
            return complete;
        }
        return complete + (1 - (double) types / rest) / (1 - Mtld.THRESHOLD);
    }

    /** The previous occurrences of the sequence read from its end. */
    private int[] backwards() {
        int last = previous.length - 1;
        int[] reversed = new int[previous.length];
        Arrays.fill(reversed, -1);
        for (int i = 0; i <= last; i++) {
            if (previous[i] >= 0) {
                reversed[last - previous[i]] = last - i;
            }
        }
        return reversed;
    }

    /** Open addressing; the table holds the last position + 1 of a word, 0 where it is free. */
    private static int[] previousOccurrences(int[] words) {
        int[] previous = new int[words.length];
        int bits = Math.min(30, 33 - Integer.numberOfLeadingZeros(Math.max(1, words.length)));
        int[] last = new int[1 << bits];
        int mask = last.length - 1;
        for (int i = 0; i < words.length; i++) {
            int slot = (words[i] * 0x9E3779B9) >>> (32 - bits);
            while (last[slot] != 0 && words[last[slot] - 1] != words[i]) {
                slot = (slot + 1) & mask;
            }
            previous[i] = last[slot] - 1;
            last[slot] = i + 1;
        }
        return previous;
    }
}
