package corpus.segment;

import java.util.Arrays;

/**
 * How often one word follows another, and HanLP's weight of that.
 *
 * @param starts by word, where its followers begin; one more than there are words
 * @param followers the followers of each word, ascending
 * @param counts how often each follows
 * @param filter a bit for each pair at {@link #bit}; where it is not set the pair does not occur
 * @param model HanLP's constants
 */
@SuppressWarnings("ArrayRecordComponent") // tables that are large, shared and never changed
record BigramTable(int[] starts, int[] followers, int[] counts, long[] filter, Smoothing model) {
    /** 2^23 bits for 400,000 pairs let one of twenty others pass. */
    private static final int FILTER_BITS = 23;

    static final int FILTER_SHIFT = Long.SIZE - FILTER_BITS;

    /** Spreads pairs over the filter (Fibonacci hashing, Knuth 6.4). */
    static final long SPREAD = 0x9E3779B97F4A7C15L;

    /**
     * HanLP's smoothing of bigram frequencies.
     *
     * @param lambda the weight of bigrams against single words
     * @param mu the weight of what was counted against what was not
     * @param total the words of all texts that were counted
     */
    record Smoothing(double lambda, double mu, int total) {
        /**
         * HanLP's weight, but with the logarithm that is the same on every machine.
         *
         * @param pair how often the second word follows the first
         * @param from the frequency of the first
         * @param to the frequency of the second
         */
        double cost(int pair, int from, int to) {
            double bigram = mu * pair / (from + 1) + 1 - mu;
            double unigram = (1 - lambda) * to / total;
            return -StrictMath.log(lambda * bigram + unigram);
        }
    }

    /** A table with its filter. */
    static BigramTable of(int[] starts, int[] followers, int[] counts, Smoothing model) {
        long[] filter = new long[1 << (FILTER_BITS - 6)];
        for (int word = 0; word + 1 < starts.length; word++) {
            for (int i = starts[word]; i < starts[word + 1]; i++) {
                int bit = bit(word, followers[i]);
                filter[bit >>> 6] |= 1L << bit;
            }
        }
        return new BigramTable(starts, followers, counts, filter, model);
    }

    private static int bit(int from, int to) {
        return (int) ((pair(from, to) * SPREAD) >>> FILTER_SHIFT);
    }

    /** A pair as one number. */
    static long pair(int from, int to) {
        return ((long) from << 32) | to;
    }

    /** How often a word follows another; one that the table does not know follows once. */
    int count(int from, int to) {
        if (from < 0) {
            return -from;
        }
        if (to < 0) {
            return -to;
        }
        int place = Arrays.binarySearch(followers, starts[from], starts[from + 1], to);
        return place < 0 ? 0 : counts[place];
    }
}
