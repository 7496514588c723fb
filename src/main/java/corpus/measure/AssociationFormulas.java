package corpus.measure;

/** The formulas of {@link Association}, in the notation of {@link PairCounts}. */
final class AssociationFormulas {
    private AssociationFormulas() {}

    /** E = R1·C1/N. Range 0 to N. NaN if N = 0. Evert 2008. */
    static double expected(PairCounts c) {
        return c.expected();
    }

    /**
     * 14 + log2(2·O / (R1 + C1)). At most 14; no lower bound; 0 at one co-occurrence in 2^14
     * occurrences. NaN if O = 0. Rychlý 2008, p. 9.
     */
    static double logDice(PairCounts c) {
        return 14 + Logarithm.base2(2.0 * c.joint() / ((double) c.first() + c.second()));
    }

    /** log2(O/E). 0 at independence; unbounded. NaN if O = 0. Church & Hanks 1990. */
    static double miLog2(PairCounts c) {
        return Logarithm.base2(c.ratio());
    }

    /**
     * log2(O/E) / −log2(O/N). Range −1 to 1, 0 at independence. Both limits are taken: −1 if O = 0,
     * 1 if O = N. NaN if a margin is 0. Bouma 2009.
     */
    static double npmi(PairCounts c) {
        if (c.first() == 0 || c.second() == 0) {
            return Double.NaN;
        }
        if (c.joint() == 0) {
            return -1;
        }
        if (c.joint() == c.total()) {
            return 1;
        }
        double value = Logarithm.base2(c.ratio()) / Logarithm.base2((double) c.total() / c.joint());
        return Math.max(-1, Math.min(1, value));
    }

    /**
     * 2·Σ Oij·ln(Oij/Eij) over the four cells, with the sign of O − E; 0·ln 0 = 0. 0 at
     * independence. NaN if N = 0. Dunning 1993; Evert 2005.
     *
     * <p>All cells deviate from what is expected by the same amount d, up to its sign, so the sum
     * equals Σ E·φ(d/E) with φ(x) = (1 + x)·ln(1 + x) − x ≥ 0. Nothing cancels between the cells
     * then, which in a corpus of 10^9 tokens would leave no decimals.
     */
    static double ll4cell(PairCounts c) {
        if (c.total() == 0) {
            return Double.NaN;
        }
        double d = c.deviationTimesTotal();
        long first = c.first();
        long second = c.second();
        long notFirst = c.total() - first;
        long notSecond = c.total() - second;
        double sum =
                divergence(d, first, second)
                        + divergence(-d, first, notSecond)
                        + divergence(-d, notFirst, second)
                        + divergence(d, notFirst, notSecond);
        return Math.signum(d) * 2 * Math.max(0, sum / c.total());
    }

    /** N·E·φ((O − E)/E) of one cell, from N·(O − E) and the margins of the cell. */
    private static double divergence(double deviationTimesTotal, long row, long column) {
        double expectedTimesTotal = (double) row * column;
        if (expectedTimesTotal == 0) {
            return 0;
        }
        double x = deviationTimesTotal / expectedTimesTotal;
        double phi = x <= -1 ? 1 : (1 + x) * StrictMath.log1p(x) - x;
        return expectedTimesTotal * phi;
    }

    /** (O − E)/√O. 0 at independence; unbounded. NaN if O = 0. Church et al. 1991. */
    static double tScore(PairCounts c) {
        if (c.joint() == 0) {
            return Double.NaN;
        }
        return c.deviationTimesTotal() / c.total() / Math.sqrt((double) c.joint());
    }

    /** O/(R1 + C1 − O). Range 0 to 1. NaN if both margins are 0. Jaccard 1901. */
    static double jaccard(PairCounts c) {
        return (double) c.joint() / (c.first() + c.second() - c.joint());
    }
}
