package corpus.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

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

    /** The most characters of a number but those that only {@link #of(double)} can tell. */
    static final int LONGEST = 24;

    private NumberText() {}

    /** The text of a number; empty for NaN and the infinities, which are missing numbers. */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        byte[] digits = new byte[LONGEST];
        int begin = put(value, digits);
        if (begin >= 0) {
            return new String(digits, begin, LONGEST - begin, StandardCharsets.US_ASCII);
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

    /**
     * Writes a number into the end of an array, as the bytes of ASCII; a missing one has none.
     *
     * @param into at least {@link #LONGEST} bytes
     * @return where it begins; −1 if only {@link #of(double)} can tell its digits
     */
    static int put(double value, byte[] into) {
        if (!Double.isFinite(value)) {
            return into.length;
        }
        double scaled = value * SCALE;
        if (Math.abs(scaled) < FAST_LIMIT) {
            double rounded = Math.rint(scaled);
            // Near a tie, the product's own rounding could decide: leave those to BigDecimal.
            if (Math.abs(Math.abs(scaled - rounded) - 0.5) > DOUBT) {
                return putMillionths((long) rounded, into);
            }
        }
        return -1;
    }

    /** Writes a whole number in the same way. */
    static int put(long value, byte[] into) {
        int at = into.length;
        // Negative numbers reach further than positive ones.
        long rest = value < 0 ? value : -value;
        do {
            into[--at] = (byte) ('0' - rest % 10);
            rest /= 10;
        } while (rest != 0);
        if (value < 0) {
            into[--at] = '-';
        }
        return at;
    }

    private static int putMillionths(long value, byte[] into) {
        long magnitude = Math.abs(value);
        int fraction = (int) (magnitude % SCALE);
        int at = into.length;
        if (fraction != 0) {
            int decimals = DECIMALS;
            while (fraction % 10 == 0) {
                fraction /= 10;
                decimals--;
            }
            for (int i = 0; i < decimals; i++) {
                into[--at] = (byte) ('0' + fraction % 10);
                fraction /= 10;
            }
            into[--at] = '.';
        }
        int whole = (int) (magnitude / SCALE);
        do {
            into[--at] = (byte) ('0' + whole % 10);
            whole /= 10;
        } while (whole != 0);
        if (value < 0) {
            into[--at] = '-';
        }
        return at;
    }
}
