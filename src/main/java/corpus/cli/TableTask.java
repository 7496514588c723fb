package corpus.cli;

import corpus.analysis.Analysis;
import corpus.analysis.Listing;
import corpus.engine.Job;
import corpus.engine.RowWriter;
import corpus.table.Column;
import corpus.table.OutputFormat;
import java.util.List;
import java.util.function.Function;

/**
 * What the options of a command ask for: a table to be made.
 *
 * @param columns its columns
 * @param usual the format, unless the user asks for another one
 * @param groupFields the metadata fields that divide the corpus
 * @param with the metadata fields that are columns
 * @param job the table with its rows given to somebody
 */
record TableTask(
        List<Column> columns,
        OutputFormat usual,
        List<String> groupFields,
        List<String> with,
        Function<RowWriter, Job> job) {

    /** A table of counts. */
    static TableTask of(Analysis<?, ?> analysis, OutputFormat usual, List<String> groupFields) {
        return new TableTask(
                analysis.columns(),
                usual,
                groupFields,
                List.of(),
                rows -> new Job.Count(analysis, rows));
    }

    /** A list, with these metadata fields among its columns. */
    static TableTask of(Listing listing, OutputFormat usual, List<String> with) {
        return new TableTask(
                listing.columns(),
                usual,
                List.of(),
                with,
                rows -> new Job.Enumerate(listing, rows));
    }
}
