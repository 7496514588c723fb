package corpus.segment;

/**
 * What the search needs of each kind of word, in one place of the memory: the cost of coming to it
 * from a word that it never follows, and its traits.
 *
 * @param values two numbers for each kind: the bits of the cost, and the traits packed
 */
@SuppressWarnings("ArrayRecordComponent") // a table that is large, shared and never changed
record KindTable(long[] values) {
    private static final int WORD_BITS = 18;
    private static final int TAG_BITS = 7;
    private static final int ITSELF_BIT = WORD_BITS + TAG_BITS;
    private static final int TRANSLITERATED_BIT = ITSELF_BIT + 1;
    private static final int ROLES_SHIFT = Integer.SIZE;

    /** How many kinds there are. */
    int size() {
        return values.length / 2;
    }

    /**
     * Puts the traits of a kind into one number.
     *
     * @param wordId the word of the bigram table that it counts as; −1: one that HanLP lets follow
     *     everything once
     * @param countsAsItself whether that is the word itself
     * @param tag the number of its most frequent part of speech
     * @param isTransliterated whether that is a foreign person's name
     * @param roles the roles that it may have in a name, by the number of the list
     * @throws IllegalArgumentException if a number is larger than fits
     */
    static long traits(
            int wordId, boolean countsAsItself, int tag, boolean isTransliterated, int roles) {
        if ((wordId + 1) >>> WORD_BITS != 0 || tag >>> TAG_BITS != 0) {
            throw new IllegalArgumentException("word " + wordId + ", tag " + tag);
        }
        return ((long) roles << ROLES_SHIFT)
                | (isTransliterated ? 1L << TRANSLITERATED_BIT : 0)
                | (countsAsItself ? 1L << ITSELF_BIT : 0)
                | ((long) tag << WORD_BITS)
                | (wordId + 1);
    }

    void set(int kind, double cost, long traits) {
        values[2 * kind] = Double.doubleToRawLongBits(cost);
        values[2 * kind + 1] = traits;
    }

    double cost(int kind) {
        return Double.longBitsToDouble(values[2 * kind]);
    }

    long traits(int kind) {
        return values[2 * kind + 1];
    }

    static int wordId(long traits) {
        return ((int) traits & ((1 << WORD_BITS) - 1)) - 1;
    }

    static int tag(long traits) {
        return ((int) traits >>> WORD_BITS) & ((1 << TAG_BITS) - 1);
    }

    static boolean countsAsItself(long traits) {
        return (traits & (1L << ITSELF_BIT)) != 0;
    }

    static boolean isTransliterated(long traits) {
        return (traits & (1L << TRANSLITERATED_BIT)) != 0;
    }

    static int roles(long traits) {
        return (int) (traits >>> ROLES_SHIFT);
    }
}
