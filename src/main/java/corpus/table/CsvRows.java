package corpus.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Makes compact rows into the bytes of CSV, as {@link CsvCells} would. Nearly all cells are plain
 * text or a number, and many say the same as the one above: that one's bytes are taken again.
 */
final class CsvRows {
    private static final int BYTES_PER_ROW = 64;

    /** The most bytes of a code unit. */
    private static final int LONGEST_UNIT = 3;

    private final CompactRows rows;
    private final ColumnType[] types;
    private final boolean raw;
    private final byte[] digits = new byte[NumberText.LONGEST];

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Utf8Writer printer = new Utf8Writer(printed);

    private byte[] bytes;
    private int size;

    /** By column, the cell of the row before: where it is, with its comma, and what it says. */
    private final int[] begins;

    private final int[] ends;
    private final String[] texts;
    private final long[] numbers;

    /**
     * @param raw whether texts stay that a spreadsheet would run as formulas
     * @param expected about how many rows there are going to be
     */
    CsvRows(CompactRows rows, boolean raw, int expected) {
        this.rows = rows;
        this.raw = raw;
        // No stream: Java would have to make its lambda in every run.
        types = new ColumnType[rows.columns().size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = rows.columns().get(i).type();
        }
        bytes = new byte[BYTES_PER_ROW * expected];
        begins = new int[types.length];
        ends = new int[types.length];
        texts = new String[types.length];
        numbers = new long[types.length];
    }

    /** Adds a row. */
    void add(int row) throws IOException {
        for (int i = 0; i < types.length; i++) {
            if (types[i] == ColumnType.TEXT) {
                text(rows.text(row, i), i);
            } else {
                number(rows.bits(row, i), i);
            }
        }
        reserve(2);
        bytes[size++] = '\r';
        bytes[size++] = '\n';
    }

    @SuppressWarnings(
            "ReferenceEquality") // Equal texts are one object, as a rule, and need not be.
    private void text(String text, int column) throws IOException {
        if (text != null && text == texts[column]) {
            again(column);
            return;
        }
        begins[column] = size;
        if (text == null || !putPlain(text, column == 0)) {
            print(text, raw, column == 0);
        }
        ends[column] = size;
        texts[column] = text;
    }

    private void number(long bits, int column) throws IOException {
        if (bits == numbers[column] && ends[column] > 0) {
            again(column);
            return;
        }
        begins[column] = size;
        int begin =
                types[column] == ColumnType.INTEGER
                        ? NumberText.put(bits, digits)
                        : NumberText.put(Double.longBitsToDouble(bits), digits);
        if (begin < 0 || begin == digits.length) {
            print(NumberText.of(Double.longBitsToDouble(bits)), true, column == 0);
        } else {
            reserve(1 + NumberText.LONGEST);
            if (column > 0) {
                bytes[size++] = ',';
            }
            for (int i = begin; i < digits.length; i++) {
                bytes[size++] = digits[i];
            }
        }
        ends[column] = size;
        numbers[column] = bits;
    }

    /** Writes the same as in the row before. */
    private void again(int column) {
        int from = begins[column];
        int end = ends[column];
        reserve(end - from);
        byte[] into = bytes;
        int to = size;
        begins[column] = to;
        while (from < end) {
            into[to++] = into[from++];
        }
        ends[column] = to;
        size = to;
    }

    /**
     * Writes a text if it can stand as it is.
     *
     * @return whether it was written
     */
    private boolean putPlain(String text, boolean first) {
        int length = text.length();
        if (!CsvCells.isPlainAtEnds(text)) {
            return false;
        }
        reserve(1 + LONGEST_UNIT * length);
        byte[] into = bytes;
        int at = size;
        if (!first) {
            into[at++] = ',';
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c <= ',' && CsvCells.isSpecial(c)) {
                    return false;
                }
                into[at++] = (byte) c;
            } else if (c < 0x800) {
                into[at++] = (byte) (0xC0 | (c >> 6));
                into[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isSurrogate(c)) {
                return false;
            } else {
                into[at++] = (byte) (0xE0 | (c >> 12));
                into[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                into[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        size = at;
        return true;
    }

    /** Lets the library write a cell. */
    private void print(String cell, boolean rawCell, boolean first) throws IOException {
        printed.reset();
        CsvCells.print(cell, rawCell, printer, first);
        printer.end();
        reserve(printed.size());
        System.arraycopy(printed.toByteArray(), 0, bytes, size, printed.size());
        size += printed.size();
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    /** The bytes of all rows so far; only the first {@link #size()} of them count. */
    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }
}
