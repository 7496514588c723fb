package corpus.cli;

import corpus.measure.Explanation;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** The columns and measures, explained in plain text of a terminal's width. */
final class ColumnText {
    private static final int WIDTH = 100;
    private static final int INDENT = 2;
    private static final int LABEL = 12;
    private static final int GAP = 2;
    private static final String ANY_COMMAND = "*";

    /** Which columns the letters of a formula are. */
    private static final Map<String, String> NOTATION =
            Map.of(
                    "cooccur",
                    "O is count, R1 and C1 are a_count and b_count, N is units, E = R1 C1 / N",
                    "ngrams",
                    "O is count, R1 counts the terms but the last one, C1 the last one, N all n-grams of that length, E = R1 C1 / N",
                    "collocates",
                    "O is count, R1 is window_tokens, C1 is collocate_count, N is tokens, E = R1 C1 / N",
                    "keyness",
                    "a and b are count and reference_count, c and d the word tokens of target and reference");

    private ColumnText() {}

    /** Everything about a column; of each of its meanings, if it has several. */
    static List<String> of(String name) {
        List<String> lines = new ArrayList<>();
        Map<Column, Set<String>> meanings = meanings(name);
        meanings.forEach(
                (column, commands) -> {
                    if (!lines.isEmpty()) {
                        lines.add("");
                    }
                    lines.add(name + "  " + column.chineseHeader());
                    lines.addAll(rows(column, commands, meanings.size() == 1));
                });
        return lines;
    }

    /** Each meaning with the commands that have it. */
    private static Map<Column, Set<String>> meanings(String name) {
        Map<Column, Set<String>> meanings = new LinkedHashMap<>();
        Columns.meanings(name)
                .forEach(
                        (command, column) ->
                                meanings.computeIfAbsent(column, c -> new LinkedHashSet<>())
                                        .add(command));
        // The catalogue has a measure for any command, too; its own are enough.
        meanings.forEach(
                (column, commands) -> {
                    if (column.measure().isPresent()) {
                        commands.remove(ANY_COMMAND);
                    }
                });
        return meanings;
    }

    private static List<String> rows(Column column, Set<String> commands, boolean isOnly) {
        TextTable table = table(LABEL);
        table.addRowValues("meaning", column.meaning());
        column.measure().ifPresent(measure -> addMeasure(table, measure, commands));
        table.addRowValues("in", in(commands, isOnly));
        return table.toString().lines().map(String::stripTrailing).toList();
    }

    private static void addMeasure(TextTable table, Explanation measure, Set<String> commands) {
        table.addRowValues("formula", measure.formula());
        for (String command : commands) {
            if (NOTATION.containsKey(command)) {
                table.addRowValues("", "%s: %s".formatted(command, NOTATION.get(command)));
            }
        }
        table.addRowValues("values", measure.range());
        table.addRowValues("zero, empty", measure.undefined());
        table.addRowValues("source", measure.source());
    }

    private static String in(Set<String> commands, boolean isOnly) {
        if (!commands.contains(ANY_COMMAND)) {
            return String.join(", ", commands);
        }
        return isOnly ? "every table that has it" : "every other table that has it";
    }

    /** A line for each column: measures by the commands that have them, then the others. */
    static List<String> list() {
        Map<String, List<Column>> measures = new LinkedHashMap<>();
        Map<String, Column> others = new LinkedHashMap<>();
        for (String name : Columns.names()) {
            meanings(name)
                    .forEach(
                            (column, commands) -> {
                                if (column.measure().isPresent()) {
                                    measures.computeIfAbsent(
                                                    String.join(", ", commands),
                                                    key -> new ArrayList<>())
                                            .add(column);
                                } else {
                                    others.putIfAbsent(name, column);
                                }
                            });
        }
        List<String> lines = new ArrayList<>();
        measures.forEach((commands, columns) -> addAll(lines, "Measures of " + commands, columns));
        measures.values().forEach(columns -> columns.forEach(c -> others.remove(c.name())));
        addAll(lines, "Other columns", new ArrayList<>(others.values()));
        return lines;
    }

    private static void addAll(List<String> lines, String title, List<Column> columns) {
        lines.addAll(lines.isEmpty() ? List.of(title + ":") : List.of("", title + ":"));
        int label = columns.stream().mapToInt(column -> column.name().length()).max().orElse(0);
        TextTable table = table(label);
        columns.forEach(column -> table.addRowValues(column.name(), column.meaning()));
        lines.addAll(
                table.toString().lines().map(String::stripTrailing).collect(Collectors.toList()));
    }

    /** Labels, and texts wrapped beside them. */
    private static TextTable table(int label) {
        return TextTable.forColumns(
                CommandLine.Help.defaultColorScheme(Ansi.OFF),
                column(INDENT + label, INDENT),
                column(WIDTH - INDENT - label, GAP));
    }

    private static CommandLine.Help.Column column(int width, int indent) {
        return new CommandLine.Help.Column(width, indent, Overflow.WRAP);
    }
}
