package corpus.cli;

import corpus.analysis.Direction;
import corpus.analysis.KeywordRows;
import corpus.document.CorpusException;
import corpus.table.Column;
import corpus.yaml.Suggestion;
import java.util.List;
import picocli.CommandLine.Option;

/** Which keywords are written, and in which order. */
final class KeywordOptions {
    @Option(
            names = "--direction",
            paramLabel = "WHICH",
            defaultValue = "both",
            description =
                    "both (default): the keywords of the target first, those of the reference last; positive: only what is relatively more frequent in the target; negative: only what is in the reference, the most typical first.")
    Direction direction;

    @Option(names = "--top", paramLabel = "N", description = "Only the first N rows.")
    int top;

    @Option(
            names = "--min-count",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Only rows with a count of at least N in the part (target or reference) in which they are relatively more frequent.")
    long minCount;

    @Option(
            names = "--min-documents",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Only rows found in at least N documents of that part, so that one long text makes no keyword.")
    long minDocuments;

    @Option(
            names = "--sort",
            paramLabel = "COLUMN",
            description =
                    "Sort by this column (default: log_ratio_conservative): numbers descending, texts ascending. With --direction negative, measures that tell both directions apart are sorted ascending.")
    String sort;

    /**
     * The rows that the options ask for.
     *
     * @param columns the columns of the table
     * @param usual the columns to sort by if the user names none: the first one that there is
     */
    KeywordRows rows(List<Column> columns, List<String> usual) {
        RowOptions.atLeast("--top", top, 0);
        RowOptions.atLeast("--min-count", minCount, 1);
        RowOptions.atLeast("--min-documents", minDocuments, 1);
        List<String> names = columns.stream().map(Column::name).toList();
        String column =
                sort != null
                        ? sort
                        : usual.stream().filter(names::contains).findFirst().orElseThrow();
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
        return new KeywordRows(direction, column, top, minCount, minDocuments);
    }
}
