package corpus.table;

import corpus.document.CorpusException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table on its way to a file or to standard output. Write the rows, then {@link #finish}; closing
 * without it leaves no file behind. From one thread.
 *
 * <pre>{@code
 * try (TableOutput table = TableOutput.toFile(file, OutputFormat.ofFile(file), options, columns)) {
 *     table.row("上合组织", 12L, 0.5);
 *     table.finish();
 * }
 * }</pre>
 *
 * <p>All methods throw {@link CorpusException} for what the user can mend (no such folder, a full
 * disk), and {@link ClosedPipeException} when nobody reads standard output any more.
 */
public final class TableOutput implements Closeable {
    private final List<Column> columns;
    private final TableWriter writer;
    private final AtomicFile file;
    private long rows;

    private TableOutput(
            AtomicFile file,
            OutputStream stream,
            OutputFormat format,
            TableOptions options,
            List<Column> columns) {
        this.file = file;
        this.columns = List.copyOf(columns);
        refuseDuplicates(columns);
        try {
            Utf8Writer out = new Utf8Writer(stream);
            if (format.marks(options, file != null)) {
                out.write(Utf8Writer.BYTE_ORDER_MARK);
            }
            this.writer = format.writer(out, this.columns, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table into a file, which appears when it is finished. */
    public static TableOutput toFile(
            Path path, OutputFormat format, TableOptions options, List<Column> columns) {
        AtomicFile file = AtomicFile.create(path);
        try {
            return new TableOutput(file, file.stream(), format, options, columns);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** A table to standard output, which is closed at the end. */
    public static TableOutput toStandardOutput(
            OutputFormat format, TableOptions options, List<Column> columns) {
        return new TableOutput(null, StandardOutput.stream(), format, options, columns);
    }

    /** A table to a stream that stands for standard output, and is closed at the end. */
    public static TableOutput toStream(
            OutputStream out, OutputFormat format, TableOptions options, List<Column> columns) {
        return new TableOutput(null, StandardOutput.speaking(out), format, options, columns);
    }

    /**
     * Writes a row.
     *
     * @param cells one for each column: String, Long or Integer, Double, as its type says, or null
     * @throws IllegalArgumentException if the cells do not fit the columns
     */
    public void row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "a row of "
                            + cells.length
                            + " cells in a table of "
                            + columns.size()
                            + " columns");
        }
        for (int i = 0; i < cells.length; i++) {
            if (!columns.get(i).type().accepts(cells[i])) {
                throw new IllegalArgumentException(
                        "a "
                                + cells[i].getClass().getSimpleName()
                                + " in column "
                                + columns.get(i).name()
                                + " of type "
                                + columns.get(i).type());
            }
        }
        try {
            writer.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows++;
    }

    /**
     * Writes many rows.
     *
     * @param table rows of the same columns
     * @param order which of them, in their order
     * @throws IllegalArgumentException if the columns are others
     */
    public void rows(CompactRows table, int[] order) {
        if (!table.columns().equals(columns)) {
            throw new IllegalArgumentException("rows of other columns");
        }
        try {
            writer.rows(table, order);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows += order.length;
    }

    /** How many rows have been written. */
    public long rows() {
        return rows;
    }

    /** Ends the table and puts the file in place. */
    public void finish() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (file != null) {
            file.commit();
        }
    }

    /** Removes an unfinished file; what stands on standard output cannot be taken back. */
    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }

    private static void refuseDuplicates(List<Column> columns) {
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new CorpusException(
                        "The table would have two columns named \""
                                + column.name()
                                + "\"; leave"
                                + " that field out of --by and --with.");
            }
        }
    }
}
