package corpus.cli;

import corpus.engine.Job;
import java.io.Closeable;

/** A table under way to its target. Closing it before it is finished leaves no file behind. */
final class OpenTable implements Closeable {
    private final TableTask task;
    private final RowTarget target;
    private final LateRows rows;

    OpenTable(TableTask task, RowTarget target) {
        this.task = task;
        this.target = target;
        rows = new LateRows(target);
    }

    TableTask task() {
        return task;
    }

    /** What an engine has to do. */
    Job job() {
        return task.job().apply(rows);
    }

    /** From how many rows those of a sample were chosen; −1 if there is no sample. */
    long sampledFrom() {
        return rows.sampledFrom();
    }

    /** Puts the file in place, and says how many rows it has. */
    long finish() {
        rows.release();
        target.finish();
        return target.rows();
    }

    @Override
    public void close() {
        target.close();
    }
}
