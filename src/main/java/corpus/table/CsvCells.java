package corpus.table;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes the cells of CSV from left to right, row by row. The library says what has to be quoted;
 * cells that it would leave as they are do not go through it.
 */
final class CsvCells {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final Utf8Writer out;
    private final boolean raw;
    private final byte[] digits = new byte[NumberText.LONGEST];

    /**
     * @param raw whether texts stay that a spreadsheet would run as formulas
     */
    CsvCells(Utf8Writer out, boolean raw) {
        this.out = out;
        this.raw = raw;
    }

    /** A text; null: missing. */
    void text(String cell, boolean first) throws IOException {
        if (cell == null || !isPlain(cell)) {
            print(cell, raw, out, first);
            return;
        }
        if (!first) {
            out.write(',');
        }
        out.write(cell, 0, cell.length());
    }

    private static boolean isPlain(String cell) {
        if (!isPlainAtEnds(cell)) {
            return false;
        }
        for (int i = 1; i < cell.length(); i++) {
            if (isSpecial(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether neither the first nor the last character makes a text one that is not plain. */
    static boolean isPlainAtEnds(String cell) {
        int length = cell.length();
        return length > 0 && isPlainFirst(cell.charAt(0)) && cell.charAt(length - 1) > ' ';
    }

    /** Whether a text with this character is quoted. */
    static boolean isSpecial(char c) {
        return c <= ',' && (c == ',' || c == '"' || c == '\r' || c == '\n');
    }

    /** Formulas begin with one of {@code + - = @}, which stand beside the digits. */
    private static boolean isPlainFirst(char c) {
        return c > '@' || (c >= '0' && c <= '9');
    }

    /** A whole number. */
    void integer(long cell, boolean first) throws IOException {
        number(NumberText.put(cell, digits), first);
    }

    /** A fraction; NaN: missing. */
    void decimal(double cell, boolean first) throws IOException {
        int begin = NumberText.put(cell, digits);
        if (begin < 0) {
            FORMAT.print(NumberText.of(cell), out, first);
        } else if (begin == digits.length) {
            empty(first);
        } else {
            number(begin, first);
        }
    }

    /** A missing number. */
    void empty(boolean first) throws IOException {
        FORMAT.print("", out, first);
    }

    private void number(int begin, boolean first) throws IOException {
        if (!first) {
            digits[begin - 1] = ',';
        }
        out.ascii(digits, first ? begin : begin - 1, digits.length);
    }

    /** Writes a text as the library does; null: missing. */
    static void print(String cell, boolean raw, Appendable out, boolean first) throws IOException {
        FORMAT.print(raw || cell == null ? cell : FormulaGuard.guard(cell), out, first);
    }

    /** Ends a row. */
    void end() throws IOException {
        out.write('\r');
        out.write('\n');
    }
}
