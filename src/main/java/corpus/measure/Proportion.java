package corpus.measure;

/**
 * A share of judged items, such as precision: k of n, with Wilson's score interval. Unlike the
 * textbook's p ± 1.96·√(p(1 − p)/n) it stays between 0 and 1, and has a width for 0 of n and n of
 * n.
 *
 * @param some k, how many have the property, 0 to n
 * @param all n, how many were judged
 */
public record Proportion(long some, long all) {
    /** The quantile of the normal distribution for two-sided 95 %. */
    static final double Z = 1.959963984540054;

    static final Explanation EXPLANATION =
            new Explanation(
                    "precision",
                    "精确率",
                    "Correct divided by judged",
                    "k / n, with k correct of n judged; the 95 % interval is (k + z^2/2 ± z sqrt(k (n - k)/n + z^2/4)) / (n + z^2) with z = 1.96",
                    "0 (none is correct) to 1 (all are)",
                    "empty if nothing is judged",
                    "Wilson 1927; Newcombe 1998, method 3");

    public Proportion {
        if (some < 0 || some > all) {
            throw new IllegalArgumentException(some + " of " + all);
        }
    }

    /** k/n, 0 to 1; NaN if n = 0. */
    public double share() {
        return all == 0 ? Double.NaN : (double) some / all;
    }

    /** The lower bound of the 95 % interval, 0 if k = 0; NaN if n = 0. Wilson 1927. */
    public double low() {
        return some == 0 && all > 0 ? 0 : bound(-1);
    }

    /** The upper bound of the 95 % interval, 1 if k = n; NaN if n = 0. Wilson 1927. */
    public double high() {
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
