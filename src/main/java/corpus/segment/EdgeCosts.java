package corpus.segment;

import java.util.Arrays;

/**
 * What it costs to go from one word to another that follows it now and then. Remembers what a
 * thread met lately; used by one thread.
 */
final class EdgeCosts {
    private static final int REMEMBERED_BITS = 14;
    private static final int SLOT_SHIFT = Long.SIZE - REMEMBERED_BITS;

    private final HanlpTables tables;

    /** Two numbers for each slot: the edge, and the bits of what it costs. */
    private final long[] remembered = new long[2 << REMEMBERED_BITS];

    /**
     * By word of the dictionary, the cost of coming to a fixed span that counts as it; 0: not met.
     */
    private final double[] spanCosts;

    EdgeCosts(HanlpTables tables) {
        this.tables = tables;
        spanCosts = new double[tables.size()];
        Arrays.fill(remembered, -1);
    }

    /**
     * The cost of an edge.
     *
     * @param from the word before, by kind or as a fixed span
     * @param to the word behind
     */
    double cost(int from, int to) {
        long edge = ((long) from << Integer.SIZE) | to;
        long[] remembered = this.remembered;
        int slot = (int) ((edge * BigramTable.SPREAD) >>> SLOT_SHIFT) << 1;
        if (remembered[slot] != edge) {
            remembered[slot] = edge;
            remembered[slot + 1] = Double.doubleToRawLongBits(computed(from, to));
        }
        return Double.longBitsToDouble(remembered[slot + 1]);
    }

    private double computed(int from, int to) {
        int pair =
                tables.bigrams()
                        .count(KindTable.wordId(traits(from)), KindTable.wordId(traits(to)));
        return tables.bigrams().model().cost(pair, frequency(from), frequency(to));
    }

    /** The cost of coming to a word from one that it never follows. */
    double unigramCost(int to) {
        if (!tables.isSpan(to)) {
            return tables.kinds().cost(to);
        }
        int word = tables.wordOfSpan(to);
        if (spanCosts[word] == 0) {
            spanCosts[word] = tables.bigrams().model().cost(0, 0, frequency(to));
        }
        return spanCosts[word];
    }

    /**
     * The traits of a kind; a fixed span has those of a word of its own that no role is known of.
     */
    long traits(int kind) {
        if (!tables.isSpan(kind)) {
            return tables.kinds().traits(kind);
        }
        int word = tables.wordOfSpan(kind);
        int tag = tables.dictionaryTags()[word];
        return KindTable.traits(word, false, tag, tag == tables.transliteratedTag(), 0);
    }

    private int frequency(int kind) {
        return tables.isSpan(kind)
                ? tables.dictionaryFrequencies()[tables.wordOfSpan(kind)]
                : tables.frequencies()[kind];
    }
}
