package corpus.measure;

import java.math.BigInteger;

/** Differences of products that may exceed 64 bits, where doubles would cancel. */
final class ExactProducts {
    /** Products of numbers with so few bits fit without any doubt. */
    private static final int HALF = 31;

    private ExactProducts() {}

    /**
     * {@code a·b − c·d} of non-negative numbers, exact and then rounded once; its sign is always
     * right.
     */
    static double difference(long a, long b, long c, long d) {
        if ((a | b | c | d) >>> HALF == 0 || (fits(a, b) && fits(c, d))) {
            return (double) (a * b - c * d);
        }
        return product(a, b).subtract(product(c, d)).doubleValue();
    }

    private static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == 0 && a * b >= 0;
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
