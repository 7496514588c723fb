package corpus.engine;

import corpus.table.Column;
import java.util.List;

/** How the cells of a row are written out. */
final class RowCode {
    private final List<Column> columns;

    RowCode(List<Column> columns) {
        this.columns = columns;
    }

    void write(Object[] row, SpillWriter writer) {
        for (int i = 0; i < row.length; i++) {
            switch (columns.get(i).type()) {
                case TEXT -> writer.write((String) row[i]);
                case INTEGER -> {
                    writer.write(row[i] == null ? 0 : 1);
                    if (row[i] != null) {
                        writer.write(((Number) row[i]).longValue());
                    }
                }
                case DECIMAL -> {
                    writer.write(row[i] == null ? 0 : 1);
                    if (row[i] != null) {
                        writer.write(Long.reverse(Double.doubleToRawLongBits((Double) row[i])));
                    }
                }
            }
        }
    }

    Object[] read(SpillReader reader) {
        Object[] row = new Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] =
                    switch (columns.get(i).type()) {
                        case TEXT -> reader.readText();
                        case INTEGER -> reader.readInt() == 0 ? null : (Object) reader.readLong();
                        case DECIMAL ->
                                reader.readInt() == 0
                                        ? null
                                        : (Object)
                                                Double.longBitsToDouble(
                                                        Long.reverse(reader.readLong()));
                    };
        }
        return row;
    }
}
