package corpus.cli;

import corpus.analysis.PartSize;
import corpus.engine.RowWriter;
import corpus.table.CompactRows;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the first rows back until the run is over or has many of them, so that a mistake that only
 * shows in the documents is told without a useless table before it.
 */
final class LateRows implements RowWriter {
    private static final int MOST_HELD_BACK = 1000;

    private final RowTarget target;
    private final List<Object[]> heldBack = new ArrayList<>();
    private boolean released;
    private long sampledFrom = -1;
    private List<PartSize> sizes = List.of();

    LateRows(RowTarget target) {
        this.target = target;
    }

    @Override
    public void write(Object[] row) {
        if (released) {
            target.row(row);
            return;
        }
        heldBack.add(row);
        if (heldBack.size() > MOST_HELD_BACK) {
            release();
        }
    }

    @Override
    public void write(CompactRows rows, int[] order) {
        if (!released && heldBack.size() + order.length <= MOST_HELD_BACK) {
            RowWriter.super.write(rows, order);
            return;
        }
        if (!released) {
            release();
        }
        target.rows(rows, order);
    }

    @Override
    public void sampledFrom(long rows) {
        sampledFrom = rows;
    }

    @Override
    public void sizes(List<PartSize> parts) {
        sizes = parts;
    }

    /** How much text the rates of the rows are divided by; none if they have no rates. */
    List<PartSize> sizes() {
        return sizes;
    }

    /** From how many rows those of a sample were chosen; −1 if there is no sample. */
    long sampledFrom() {
        return sampledFrom;
    }

    void release() {
        released = true;
        heldBack.forEach(target::row);
        heldBack.clear();
    }
}
