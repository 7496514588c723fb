package corpus.cli;

import corpus.analysis.Grouping;
import corpus.analysis.Ranking;
import corpus.document.CorpusException;
import corpus.table.Column;
import corpus.yaml.Suggestion;
import java.util.List;
import picocli.CommandLine.Option;

/** Which rows are written, and in which order. */
final class RowOptions {
    @Option(
            names = "--by",
            paramLabel = "FIELDS",
            split = ",",
            description =
                    "A table for each value of these metadata fields, for example year or author; adds leading columns.")
    List<String> by = List.of();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "Only the first N rows (of each group).")
    int top;

    @Option(
            names = "--min-count",
            paramLabel = "N",
            defaultValue = "1",
            description = "Only rows with a count of at least N.")
    long minCount;

    @Option(
            names = "--min-documents",
            paramLabel = "N",
            defaultValue = "1",
            description = "Only rows found in at least N documents.")
    long minDocuments;

    @Option(
            names = "--sort",
            paramLabel = "COLUMN",
            description = "Sort by this column: numbers descending, texts ascending.")
    String sort;

    Grouping grouping() {
        return new Grouping(by.stream().map(String::strip).toList());
    }

    /**
     * The ranking that the options ask for.
     *
     * @param columns the columns of the table
     * @param usual the column to sort by if the user names none
     */
    Ranking ranking(List<Column> columns, String usual) {
        atLeast("--top", top, 0);
        atLeast("--min-count", minCount, 1);
        atLeast("--min-documents", minDocuments, 1);
        List<String> names = columns.stream().map(Column::name).toList();
        String column = sort == null ? usual : sort;
        if (!names.contains(column)) {
            String hint = Suggestion.didYouMean(column, names);
            throw new CorpusException(
                    "--sort: the table has no column `%s`%s"
                            .formatted(
                                    column,
                                    hint.isEmpty()
                                            ? "; its columns are " + String.join(", ", names) + "."
                                            : hint));
        }
        return new Ranking(by.size(), column, top, minCount, minDocuments);
    }

    static long atLeast(String option, long value, long least) {
        if (value < least) {
            throw new CorpusException(
                    "%s has to be at least %d, not %d.".formatted(option, least, value));
        }
        return value;
    }
}
