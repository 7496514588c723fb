package corpus.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/** CSV after RFC 4180: commas, CRLF, quotes where they are needed. */
final class CsvTableWriter implements TableWriter {
    /** So many rows are made into bytes by one thread. */
    private static final int SLICE = 1 << 12;

    /** So many slices are in memory at once. */
    private static final int SLICES = 16;

    private final Utf8Writer out;
    private final List<Column> columns;
    private final boolean raw;
    private final CsvCells cells;

    CsvTableWriter(Utf8Writer out, List<Column> columns, TableOptions options) throws IOException {
        this.out = out;
        this.columns = columns;
        this.raw = options.raw();
        cells = new CsvCells(out, raw);
        for (int i = 0; i < columns.size(); i++) {
            cells.text(columns.get(i).header(options.headers()), i == 0);
        }
        cells.end();
    }

    @Override
    public void row(Object[] row) throws IOException {
        for (int i = 0; i < row.length; i++) {
            if (!columns.get(i).type().isNumber()) {
                cells.text((String) row[i], i == 0);
            } else if (row[i] instanceof Double decimal) {
                cells.decimal(decimal, i == 0);
            } else if (row[i] != null) {
                cells.integer(((Number) row[i]).longValue(), i == 0);
            } else {
                cells.empty(i == 0);
            }
        }
        cells.end();
    }

    @Override
    public void rows(CompactRows rows, int[] order) throws IOException {
        int slices = (order.length + SLICE - 1) / SLICE;
        for (int first = 0; first < slices; first += SLICES) {
            List<CsvRows> made =
                    IntStream.range(first, Math.min(slices, first + SLICES))
                            .parallel()
                            .mapToObj(slice -> slice(rows, order, slice * SLICE))
                            .toList();
            for (CsvRows slice : made) {
                out.bytes(slice.bytes(), slice.size());
            }
        }
    }

    private CsvRows slice(CompactRows rows, int[] order, int begin) {
        int end = Math.min(begin + SLICE, order.length);
        CsvRows slice = new CsvRows(rows, raw, end - begin);
        try {
            for (int i = begin; i < end; i++) {
                slice.add(order[i]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return slice;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
