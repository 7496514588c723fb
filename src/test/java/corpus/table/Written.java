package corpus.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a table looks like in a format. */
final class Written {
    static final List<Column> COLUMNS = Columns.of("stats", "term", "count", "per_million");

    private Written() {}

    static String as(OutputFormat format, TableOptions options, Object[]... rows) {
        return as(format, options, COLUMNS, rows);
    }

    static String as(
            OutputFormat format, TableOptions options, List<Column> columns, Object[]... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableOutput table = TableOutput.toStream(out, format, options, columns)) {
            for (Object[] row : rows) {
                table.row(row);
            }
            table.finish();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Object[] row(Object... cells) {
        return cells;
    }
}
