package corpus.cli;

import corpus.annotate.Explanation;
import corpus.annotate.GazetteerSource;
import corpus.document.CorpusException;
import corpus.document.Gazetteer;
import corpus.table.Column;
import corpus.table.Columns;
import corpus.table.OutputFormat;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code corpus gazetteer explain}. */
@Command(
        name = "explain",
        header = {
            "Why something in a text was taken for a mention, or was not.",
            "",
            "Examples:",
            "  corpus gazetteer explain 俄哈两国加强合作",
            "  corpus gazetteer explain - < article.txt",
            ""
        },
        description = {
            "Columns: line, column, surface, id, name, outcome, rule, because.",
            "A row for each stretch that is a name of the gazetteer or a character that may be a country's. Characters are weighed by the words around them, in decibans: ten times the decimal logarithm of the odds. Above 0 the character is a mention."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class GazetteerExplainCommand extends GazetteerTable implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";
    private static final List<Column> COLUMNS =
            Columns.of(
                    "gazetteer",
                    "line",
                    "column",
                    "surface",
                    "id",
                    "name",
                    "outcome",
                    "rule",
                    "because");

    @Parameters(
            paramLabel = "TEXT",
            arity = "1",
            description =
                    "The text, in quotation marks if it has blanks; `-` reads standard input.")
    private String text;

    @Override
    public Integer call() {
        refuseFileName();
        OutputFormat format = usage(() -> output.format(usualFormat()));
        GazetteerSource source = source();
        Gazetteer entities = source.gazetteer();
        List<Explanation> all = TextExplanations.of(bytes(), source);
        if (all.isEmpty()) {
            gazetteer
                    .console()
                    .err()
                    .println(
                            "Nothing in this text is a name of the gazetteer or a character that may be a country's.");
        }
        if (format == OutputFormat.TERMINAL) {
            all.forEach(each -> print(each, entities));
            return ExitCode.DONE;
        }
        return write(
                source,
                COLUMNS,
                format,
                table -> all.forEach(each -> table.row(row(each, entities))));
    }

    /** The text is wanted, not a file with it. */
    private void refuseFileName() {
        if (!text.equals(STANDARD_INPUT) && new File(text).isFile()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "`%s` is a file; to explain its text: corpus gazetteer explain - < \"%s\""
                            .formatted(text, text));
        }
    }

    /** On a terminal each piece of evidence has a line of its own: a table would cut it. */
    private void print(Explanation each, Gazetteer entities) {
        PrintStream out = new PrintStream(gazetteer.console().out(), true, StandardCharsets.UTF_8);
        out.printf(
                "%d:%d  %s  %s %s  %s (%s)%n",
                each.place().line(),
                each.place().column(),
                each.surface(),
                each.entity(),
                name(each, entities),
                each.outcome().label(),
                each.rule());
        for (String piece : each.because()) {
            out.println("      " + piece);
        }
    }

    private static String name(Explanation each, Gazetteer entities) {
        return entities.find(each.entity()).map(entity -> entity.name()).orElse("");
    }

    private static Object[] row(Explanation each, Gazetteer entities) {
        return new Object[] {
            (long) each.place().line(),
            (long) each.place().column(),
            each.surface(),
            each.entity(),
            name(each, entities),
            each.outcome().label(),
            each.rule(),
            String.join("; ", each.because())
        };
    }

    private byte[] bytes() {
        if (!text.equals(STANDARD_INPUT)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return gazetteer.console().in().readAllBytes();
        } catch (IOException e) {
            throw new CorpusException("Standard input could not be read: " + e.getMessage(), e);
        }
    }
}
