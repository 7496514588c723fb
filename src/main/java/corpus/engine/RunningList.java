package corpus.engine;

import corpus.analysis.Listing;
import corpus.analysis.Sample;
import corpus.document.AnnotatedDocument;
import java.util.ArrayList;
import java.util.List;

/** A list under way: rows of documents are made by any thread, and written in corpus order. */
final class RunningList {
    private final Listing listing;
    private final RowWriter rows;

    /** Null if all rows are written. */
    private final Sample.Drawing drawing;

    RunningList(Job.Enumerate job) {
        listing = job.listing();
        rows = job.rows();
        drawing = listing.sample().isAll() ? null : listing.sample().drawing(listing);
    }

    /** The rows of a document, or the candidates for the sample; safe for several threads. */
    List<Object> rowsOf(AnnotatedDocument document) {
        List<Object> made = new ArrayList<>();
        listing.list(document, row -> made.add(drawing == null ? row : drawing.candidate(row)));
        return made;
    }

    /** Takes the rows of a document when its turn has come. */
    void accept(List<Object> made) {
        for (Object row : made) {
            if (drawing == null) {
                rows.write((Object[]) row);
            } else {
                drawing.offer((Sample.Candidate) row);
            }
        }
    }

    /** Writes what could not be written before the end. */
    void finish() {
        if (drawing != null) {
            drawing.rows().forEach(rows::write);
            rows.sampledFrom(drawing.offered());
        }
    }
}
