package corpus.table;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as they stand in tables: the exact value of the double, rounded half-even to at most six
 * decimals, without trailing zeros, exponent or −0, in any locale.
 */
public final class NumberText {
    private static final int DECIMALS = 6;
    private static final long SCALE = 1_000_000;

    /** Up to here, six decimals times a double are off by 2^-8 at most. */
    private static final double FAST_LIMIT = 0x1p45;

    private static final double DOUBT = 0x1p-7;

    private NumberText() {}

    /** The text of a number; empty for NaN and the infinities, which are missing numbers. */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        double scaled = value * SCALE;
        if (Math.abs(scaled) < FAST_LIMIT) {
            double rounded = Math.rint(scaled);
            // Near a tie, the product's own rounding could decide: leave those to BigDecimal.
            if (Math.abs(Math.abs(scaled - rounded) - 0.5) > DOUBT) {
                return millionths((long) rounded);
            }
        }
        BigDecimal exact = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    /** The text of a cell of a number column, which may be null: empty. */
    static String of(Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof Double number ? of(number.doubleValue()) : cell.toString();
    }

    private static String millionths(long value) {
        long magnitude = Math.abs(value);
        long whole = magnitude / SCALE;
        int fraction = (int) (magnitude % SCALE);
        String sign = value < 0 ? "-" : "";
        if (fraction == 0) {
            return sign + whole;
        }
        char[] digits = new char[DECIMALS];
        int length = 0;
        for (int i = DECIMALS - 1; i >= 0; i--) {
            digits[i] = (char) ('0' + fraction % 10);
            fraction /= 10;
            if (length == 0 && digits[i] != '0') {
                length = i + 1;
            }
        }
        return sign + whole + '.' + new String(digits, 0, length);
    }
}
