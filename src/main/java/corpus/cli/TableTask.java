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
 * @param wide how the rows are turned into columns; null if they are not
 */
record TableTask(
        List<Column> columns,
        OutputFormat usual,
        List<String> groupFields,
        List<String> with,
        Function<RowWriter, Job> job,
        WideLayout wide) {
    /** A table of the rows that are made. */
    TableTask(
            List<Column> columns,
            OutputFormat usual,
            List<String> groupFields,
            List<String> with,
            Function<RowWriter, Job> job) {
        this(columns, usual, groupFields, with, job, null);
    }

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

    /** A table with a column for each item. */
    static TableTask of(WideLayout wide, OutputFormat usual) {
        return new TableTask(
                wide.described(),
                usual,
                wide.grouping().fields(),
                List.of(),
                rows -> new Job.Count(wide.cells(), rows),
                wide);
    }
}
