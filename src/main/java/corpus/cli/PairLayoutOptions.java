package corpus.cli;

import corpus.document.CorpusException;
import corpus.table.Column;
import corpus.table.ColumnType;
import corpus.yaml.Suggestion;
import java.util.List;
import picocli.CommandLine.Option;

/** How pairs stand in a table. */
final class PairLayoutOptions {
    private static final String MATRIX = "matrix";

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "long",
            description =
                    "long (default): a row for each pair; matrix: a square table with a row and a column for each item, the same in the same order, and 0 where there is no pair. With --directed, a is in the row and b in the column.")
    String layout;

    @Option(
            names = "--value",
            paramLabel = "COLUMN",
            defaultValue = "count",
            description =
                    "With --layout matrix: what stands in the cells, count (default) or another column of numbers; a measure is empty where there is no pair.")
    String value;

    /** Whether a matrix is asked for. */
    boolean isMatrix() {
        return layout.equals(MATRIX);
    }

    /**
     * Checks what was asked for.
     *
     * @param columns those of the long table
     */
    void check(List<Column> columns) {
        if (!isMatrix() && !layout.equals("long")) {
            throw new CorpusException(
                    "--layout: there is no layout `%s`; known are long and matrix."
                            .formatted(layout));
        }
        List<String> numbers =
                columns.stream()
                        .filter(column -> column.type() != ColumnType.TEXT)
                        .map(Column::name)
                        .toList();
        if (!numbers.contains(value)) {
            String hint = Suggestion.didYouMean(value, numbers);
            throw new CorpusException(
                    "--value: the table has no column of numbers `%s`%s"
                            .formatted(
                                    value,
                                    hint.isEmpty()
                                            ? "; known are " + String.join(", ", numbers) + "."
                                            : hint));
        }
        if (!isMatrix() && !value.equals("count")) {
            throw new CorpusException("--value needs --layout matrix.");
        }
    }
}
