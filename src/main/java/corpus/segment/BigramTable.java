package corpus.segment;

/**
 * How often one word follows another, and HanLP's weight of that.
 *
 * @param starts by word, where its followers begin; one more than there are words
 * @param followers the followers of each word, ascending
 * @param counts how often each follows
 * @param costs what it costs that one follows the other, if both count as themselves
 * @param filter a bit for each pair at {@link #bit}; where it is not set the pair does not occur
 * @param places the places of the pairs among the followers plus one, by hash; 0: free
 * @param model HanLP's constants
 */
@SuppressWarnings("ArrayRecordComponent") // tables that are large, shared and never changed
record BigramTable(
        int[] starts,
        int[] followers,
        int[] counts,
        double[] costs,
        long[] filter,
        int[] places,
        Smoothing model) {
    /** No place: the pair does not occur. */
    static final int NONE = -1;

    /** 2^23 bits for 400,000 pairs let one of twenty others pass. */
    private static final int FILTER_BITS = 23;

    static final int FILTER_SHIFT = Long.SIZE - FILTER_BITS;

    /**
     * Less than half of the places are taken, so that the first one looked at nearly always is it.
     */
    private static final int PLACE_BITS = 20;

    private static final int PLACE_SHIFT = Long.SIZE - PLACE_BITS;

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

    /**
     * A table with what is derived from it.
     *
     * @param frequencies by word, what HanLP weighs it with
     */
    static BigramTable of(
            int[] starts, int[] followers, int[] counts, int[] frequencies, Smoothing model) {
        double[] costs = new double[followers.length];
        int[] places = new int[1 << PLACE_BITS];
        long[] filter = new long[1 << (FILTER_BITS - 6)];
        for (int word = 0; word + 1 < starts.length; word++) {
            for (int i = starts[word]; i < starts[word + 1]; i++) {
                int bit = bit(word, followers[i]);
                filter[bit >>> 6] |= 1L << bit;
                int slot = slot(word, followers[i]);
                while (places[slot] != 0) {
                    slot = (slot + 1) & (places.length - 1);
                }
                places[slot] = i + 1;
                costs[i] = model.cost(counts[i], frequencies[word], frequencies[followers[i]]);
            }
        }
        return new BigramTable(starts, followers, counts, costs, filter, places, model);
    }

    private static int bit(int from, int to) {
        return (int) ((pair(from, to) * SPREAD) >>> FILTER_SHIFT);
    }

    private static int slot(int from, int to) {
        return (int) ((pair(from, to) * SPREAD) >>> PLACE_SHIFT);
    }

    /** A pair as one number. */
    static long pair(int from, int to) {
        return ((long) from << 32) | to;
    }

    /** Where a pair stands among the followers; {@link #NONE} if it does not occur. */
    int place(int from, int to) {
        int mask = places.length - 1;
        for (int slot = slot(from, to); places[slot] != 0; slot = (slot + 1) & mask) {
            int place = places[slot] - 1;
            if (followers[place] == to && place >= starts[from] && place < starts[from + 1]) {
                return place;
            }
        }
        return NONE;
    }

    /** How often a word follows another; HanLP lets one that it does not know follow once. */
    int count(int from, int to) {
        if (from < 0) {
            return -from;
        }
        if (to < 0) {
            return -to;
        }
        int place = place(from, to);
        return place == NONE ? 0 : counts[place];
    }
}
