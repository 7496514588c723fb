package corpus.table;

import corpus.measure.Explanation;
import corpus.measure.Explanations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The catalogue of all columns: those of {@code columns.txt}, and one for each measure that the
 * rows of a command may have.
 */
public final class Columns {
    private static final String ANY_COMMAND = "*";
    private static final String SEPARATOR = " | ";

    /** Those of the file, without the measures. */
    private static final Map<String, Map<String, Column>> LINES = load();

    /** With the measures of all commands, which a run of one command does not need. */
    private static final class Catalogue {
        private static final Map<String, Map<String, Column>> BY_COMMAND = withMeasures(load());
    }

    private Columns() {}

    /**
     * A column as a command means it; {@code count} counts different things in {@code stats} and in
     * {@code cooccur}.
     *
     * @param command the name of a command, such as {@code stats}
     * @throws IllegalArgumentException if the catalogue has no such column for the command
     */
    public static Column named(String command, String name) {
        Column own = LINES.getOrDefault(command, Map.of()).get(name);
        if (own != null) {
            return own;
        }
        for (Explanation measure : Explanations.of(command)) {
            if (measure.name().equals(name)) {
                return Column.of(measure);
            }
        }
        Column line = LINES.get(ANY_COMMAND).get(name);
        Column column = line != null ? line : Catalogue.BY_COMMAND.get(ANY_COMMAND).get(name);
        if (column == null) {
            throw new IllegalArgumentException("no column " + name + " of " + command);
        }
        return column;
    }

    /** A column with the meaning it has in all commands that don't say otherwise. */
    public static Column named(String name) {
        return named(ANY_COMMAND, name);
    }

    /** Several columns of a command, in the order given. */
    public static List<Column> of(String command, String... names) {
        return Arrays.stream(names).map(name -> named(command, name)).toList();
    }

    /**
     * All meanings of a column: command to column, {@code *} for the commands that are not named.
     * Empty if there is no such column.
     */
    public static Map<String, Column> meanings(String name) {
        Map<String, Column> meanings = new LinkedHashMap<>();
        Catalogue.BY_COMMAND.forEach(
                (command, columns) -> {
                    if (columns.containsKey(name)) {
                        meanings.put(command, columns.get(name));
                    }
                });
        return meanings;
    }

    /** The names of all columns, in the order of the catalogue. */
    public static List<String> names() {
        return Catalogue.BY_COMMAND.values().stream()
                .flatMap(columns -> columns.keySet().stream())
                .distinct()
                .toList();
    }

    private static Map<String, Map<String, Column>> load() {
        Map<String, Map<String, Column>> catalogue = new LinkedHashMap<>();
        for (String line : Resource.lines("columns.txt")) {
            List<String> field = fields(line);
            if (field.size() != 5) {
                throw new IllegalStateException("columns.txt: not five fields: " + line);
            }
            ColumnType type = ColumnType.valueOf(field.get(2).toUpperCase(Locale.ROOT));
            Column column = new Column(field.get(1), type, field.get(3), field.get(4));
            Map<String, Column> columns =
                    catalogue.computeIfAbsent(field.get(0), command -> new LinkedHashMap<>());
            if (columns.put(column.name(), column) != null) {
                throw new IllegalStateException("columns.txt: twice: " + line);
            }
        }
        return catalogue;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        int begin = 0;
        for (int end = line.indexOf(SEPARATOR); end >= 0; end = line.indexOf(SEPARATOR, begin)) {
            fields.add(line.substring(begin, end));
            begin = end + SEPARATOR.length();
        }
        fields.add(line.substring(begin));
        return fields;
    }

    /** A command's own line says what a measure means in it, but not how it is computed. */
    private static Map<String, Map<String, Column>> withMeasures(
            Map<String, Map<String, Column>> catalogue) {
        Map<String, Column> everywhere = catalogue.get(ANY_COMMAND);
        Explanations.byCommand()
                .forEach(
                        (command, measures) -> {
                            Map<String, Column> own =
                                    catalogue.computeIfAbsent(
                                            command, name -> new LinkedHashMap<>());
                            for (Explanation measure : measures) {
                                Column column = Column.of(measure);
                                own.putIfAbsent(column.name(), column);
                                everywhere.putIfAbsent(column.name(), column);
                            }
                        });
        return catalogue;
    }
}
