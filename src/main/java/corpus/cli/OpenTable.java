package corpus.cli;

import corpus.analysis.PartSize;
import corpus.engine.Job;
import corpus.table.Column;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;

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

    /** The columns that are described beside a file. */
    List<Column> columns() {
        return target.columns(task.columns());
    }

    /** What an engine has to do, in this order. */
    List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        if (target instanceof WideTarget wide) {
            jobs.addAll(wide.jobs());
        }
        jobs.add(task.job().apply(rows));
        return jobs;
    }

    /** What the user should know of the table; sentences. */
    List<String> remarks() {
        return target instanceof WideTarget wide ? wide.remarks() : List.of();
    }

    /** From how many rows those of a sample were chosen; −1 if there is no sample. */
    long sampledFrom() {
        return rows.sampledFrom();
    }

    /** How much text the rates of the rows are divided by; none if they have no rates. */
    List<PartSize> sizes() {
        return rows.sizes();
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
