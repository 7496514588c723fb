package corpus.evaluation;

/**
 * A share of judged items: k of n, with Wilson's score interval. Unlike the textbook's p ± 1.96
 * √(p(1 − p)/n) it stays between 0 and 1, and has a width for 0 of n and n of n.
 *
 * @param some k, how many have the property, 0 to n
 * @param all n, how many were judged
 */
record Proportion(long some, long all) {
    /** The quantile of the normal distribution for two-sided 95 %. */
    private static final double Z = 1.959963984540054;

    Proportion {
        if (some < 0 || some > all) {
            throw new IllegalArgumentException(some + " of " + all);
        }
    }

    /** k/n, 0 to 1; NaN if n = 0. */
    double share() {
        return all == 0 ? Double.NaN : (double) some / all;
    }

    /** The lower bound of the 95 % interval; NaN if n = 0. Wilson 1927. */
    double low() {
        return some == 0 && all > 0 ? 0 : bound(-1);
    }

    /** The upper bound of the 95 % interval; NaN if n = 0. Wilson 1927. */
    double high() {
        return some == all && all > 0 ? 1 : bound(1);
    }

    private double bound(int sign) {
        if (all == 0) {
            return Double.NaN;
        }
        double spread = (double) some * (all - some) / all + Z * Z / 4;
        return (some + Z * Z / 2 + sign * Z * Math.sqrt(spread)) / (all + Z * Z);
    }
}
