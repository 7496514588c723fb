package corpus.measure;

/** Logarithms that are the same bytes on every Java version. */
final class Logarithm {
    private static final double LN_2 = StrictMath.log(2);
    private static final double SQRT_2 = StrictMath.sqrt(2);

    private Logarithm() {}

    /**
     * The logarithm to base 2, exact for powers of two.
     *
     * @return NaN for 0 and NaN: a logarithm of nothing is an empty cell, not minus infinity
     */
    static double base2(double x) {
        if (!(x > 0)) {
            return Double.NaN;
        }
        int exponent = Math.getExponent(x);
        double mantissa = Math.scalb(x, -exponent);
        if (mantissa > SQRT_2) {
            mantissa /= 2;
            exponent++;
        }
        return exponent + StrictMath.log(mantissa) / LN_2;
    }
}
