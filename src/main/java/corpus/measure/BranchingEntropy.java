package corpus.measure;

import java.util.Arrays;

/**
 * How freely the word beside a sequence varies: − Σ p(x) log2 p(x) over the words x beside it. A
 * part of a term always has the rest of the term beside it and scores low; a whole term stands in
 * many surroundings. Jin and Tanaka-Ishii 2006.
 *
 * <p>Where a sentence, a clause or a list ends there is no word. Each such place counts as a
 * neighbour of its own, as in the accessor variety of Feng, Chen, Deng and Zheng 2004: nothing
 * binds the sequence there.
 */
public final class BranchingEntropy {
    private BranchingEntropy() {}

    /**
     * The entropy, 0 (always the same neighbour) to log2 of the count (never the same one); NaN if
     * the sequence does not occur. It does not depend on the order of the neighbours.
     *
     * @param count how often the sequence occurs
     * @param neighbours how often each different word stands beside it; what is lacking to the
     *     count are places without a word
     */
    public static double of(long count, long... neighbours) {
        long[] sorted = neighbours.clone();
        Arrays.sort(sorted);
        long seen = 0;
        double sum = 0;
        for (long neighbour : sorted) {
            seen += neighbour;
            // A neighbour that comes once adds 0, and so does a place without one.
            sum += neighbour > 1 ? neighbour * Logarithm.base2((double) neighbour) : 0;
        }
        if (seen > count || (sorted.length > 0 && sorted[0] < 0)) {
            throw new IllegalArgumentException(seen + " neighbours of " + count + " occurrences");
        }
        return Math.max(0, Logarithm.base2((double) count) - sum / count);
    }
}
