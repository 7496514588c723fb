package corpus.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Tab-separated values: a line a row, ended by LF; tabs and line breaks inside a text become
 * blanks, so that {@code cut} and {@code awk} can be relied on. A text that begins with a quotation
 * mark is quoted as in CSV, because spreadsheets, R and pandas would otherwise swallow what follows
 * it.
 */
final class TsvTableWriter implements TableWriter {
    private final Writer out;
    private final List<Column> columns;
    private final boolean raw;

    TsvTableWriter(Writer out, List<Column> columns, TableOptions options) throws IOException {
        this.out = out;
        this.columns = columns;
        this.raw = options.raw();
        for (int i = 0; i < columns.size(); i++) {
            cell(i, text(columns.get(i).header(options.headers())));
        }
        out.write('\n');
    }

    @Override
    public void row(Object[] cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            boolean number = columns.get(i).type().isNumber();
            cell(i, number ? NumberText.of(cells[i]) : text((String) cells[i]));
        }
        out.write('\n');
    }

    private void cell(int index, String text) throws IOException {
        if (index > 0) {
            out.write('\t');
        }
        out.write(text);
    }

    private String text(String cell) {
        if (cell == null) {
            return "";
        }
        String text = raw ? cell : FormulaGuard.guard(cell);
        text = text.replace('\t', ' ').replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ');
        return text.startsWith("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
