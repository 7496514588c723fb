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

    /** Up to here, ties of the scaled number are numbers themselves. */
    private static final double FAST_LIMIT = 0x1p45;

    /** The scaled number is off by 2^-53 of itself at most; nearer to a tie nothing is certain. */
    private static final double DOUBT = 0x1p-50;

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
        double scaled = Math.abs(value) * SCALE;
        if (scaled < FAST_LIMIT) {
            long rounded = (long) (scaled + 0.5);
            // Near a tie, the product's own rounding could decide: leave those to BigDecimal.
            double tie = rounded - 0.5;
            double doubt = scaled * DOUBT;
            if (scaled - tie > doubt && tie + 1 - scaled > doubt) {
                return putMillionths(rounded, value < 0 && rounded != 0, into);
            }
        }
        return -1;
    }

    /** Writes a whole number in the same way. */
    static int put(long value, byte[] into) {
        if (value >= 0 && value <= Integer.MAX_VALUE) {
            return putDigits((int) value, into, into.length);
        }
        byte[] digits = Long.toString(value).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, into, into.length - digits.length, digits.length);
        return into.length - digits.length;
    }

    private static int putMillionths(long magnitude, boolean negative, byte[] into) {
        int whole = (int) (magnitude / SCALE);
        int fraction = (int) (magnitude - whole * SCALE);
        int at = into.length;
        if (fraction != 0) {
            int decimals = DECIMALS;
            int tenth = tenth(fraction);
            while (fraction == tenth * 10) {
                fraction = tenth;
                tenth = tenth(fraction);
                decimals--;
            }
            int end = at;
            at = putDigits(fraction, into, at);
            while (end - at < decimals) {
                into[--at] = '0';
            }
            into[--at] = '.';
        }
        at = putDigits(whole, into, at);
        if (negative) {
            into[--at] = '-';
        }
        return at;
    }

    private static int putDigits(int value, byte[] into, int end) {
        int at = end;
        int rest = value;
        while (rest >= 10) {
            int tenth = tenth(rest);
            into[--at] = (byte) ('0' + rest - tenth * 10);
            rest = tenth;
        }
        into[--at] = (byte) ('0' + rest);
        return at;
    }

    /** A number of at least 0 divided by ten; the plain division is slow in code that runs once. */
    private static int tenth(int number) {
        return (int) ((number * 0xCCCCCCCDL) >>> 35);
    }
}
