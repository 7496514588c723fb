package corpus.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * JSON Lines: an object a row, with the English column names as keys, every key in every row.
 * Numbers are numbers, rounded as everywhere; a missing one is {@code null}. Characters stay as
 * they are.
 */
final class JsonLinesTableWriter implements TableWriter {
    private final JsonGenerator json;
    private final List<Column> columns;

    JsonLinesTableWriter(Writer out, List<Column> columns) throws IOException {
        this.json = new JsonFactory().createGenerator(out);
        json.setRootValueSeparator(null);
        this.columns = columns;
    }

    @Override
    public void row(Object[] cells) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < cells.length; i++) {
            Column column = columns.get(i);
            json.writeFieldName(column.name());
            if (cells[i] == null) {
                json.writeNull();
            } else if (column.type().isNumber()) {
                JsonNumber.write(json, NumberText.of(cells[i]));
            } else {
                json.writeString((String) cells[i]);
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
