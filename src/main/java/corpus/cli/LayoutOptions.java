package corpus.cli;

import corpus.analysis.Analysis;
import corpus.analysis.Grouping;
import corpus.analysis.Ranking;
import corpus.document.CorpusException;
import corpus.table.Column;
import corpus.table.ColumnType;
import corpus.yaml.Suggestion;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine.Option;

/** Whether each item of a group has a row, or a column. */
final class LayoutOptions {
    /** The forms of a table with groups. */
    enum Layout {
        LONG,
        WIDE
    }

    private static final String COUNT = "count";

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "long",
            description =
                    "long (default), or wide: with --by, a row for each group and a column for each item, 0 where it does not occur; --top and the minima choose columns by the whole corpus.")
    Layout layout;

    @Option(
            names = "--value",
            paramLabel = "COLUMN",
            description =
                    "With --layout wide: which column the cells are taken from (default: count), for example per_million.")
    String value;

    /**
     * The table that the options ask for.
     *
     * @param run the command
     * @param name the column that names an item
     * @param kind the column that tells items of one name apart; null if names do
     * @param analysis the analysis of groups with a ranking
     */
    TableTask task(
            TableRun run,
            RowOptions rows,
            String name,
            String kind,
            BiFunction<Grouping, Ranking, Analysis<?, ?>> analysis) {
        Grouping grouping = rows.grouping();
        Analysis<?, ?> plain = analysis.apply(grouping, Ranking.by(grouping, COUNT));
        if (layout == Layout.LONG) {
            run.usage(() -> refuse(value != null, "--value needs --layout wide."));
            Ranking ranking = run.usage(() -> rows.ranking(plain.columns(), COUNT));
            return TableTask.of(
                    analysis.apply(grouping, ranking), run.usualFormat(), grouping.fields());
        }
        run.usage(
                () ->
                        refuse(
                                grouping.fields().isEmpty(),
                                "--layout wide needs --by: its rows are groups, for example with --by path documents."));
        run.usage(
                () ->
                        refuse(
                                value == null
                                        && run.spec
                                                .commandLine()
                                                .getParseResult()
                                                .hasMatchedOption("--measures"),
                                "--measures needs --value with --layout wide: the cells hold one column only."));
        Grouping whole = Grouping.none();
        Analysis<?, ?> all = analysis.apply(whole, Ranking.by(whole, COUNT));
        Ranking asked = run.usage(() -> rows.ranking(all.columns(), COUNT));
        Ranking ranking =
                new Ranking(
                        0, asked.sortColumn(), asked.top(), asked.minCount(), asked.minDocuments());
        return TableTask.of(
                new WideLayout(
                        grouping,
                        analysis.apply(whole, ranking),
                        plain,
                        name,
                        kind,
                        run.usage(() -> valueColumn(all.columns()))),
                run.usualFormat());
    }

    private static boolean refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new CorpusException(sentence);
        }
        return true;
    }

    private String valueColumn(List<Column> columns) {
        List<String> known =
                columns.stream()
                        .filter(column -> column.type() != ColumnType.TEXT)
                        .map(Column::name)
                        .toList();
        String wanted = value == null ? COUNT : value.strip();
        if (!known.contains(wanted)) {
            String hint = Suggestion.didYouMean(wanted, known);
            throw new CorpusException(
                    "--value: there are no numbers in a column `%s`%s"
                            .formatted(
                                    wanted,
                                    hint.isEmpty()
                                            ? "; there are in " + String.join(", ", known) + "."
                                            : hint));
        }
        return wanted;
    }
}
