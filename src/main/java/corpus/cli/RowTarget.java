package corpus.cli;

import corpus.table.TableOutput;
import java.io.Closeable;

/** Where rows go: a table, or a file for each of them. */
interface RowTarget extends Closeable {
    /** Writes a row. */
    void row(Object... cells);

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
