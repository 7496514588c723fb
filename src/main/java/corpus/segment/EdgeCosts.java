package corpus.segment;

import java.util.Arrays;

/**
 * What it costs to go from one word to another that follows it now and then. Remembers what a
 * thread met lately; used by one thread.
 */
final class EdgeCosts {
    private static final int REMEMBERED_BITS = 16;
    private static final int SLOT_SHIFT = Long.SIZE - REMEMBERED_BITS;

    private final HanlpTables tables;
    private final long[] edges = new long[1 << REMEMBERED_BITS];
    private final double[] costs = new double[1 << REMEMBERED_BITS];

    /**
     * By word of the dictionary, the cost of coming to a fixed span that counts as it; 0: not met.
     */
    private final double[] spanCosts;

    EdgeCosts(HanlpTables tables) {
        this.tables = tables;
        spanCosts = new double[tables.size()];
        Arrays.fill(edges, -1);
    }

    /**
     * The cost of an edge.
     *
     * @param from the word before, by kind or as a fixed span
     * @param to the word behind
     */
    double cost(int from, int to) {
        long edge = ((long) from << Integer.SIZE) | to;
        int slot = (int) ((edge * BigramTable.SPREAD) >>> SLOT_SHIFT);
        if (edges[slot] == edge) {
            return costs[slot];
        }
        int pair =
                tables.bigrams()
                        .count(KindTable.wordId(traits(from)), KindTable.wordId(traits(to)));
        double cost = tables.bigrams().model().cost(pair, frequency(from), frequency(to));
        edges[slot] = edge;
        costs[slot] = cost;
        return cost;
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
