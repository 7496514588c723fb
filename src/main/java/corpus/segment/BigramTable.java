package corpus.segment;

/**
 * How often one word follows another, and HanLP's weight of that, by hash: what is known of a pair
 * stands in one place of the memory.
 *
 * @param entries two numbers for each slot: the pair with how often it occurs (0: a free slot), and
 *     the bits of what it costs that the second word follows the first, if both count as themselves
 * @param filter a bit for each pair: at {@link #place}, that by the number of the second word
 *     modulo 64; where it is not set the pair does not occur
 * @param frequent for every two of the most frequent words what it costs that the second follows
 *     the first, whether the pair occurs or not, if both count as themselves: see {@link #cell}
 * @param model HanLP's constants
 */
@SuppressWarnings("ArrayRecordComponent") // tables that are large, shared and never changed
record BigramTable(long[] entries, long[] filter, double[] frequent, Smoothing model) {
    /** No slot: the pair does not occur. */
    static final int NONE = -1;

    /** So many words, as a power of two, are frequent: nearly half of all pairs are of these. */
    static final int FREQUENT_BITS = 8;

    /** 2^23 bits for 400,000 pairs let one of twenty others pass. */
    private static final int FILTER_BITS = 23;

    /** Words with such numbers in common stand in one line of the processor's cache. */
    private static final int LINE_BITS = 9;

    private static final int LINE_SHIFT = Long.SIZE - (FILTER_BITS - LINE_BITS);
    private static final int PLACE_BITS = 6;
    private static final int PLACES_OF_LINE = (1 << (LINE_BITS - PLACE_BITS)) - 1;

    /**
     * Three of four slots are taken; those that are searched next to one another are neighbours.
     */
    private static final int SLOT_BITS = 19;

    static final int SLOT_SHIFT = Long.SIZE - SLOT_BITS;
    private static final int WORD_BITS = 18;
    static final int COUNT_BITS = Long.SIZE - 2 * WORD_BITS;

    /** Spreads pairs over slots (Fibonacci hashing, Knuth 6.4). */
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

    /** An empty table. */
    static BigramTable empty(Smoothing model) {
        return new BigramTable(
                new long[2 << SLOT_BITS],
                new long[1 << (FILTER_BITS - 6)],
                new double[1 << (2 * FREQUENT_BITS)],
                model);
    }

    /**
     * Adds a pair.
     *
     * @param count how often the second follows the first, at least 1
     * @param cost what that costs
     * @throws IllegalArgumentException if the numbers are larger than fit
     */
    void add(int from, int to, int count, double cost) {
        if ((from | to) >>> WORD_BITS != 0 || count <= 0 || count >>> COUNT_BITS != 0) {
            throw new IllegalArgumentException(from + ", " + to + ": " + count);
        }
        int slot = firstSlot(pair(from, to));
        while (entries[slot] != 0) {
            slot = nextSlot(slot);
        }
        entries[slot] = (pair(from, to) << COUNT_BITS) | count;
        entries[slot + 1] = Double.doubleToRawLongBits(cost);
        filter[place(from, to)] |= 1L << to;
    }

    /** Where a pair stands among the entries; {@link #NONE} if it does not occur. */
    int slot(int from, int to) {
        long pair = pair(from, to);
        if (((filter[place(from, to)] >>> to) & 1) == 0) {
            return NONE;
        }
        for (int slot = firstSlot(pair); ; slot = nextSlot(slot)) {
            long entry = entries[slot];
            if (entry >>> COUNT_BITS == pair) {
                return slot;
            }
            if (entry == 0) {
                return NONE;
            }
        }
    }

    /** Where two frequent words stand: those whose numbers have no more than so many bits. */
    static int cell(int from, int to) {
        return (from << FREQUENT_BITS) | to;
    }

    /** What a pair costs whose words count as themselves. */
    double cost(int slot) {
        return Double.longBitsToDouble(entries[slot + 1]);
    }

    /** How often a word follows another; HanLP lets one that it does not know follow once. */
    int count(int from, int to) {
        if (from < 0) {
            return -from;
        }
        if (to < 0) {
            return -to;
        }
        int slot = slot(from, to);
        return slot == NONE ? 0 : (int) (entries[slot] & ((1L << COUNT_BITS) - 1));
    }

    /** A pair as one number. */
    static long pair(int from, int to) {
        return ((long) from << WORD_BITS) | to;
    }

    /**
     * Where the filter has a pair. What may follow a word is spread by the word and by the upper
     * part of the number of what follows: frequent words have small numbers, so that few lines of
     * the cache hold what is asked for often.
     */
    static int place(int from, int to) {
        long line = (((long) from << WORD_BITS) | (to >>> LINE_BITS)) * SPREAD;
        return ((int) (line >>> LINE_SHIFT) << (LINE_BITS - PLACE_BITS))
                | ((to >>> PLACE_BITS) & PLACES_OF_LINE);
    }

    private static int firstSlot(long pair) {
        return (int) ((pair * SPREAD) >>> SLOT_SHIFT) << 1;
    }

    private int nextSlot(int slot) {
        return (slot + 2) & (entries.length - 1);
    }
}
