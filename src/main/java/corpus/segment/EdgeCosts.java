package corpus.segment;

import java.util.Arrays;

/**
 * What it costs to go from one word to another that follows it now and then. Remembers what a
 * thread met lately; used by one thread.
 */
final class EdgeCosts {
    private static final int REMEMBERED_BITS = 17;
    private static final int SLOT_SHIFT = Long.SIZE - REMEMBERED_BITS;

    private final HanlpTables tables;
    private final long[] edges = new long[1 << REMEMBERED_BITS];
    private final double[] costs = new double[1 << REMEMBERED_BITS];

    EdgeCosts(HanlpTables tables) {
        this.tables = tables;
        Arrays.fill(edges, -1);
    }

    /**
     * The cost of an edge.
     *
     * @param from the word before, by kind or as a fixed span
     * @param to the word behind
     */
    double cost(int from, int to) {
        long edge = BigramTable.pair(from, to);
        int slot = (int) ((edge * BigramTable.SPREAD) >>> SLOT_SHIFT);
        if (edges[slot] == edge) {
            return costs[slot];
        }
        double cost =
                tables.bigrams()
                        .model()
                        .cost(
                                tables.bigrams().count(wordId(from), wordId(to)),
                                frequency(from),
                                frequency(to));
        edges[slot] = edge;
        costs[slot] = cost;
        return cost;
    }

    /** The cost of coming to a word from one it never follows. */
    double unigramCost(int to) {
        return to < tables.kinds()
                ? tables.unigramCosts()[to]
                : tables.bigrams().model().cost(0, 0, frequency(to));
    }

    /** The word of the bigram table that a kind or a fixed span counts as. */
    int wordId(int kind) {
        return kind < tables.kinds() ? tables.wordIds()[kind] : kind - tables.kinds();
    }

    private int frequency(int kind) {
        return kind < tables.kinds()
                ? tables.frequencies()[kind]
                : tables.dictionaryFrequencies()[kind - tables.kinds()];
    }
}
