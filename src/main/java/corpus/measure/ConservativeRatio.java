package corpus.measure;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The log ratio of two relative frequencies that the data support at least: the bound nearest 0 of
 * its confidence interval, 0 if the interval contains 0. Evert 2022.
 *
 * <p>Given a + b occurrences, those in the target are binomial with probability p, and p/(1 − p) is
 * the ratio times c/d. The interval of p is that of Clopper and Pearson (1934), which never
 * promises too much, at the level 1 − 0.05/m for m terms that are tested at once (Bonferroni).
 *
 * <p>The library's quantiles have 9 exact digits at 10^9 occurrences and more below. It computes
 * with {@link Math}, whose last bits may differ between machines: in 100 000 random rows by 10^-16
 * on average, so that one printed digit in some 10^10 could.
 */
final class ConservativeRatio {
    private static final double ERROR = 0.05;

    private ConservativeRatio() {}

    /** The bound of log2((a/c)/(b/d)). NaN if a + b = 0, c = 0 or d = 0. */
    static double of(KeynessCounts k) {
        long a = k.count();
        long b = k.referenceCount();
        if (a + b == 0 || k.tokens() == 0 || k.referenceTokens() == 0) {
            return Double.NaN;
        }
        double tail = ERROR / 2 / k.types();
        double ratioOfSizes = (double) k.referenceTokens() / k.tokens();
        if (ExactProducts.difference(a, k.referenceTokens(), b, k.tokens()) >= 0) {
            return lowerBound((double) a, (double) b, ratioOfSizes, tail);
        }
        return 0.0 - lowerBound((double) b, (double) a, 1 / ratioOfSizes, tail);
    }

    /** The lower bound of a log ratio above 0; 0 if it is below. */
    private static double lowerBound(double more, double fewer, double ratioOfSizes, double tail) {
        double shareOfText = 1 / (1 + ratioOfSizes);
        BetaDistribution bound = BetaDistribution.of(more, fewer + 1);
        if (bound.cumulativeProbability(shareOfText) > tail) {
            return 0; // as for most terms; a quantile would cost twenty times as much
        }
        return Math.max(0, Logarithm.base2(lowerOdds(more, fewer, tail) * ratioOfSizes));
    }

    /**
     * The odds p/(1 − p) of which so many hits or more have the probability {@code tail}. Of p and
     * 1 − p the smaller one is asked for, because the other one has no digits left.
     */
    private static double lowerOdds(double hits, double misses, double tail) {
        if (hits <= misses) {
            double p = BetaDistribution.of(hits, misses + 1).inverseCumulativeProbability(tail);
            return p / (1 - p);
        }
        double rest = BetaDistribution.of(misses + 1, hits).inverseSurvivalProbability(tail);
        return (1 - rest) / rest;
    }
}
