package corpus.cli;

import corpus.table.Column;
import corpus.table.CompactRows;
import corpus.table.TableOutput;
import java.io.Closeable;
import java.util.List;

/** Where rows go: a table, or a file for each of them. */
interface RowTarget extends Closeable {
    /** Writes a row. */
    void row(Object... cells);

    /** Writes many rows, in the order given. */
    default void rows(CompactRows rows, int[] order) {
        for (int row : order) {
            row(rows.row(row));
        }
    }

    /**
     * The columns that are described beside a file.
     *
     * @param planned those of the rows that come
     */
    default List<Column> columns(List<Column> planned) {
        return planned;
    }

    /** How many rows have been written. */
    long rows();

    /** Ends what was written and puts it in place. */
    void finish();

    /** Gives up what is unfinished. */
    @Override
    void close();

    /** A table. */
    static RowTarget of(TableOutput table) {
        return new RowTarget() {
            @Override
            public void row(Object... cells) {
                table.row(cells);
            }

            @Override
            public void rows(CompactRows rows, int[] order) {
                table.rows(rows, order);
            }

            @Override
            public long rows() {
                return table.rows();
            }

            @Override
            public void finish() {
                table.finish();
            }

            @Override
            public void close() {
                table.close();
            }
        };
    }
}
