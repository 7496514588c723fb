package corpus.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** CSV after RFC 4180: commas, CRLF, quotes where they are needed. */
final class CsvTableWriter implements TableWriter {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final Writer out;
    private final List<Column> columns;
    private final boolean raw;

    CsvTableWriter(Writer out, List<Column> columns, TableOptions options) throws IOException {
        this.out = out;
        this.columns = columns;
        this.raw = options.raw();
        for (int i = 0; i < columns.size(); i++) {
            FORMAT.print(text(columns.get(i).header(options.headers())), out, i == 0);
        }
        FORMAT.println(out);
    }

    @Override
    public void row(Object[] cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            boolean number = columns.get(i).type().isNumber();
            String cell = number ? NumberText.of(cells[i]) : text((String) cells[i]);
            FORMAT.print(cell, out, i == 0);
        }
        FORMAT.println(out);
    }

    private String text(String cell) {
        return raw || cell == null ? cell : FormulaGuard.guard(cell);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
