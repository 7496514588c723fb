package corpus.measure;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** The formulas of {@link Keyness}, in the notation of {@link KeynessCounts}. */
final class KeynessFormulas {
    private static final double MILLION = 1e6;

    /** n of {@link #simpleMaths}: terms below this frequency per million count as rare. */
    private static final double SMOOTHING = 1;

    private static final ChiSquaredDistribution CHI2_1_DF = ChiSquaredDistribution.of(1);

    private KeynessFormulas() {}

    /** log2((a/c)/(b/d)), 0.5 for a count of 0. NaN if both counts are 0. Hardie 2014. */
    static double logRatio(KeynessCounts k) {
        return AssociationFormulas.logRatio(k.pair());
    }

    /**
     * 2·(a·ln(a/E1) + b·ln(b/E2)), E1 = c·(a + b)/(c + d), E2 = d·(a + b)/(c + d). 0 at equal
     * relative frequencies, else above 0. NaN without target or reference. Rayson and Garside 2000.
     */
    static double ll2cell(KeynessCounts k) {
        PairCounts pair = k.pair();
        if (k.tokens() == 0 || k.referenceTokens() == 0) {
            return Double.NaN;
        }
        double d = pair.deviationTimesTotal();
        double sum =
                AssociationFormulas.divergence(d, k.tokens(), pair.second())
                        + AssociationFormulas.divergence(-d, k.referenceTokens(), pair.second());
        return 2 * Math.max(0, sum / pair.total());
    }

    /** The log-likelihood of all four cells, with the sign of a/c − b/d. Dunning 1993. */
    static double ll4cell(KeynessCounts k) {
        return AssociationFormulas.ll4cell(k.pair());
    }

    /** Pearson's χ² of all four cells. NaN if a margin is 0. Pearson 1900. */
    static double chi2(KeynessCounts k) {
        return AssociationFormulas.chi2(k.pair());
    }

    /** LL − ln(c + d), LL of two cells. NaN without target or reference. Wilson 2013. */
    static double bic(KeynessCounts k) {
        return ll2cell(k) - StrictMath.log((double) k.pair().total());
    }

    /**
     * P(χ² ≥ G²) of one degree of freedom, G² over four cells. 1 at equal relative frequencies; 0
     * to 1. NaN without tokens. Wilks 1938.
     */
    static double pValue(KeynessCounts k) {
        return CHI2_1_DF.survivalProbability(Math.abs(ll4cell(k)));
    }

    /** 100·(a/c − b/d)/(b/d). −100 upwards. NaN if b = 0 or c = 0. Gabrielatos and Marchi 2011. */
    static double percentDiff(KeynessCounts k) {
        if (k.referenceCount() == 0 || k.tokens() == 0) {
            return Double.NaN;
        }
        double difference =
                ExactProducts.difference(
                        k.count(), k.referenceTokens(), k.referenceCount(), k.tokens());
        return 100 * difference / ((double) k.referenceCount() * k.tokens());
    }

    /** (a/(c − a))/(b/(d − b)). NaN if b = 0 or a = c. Pojanapunya and Todd 2016. */
    static double oddsRatio(KeynessCounts k) {
        return AssociationFormulas.oddsRatio(k.pair());
    }

    /** (10^6·a/c + 1)/(10^6·b/d + 1). NaN without target or reference. Kilgarriff 2009. */
    static double simpleMaths(KeynessCounts k) {
        return (k.count() * MILLION / k.tokens() + SMOOTHING)
                / (k.referenceCount() * MILLION / k.referenceTokens() + SMOOTHING);
    }
}
