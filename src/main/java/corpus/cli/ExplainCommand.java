package corpus.cli;

import corpus.table.Column;
import corpus.table.Columns;
import corpus.yaml.Suggestion;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corpus explain}. */
@Command(
        name = "explain",
        header = {
            "What a column or measure says: formula, range, what is printed at zero, source.",
            "",
            "Examples:",
            "  corpus explain log_dice",
            "  corpus explain count documents",
            ""
        },
        description = {
            "Without NAME, all columns and measures, a line each.",
            "A name may mean something else in another command; then all meanings are shown."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Columns or measures, by their names or their Chinese headers.")
    private List<String> names = new ArrayList<>();

    @Mixin CommonOptions common;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        List<String> lines = new ArrayList<>();
        if (names.isEmpty()) {
            lines.addAll(ColumnText.list());
        }
        for (String name : columns()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(ColumnText.of(name));
        }
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
        return ExitCode.DONE;
    }

    /** The names of the columns that are asked for. */
    private Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        for (String name : names) {
            List<String> meant = meant(name);
            if (meant.isEmpty()) {
                throw new ParameterException(spec.commandLine(), unknown(name));
            }
            columns.addAll(meant);
        }
        return columns;
    }

    private static List<String> meant(String name) {
        return Columns.names().stream()
                .filter(column -> column.equals(name) || headers(column).anyMatch(name::equals))
                .toList();
    }

    private static Stream<String> headers(String name) {
        return Columns.meanings(name).values().stream().map(Column::chineseHeader);
    }

    private static String unknown(String name) {
        String hint = Suggestion.didYouMean(name, Columns.names());
        return "there is no column or measure `%s`%s"
                .formatted(
                        name,
                        hint.isEmpty()
                                ? "; `corpus explain` lists all. A column named after a metadata"
                                        + " field holds the values of that field."
                                : hint);
    }
}
