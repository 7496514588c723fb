package corpus.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** The first rows of a table, aligned, then how many there are and how to save them. */
final class TerminalWriter implements TableWriter {
    private static final int SHOWN = 20;

    private final Writer out;
    private final List<Column> columns;
    private final int terminalColumns;
    private final LineLayout.Maker maker;
    private final List<String[]> lines = new ArrayList<>();
    private long rows;

    TerminalWriter(Writer out, List<Column> columns, TableOptions options, LineLayout.Maker maker) {
        this.maker = maker;
        this.out = out;
        this.columns = columns;
        this.terminalColumns = options.terminalColumns();
        lines.add(
                columns.stream()
                        .map(column -> DisplayWidth.harmless(column.header(options.headers())))
                        .toArray(String[]::new));
    }

    @Override
    public void row(Object[] cells) {
        if (rows++ < SHOWN) {
            String[] line = new String[cells.length];
            for (int i = 0; i < line.length; i++) {
                line[i] =
                        cells[i] instanceof String text
                                ? DisplayWidth.harmless(text)
                                : NumberText.of(cells[i]);
            }
            lines.add(line);
        }
    }

    @Override
    public void close() throws IOException {
        LineLayout layout = maker.layout(columns, lines, terminalColumns);
        for (String[] line : lines) {
            out.write(layout.line(line));
            out.write('\n');
        }
        out.write('\n');
        out.write(count());
        out.write('\n');
        if (!layout.tooWide().isEmpty()) {
            out.write("Too wide for the terminal: " + String.join(", ", layout.tooWide()) + ".\n");
        }
        out.close();
    }

    private String count() {
        if (rows == 0) {
            return "No rows.";
        }
        String number = rows == 1 ? "1 row." : rows + " rows" + (rows > SHOWN ? ", " : ".");
        String cut = rows > SHOWN ? "the first " + SHOWN + " shown." : "";
        return number + cut + " To save " + (rows == 1 ? "it" : "them all") + ": -o FILE.csv";
    }
}
