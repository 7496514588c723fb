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

    /** log2(O³/E). 2·log2 O at independence; unbounded. NaN if O = 0. Daille 1994. */
    static double mi3(PairCounts c) {
        return Logarithm.base2(c.ratio()) + 2 * Logarithm.base2((double) c.joint());
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

    /**
     * 2·(O·ln(O/E) − (O − E)), with the sign of O − E: one cell of the sum above. −2·E if O = 0; 0
     * at independence. NaN if N = 0. Evert 2008.
     */
    static double simpleLl(PairCounts c) {
        double d = c.deviationTimesTotal();
        return Math.signum(d) * 2 * divergence(d, c.first(), c.second()) / c.total();
    }

    /**
     * Σ (Oij − Eij)²/Eij over the four cells. 0 at independence to N. NaN if a margin is 0. Pearson
     * 1900.
     */
    static double chi2(PairCounts c) {
        return chi2(c, Math.abs(c.deviationTimesTotal()));
    }

    /**
     * Σ max(0, |Oij − Eij| − ½)²/Eij over the four cells. 0 to N. NaN if a margin is 0. Yates 1934.
     */
    static double chi2Yates(PairCounts c) {
        return chi2(c, Math.max(0, Math.abs(c.deviationTimesTotal()) - c.total() / 2.0));
    }

    /** All cells deviate by the same amount: d²·N/(R1·R2·C1·C2) with d = N·|O − E|. */
    private static double chi2(PairCounts c, double d) {
        double rows = (double) c.first() * (c.total() - c.first());
        double columns = (double) c.second() * (c.total() - c.second());
        return d / rows * (d / columns) * c.total();
    }

    /** N·E·φ((O − E)/E) of one cell, from N·(O − E) and the margins of the cell. */
    static double divergence(double deviationTimesTotal, long row, long column) {
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

    /** (O − E)/√E. 0 at independence; −√E if O = 0; unbounded. NaN if E = 0. Berry-Rogghe 1973. */
    static double zScore(PairCounts c) {
        return c.deviationTimesTotal() / c.total() / Math.sqrt(c.expected());
    }

    /** 2·O/(R1 + C1). Range 0 to 1. NaN if both margins are 0. Dice 1945. */
    static double dice(PairCounts c) {
        return 2.0 * c.joint() / ((double) c.first() + c.second());
    }

    /** O/(R1 + C1 − O). Range 0 to 1. NaN if both margins are 0. Jaccard 1901. */
    static double jaccard(PairCounts c) {
        return (double) c.joint() / (c.first() + c.second() - c.joint());
    }

    /** min(O/R1, O/C1). Range 0 to 1. NaN if a margin is 0. Pedersen and Bruce 1996. */
    static double minSensitivity(PairCounts c) {
        return c.first() == 0 || c.second() == 0
                ? Double.NaN
                : (double) c.joint() / Math.max(c.first(), c.second());
    }

    /**
     * O/R1 − (C1 − O)/(N − R1): the first member as the cue of the second. Range −1 to 1, 0 at
     * independence. NaN if R1 is 0 or N. Gries 2013.
     */
    static double deltaPFirst(PairCounts c) {
        return deltaP(c, c.first());
    }

    /**
     * O/C1 − (R1 − O)/(N − C1): the second member as the cue of the first. Range −1 to 1, 0 at
     * independence. NaN if C1 is 0 or N. Gries 2013.
     */
    static double deltaPSecond(PairCounts c) {
        return deltaP(c, c.second());
    }

    /** Both shares on one denominator, so that nothing cancels: N·(O − E)/(cue·(N − cue)). */
    private static double deltaP(PairCounts c, long cue) {
        return c.deviationTimesTotal() / ((double) cue * (c.total() - cue));
    }

    /**
     * O·(N − R1 − C1 + O)/((R1 − O)·(C1 − O)). 0 if O = 0, 1 at independence, without upper bound.
     * NaN if a factor of the denominator is 0. Cornfield 1951.
     */
    static double oddsRatio(PairCounts c) {
        long onlyFirst = c.first() - c.joint();
        long onlySecond = c.second() - c.joint();
        if (onlyFirst == 0 || onlySecond == 0) {
            return Double.NaN;
        }
        long neither = c.total() - c.first() - onlySecond;
        return (double) c.joint() * neither / ((double) onlyFirst * onlySecond);
    }

    /**
     * log2((O/R1) / ((C1 − O)/(N − R1))), with 0.5 for a count O or C1 − O of 0. 0 at independence;
     * unbounded. NaN if C1 = 0, R1 = 0 or R1 = N. Hardie 2014.
     */
    static double logRatio(PairCounts c) {
        long rest = c.total() - c.first();
        if (c.second() == 0 || c.first() == 0 || rest == 0) {
            return Double.NaN;
        }
        double with = c.joint() == 0 ? 0.5 : c.joint();
        double without = c.second() == c.joint() ? 0.5 : c.second() - c.joint();
        return Logarithm.base2(with * rest / (without * c.first()));
    }

    /** O/(R1·C1). Range 0 to 1. NaN if a margin is 0. Van Eck and Waltman 2009. */
    static double associationStrength(PairCounts c) {
        return c.joint() / ((double) c.first() * c.second());
    }
}
