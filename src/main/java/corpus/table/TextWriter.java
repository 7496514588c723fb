package corpus.table;

import corpus.document.CorpusException;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Running text: the one column as it is, a line a row, without a header. */
final class TextWriter implements TableWriter {
    private final Writer out;

    TextWriter(Writer out, List<Column> columns) {
        if (columns.size() != 1 || columns.get(0).type() != ColumnType.TEXT) {
            throw new CorpusException(
                    "The format txt holds running text, not a table; use "
                            + OutputFormat.TABLE_EXTENSIONS
                            + ".");
        }
        this.out = out;
    }

    @Override
    public void row(Object[] cells) throws IOException {
        if (cells[0] != null) {
            out.write((String) cells[0]);
        }
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
