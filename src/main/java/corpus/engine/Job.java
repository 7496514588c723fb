package corpus.engine;

import corpus.analysis.Analysis;
import corpus.analysis.Listing;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.List;
import java.util.Objects;

/** A table to be made in a run: what is counted or listed, and who receives the rows. */
public sealed interface Job {
    /** The columns of the rows. */
    List<Column> columns();

    /** Who receives the rows. */
    RowWriter rows();

    /** Counts, and writes the ranked rows at the end of the run. */
    record Count(Analysis<?, ?> analysis, RowWriter rows) implements Job {
        public Count {
            Objects.requireNonNull(analysis, "analysis");
            Objects.requireNonNull(rows, "rows");
        }

        @Override
        public List<Column> columns() {
            return analysis.columns();
        }
    }

    /**
     * Lists, and writes the rows in corpus order as the run goes on; of {@link Listing#sample a
     * sample}, at the end.
     */
    record Enumerate(Listing listing, RowWriter rows) implements Job {
        public Enumerate {
            Objects.requireNonNull(listing, "listing");
            Objects.requireNonNull(rows, "rows");
        }

        @Override
        public List<Column> columns() {
            return listing.columns();
        }
    }

    /**
     * Compares documents with each other before they are annotated, and writes those that have
     * nearly the text of an earlier one, in corpus order.
     */
    record Compare(double threshold, RowWriter rows) implements Job {
        private static final List<Column> COLUMNS =
                Columns.of(
                        "summary",
                        "document",
                        "near_duplicate_of",
                        "similarity",
                        "shared",
                        "ngrams",
                        "other_ngrams");

        public Compare {
            Objects.requireNonNull(rows, "rows");
        }

        @Override
        public List<Column> columns() {
            return COLUMNS;
        }

        /** The columns of every such table. */
        public static List<Column> tableColumns() {
            return COLUMNS;
        }
    }
}
