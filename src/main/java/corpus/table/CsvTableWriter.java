package corpus.table;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** CSV after RFC 4180: commas, CRLF, quotes where they are needed. */
final class CsvTableWriter implements TableWriter {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final Utf8Writer out;
    private final List<Column> columns;
    private final boolean raw;
    private final byte[] digits = new byte[NumberText.LONGEST];

    CsvTableWriter(Utf8Writer out, List<Column> columns, TableOptions options) throws IOException {
        this.out = out;
        this.columns = columns;
        this.raw = options.raw();
        for (int i = 0; i < columns.size(); i++) {
            text(columns.get(i).header(options.headers()), i == 0);
        }
        end();
    }

    @Override
    public void row(Object[] cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (!columns.get(i).type().isNumber()) {
                text((String) cells[i], i == 0);
            } else if (cells[i] instanceof Double decimal) {
                decimal(decimal, i == 0);
            } else if (cells[i] != null) {
                integer(((Number) cells[i]).longValue(), i == 0);
            } else {
                print("", i == 0);
            }
        }
        end();
    }

    @Override
    public void rows(ColumnarRows rows, int[] order) throws IOException {
        ColumnType[] types = columns.stream().map(Column::type).toArray(ColumnType[]::new);
        for (int row : order) {
            for (int i = 0; i < types.length; i++) {
                switch (types[i]) {
                    case TEXT -> text(rows.text(row, i), i == 0);
                    case INTEGER -> integer(rows.integer(row, i), i == 0);
                    case DECIMAL -> decimal(rows.decimal(row, i), i == 0);
                }
            }
            end();
        }
    }

    private void text(String cell, boolean first) throws IOException {
        if (cell == null || !isPlain(cell)) {
            FORMAT.print(raw || cell == null ? cell : FormulaGuard.guard(cell), out, first);
            return;
        }
        if (!first) {
            out.write(',');
        }
        out.write(cell, 0, cell.length());
    }

    /** Whether a text stands in the file as it is; what the format does with others, it knows. */
    static boolean isPlain(String cell) {
        int length = cell.length();
        if (length == 0 || !isPlainFirst(cell.charAt(0)) || cell.charAt(length - 1) <= ' ') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = cell.charAt(i);
            if (c <= ',' && (c == ',' || c == '"' || c == '\r' || c == '\n')) {
                return false;
            }
        }
        return true;
    }

    /** Formulas begin with one of {@code + - = @}, which stand beside the digits. */
    private static boolean isPlainFirst(char c) {
        return c > '@' || (c >= '0' && c <= '9');
    }

    private void integer(long cell, boolean first) throws IOException {
        number(NumberText.put(cell, digits), first);
    }

    private void decimal(double cell, boolean first) throws IOException {
        int begin = NumberText.put(cell, digits);
        if (begin < 0) {
            print(NumberText.of(cell), first);
        } else {
            number(begin, first);
        }
    }

    private void number(int begin, boolean first) throws IOException {
        if (begin == digits.length) {
            print("", first);
            return;
        }
        if (!first) {
            out.write(',');
        }
        out.ascii(digits, begin, digits.length);
    }

    private void print(String cell, boolean first) throws IOException {
        FORMAT.print(cell, out, first);
    }

    private void end() throws IOException {
        out.write('\r');
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
