package corpus.cli;

import corpus.analysis.Stopwords;
import corpus.analysis.TermSelection;
import corpus.annotate.SettingsHashes;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which words become rows. */
final class TermOptions {
    private static final String DEFAULT = "default";
    private static final String NONE = "none";

    @FileUnless({DEFAULT, NONE})
    @Option(
            names = "--stopwords",
            paramLabel = "LIST",
            defaultValue = DEFAULT,
            description =
                    "default (Chinese function words), none, or a file with one word a line; they are no rows but stay in totals.")
    String stopwords;

    @Option(
            names = "--pos",
            paramLabel = "LIST",
            split = ",",
            description =
                    "Only words with these tags, each with its finer ones: n also keeps ns and nt.")
    List<String> tags = List.of();

    @Option(
            names = "--min-length",
            paramLabel = "N",
            defaultValue = "1",
            description = "Only words of at least N characters.")
    int minLength;

    @Option(names = "--numbers", description = "Bare numerals are rows, too.")
    boolean numbers;

    private Set<String> words;

    int check() {
        RowOptions.atLeast("--min-length", minLength, 1);
        return minLength;
    }

    /** Where no terms are counted, choosing among them would do nothing. */
    void refuse(CommandSpec spec, String because) {
        for (String option :
                List.of("--stopwords", "--pos", "--min-length", "--numbers", "--split-pos")) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(
                        spec.commandLine(), option + " does not go with " + because + ".");
            }
        }
    }

    TermSelection selection() {
        return new TermSelection(words(), new LinkedHashSet<>(tags), minLength, numbers);
    }

    /** The hash of the stop words, in whatever order and with whatever remarks they are listed. */
    Map<String, String> hashes() {
        return Map.of(
                "stopwords", SettingsHashes.sha256(String.join("\n", new TreeSet<>(words()))));
    }

    private Set<String> words() {
        if (words == null) {
            words =
                    switch (stopwords) {
                        case DEFAULT -> Stopwords.builtIn();
                        case NONE -> Set.of();
                        default -> Stopwords.parse(TextFile.read(Path.of(stopwords)));
                    };
        }
        return words;
    }
}
