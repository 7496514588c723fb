package corpus.measure;

/**
 * How often a term occurs in a target and in a reference. In the formulas: a = {@code count}, c =
 * {@code tokens}, b = {@code referenceCount}, d = {@code referenceTokens}.
 *
 * @param count how often the term occurs in the target
 * @param tokens word tokens of the target
 * @param referenceCount how often it occurs in the reference
 * @param referenceTokens word tokens of the reference
 * @param types how many terms are compared, before any is left out: so many tests are made at once
 */
public record KeynessCounts(
        long count, long tokens, long referenceCount, long referenceTokens, long types) {
    /**
     * @throws IllegalArgumentException if a term occurs more often than there are tokens, or if
     *     there is no term
     */
    public KeynessCounts {
        if (count < 0 || count > tokens || referenceCount < 0 || referenceCount > referenceTokens) {
            throw new IllegalArgumentException(
                    "%d of %d tokens, %d of %d tokens of the reference"
                            .formatted(count, tokens, referenceCount, referenceTokens));
        }
        if (types < 1) {
            throw new IllegalArgumentException(types + " types");
        }
    }

    /** The term and the target as a pair: R1 = c, C1 = a + b, N = c + d. */
    PairCounts pair() {
        return new PairCounts(
                count, tokens, Math.addExact(count, referenceCount), tokens + referenceTokens);
    }
}
