package corpus.engine;

import corpus.analysis.Listing;
import corpus.analysis.RowOrder;
import corpus.analysis.Sample;
import corpus.document.AnnotatedDocument;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A list under way: rows of documents are made by any thread, and written in corpus order. */
public final class RunningList implements Closeable {
    private final Listing listing;
    private final RowWriter rows;

    /** Null if all rows are written. */
    private final Sample.Drawing drawing;

    /** Null if rows are written in corpus order. */
    private final SortedRows sorting;

    private final Comparator<Object[]> comparator;
    private final long most;
    private long written;
    private long passedOver;

    /**
     * @param workspace where rows are sorted
     */
    public RunningList(Job.Enumerate job, Workspace workspace) {
        listing = job.listing();
        rows = job.rows();
        drawing = listing.sample().isAll() ? null : listing.sample().drawing(listing);
        RowOrder order = listing.order();
        comparator = order.isCorpusOrder() ? null : order.comparator(listing.columns());
        sorting =
                comparator == null
                        ? null
                        : new SortedRows(listing.columns(), comparator, workspace);
        most = order.top() == 0 ? Long.MAX_VALUE : order.top();
    }

    /** The rows of a document, or the candidates for the sample; safe for several threads. */
    public List<Object> rowsOf(AnnotatedDocument document) {
        List<Object> made = new ArrayList<>();
        listing.list(document, row -> made.add(drawing == null ? row : drawing.candidate(row)));
        return made;
    }

    /** Takes the rows of a document when its turn has come. */
    public void accept(List<Object> made) {
        for (Object row : made) {
            if (drawing == null) {
                take((Object[]) row);
            } else {
                drawing.offer((Sample.Candidate) row);
            }
        }
    }

    /**
     * Takes those rows of a part of the corpus that may come into the sample, when its turn has
     * come.
     *
     * @param candidates the rows, in corpus order
     * @param offered from how many they were chosen
     */
    public void acceptDrawn(List<Object[]> candidates, long offered) {
        candidates.forEach(row -> drawing.offer(drawing.candidate(row)));
        passedOver += offered - candidates.size();
    }

    /** Writes what could not be written before the end. */
    public void finish() {
        if (drawing != null) {
            drawing.rows().forEach(this::take);
            rows.sampledFrom(drawing.offered() + passedOver);
        }
        if (sorting != null) {
            SortedRows.merge(List.of(sorting), comparator, this::write);
        }
    }

    private void take(Object[] row) {
        if (sorting == null) {
            write(row);
        } else {
            sorting.add(row);
        }
    }

    private void write(Object[] row) {
        if (written < most) {
            written++;
            rows.write(row);
        }
    }

    @Override
    public void close() {
        if (sorting != null) {
            sorting.close();
        }
    }
}
