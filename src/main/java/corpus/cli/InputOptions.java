package corpus.cli;

import corpus.document.CorpusException;
import corpus.document.Metadata;
import corpus.document.MetadataCondition;
import corpus.document.Section;
import corpus.document.Selection;
import corpus.engine.NearDuplicate;
import corpus.yaml.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which documents are read, and what of them counts. */
final class InputOptions extends FileOptions {
    private static final double USUAL_SIMILARITY = 0.8;

    @Option(
            names = "--sections",
            paramLabel = "LIST",
            split = ",",
            description =
                    "What counts: title, body, bio, references, contents, credits, boilerplate, or all (default: title,body).")
    List<String> sections = new ArrayList<>();

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            description =
                    "Only documents whose metadata fit: \"field=value\", \"field!=value\", \"field~expression\", \"year=2020..2022\". May be repeated; all must hold.")
    List<String> where = new ArrayList<>();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only documents from this date on.")
    String since = "";

    @Option(names = "--until", paramLabel = "DATE", description = "Only documents up to this date.")
    String until = "";

    @Option(
            names = "--keep-duplicates",
            description = "Count documents with the same text as often as they come.")
    boolean keepDuplicates;

    @Option(
            names = "--drop-near-duplicates",
            description =
                    "Leave documents out that have nearly the text of an earlier one, such as reprints with another head or tail; `corpus summary --near-duplicates` lists them.")
    boolean dropNearDuplicates;

    @Option(
            names = "--near-duplicate-threshold",
            paramLabel = "SHARE",
            description =
                    "How much of the shorter text the longer one must have, 0.6 to 1 (default: 0.8).")
    Double nearDuplicateThreshold;

    Selection selection() {
        return new Selection(
                where.stream().map(MetadataCondition::parse).toList(),
                date("--since", since),
                date("--until", until),
                chosenSections(),
                keepDuplicates);
    }

    /** From which similarity on a document is left out; 0: none is. */
    double nearDuplicates() {
        if (dropNearDuplicates && keepDuplicates) {
            throw new CorpusException(
                    "--drop-near-duplicates and --keep-duplicates exclude each other.");
        }
        return dropNearDuplicates ? similarity() : 0;
    }

    /** How similar near-duplicates are. */
    double similarity() {
        if (nearDuplicateThreshold == null) {
            return USUAL_SIMILARITY;
        }
        if (!(nearDuplicateThreshold >= NearDuplicate.LEAST_THRESHOLD
                && nearDuplicateThreshold <= 1)) {
            throw new CorpusException(
                    "--near-duplicate-threshold has to be from %s to 1, not %s."
                            .formatted(NearDuplicate.LEAST_THRESHOLD, nearDuplicateThreshold));
        }
        return nearDuplicateThreshold;
    }

    private static String date(String option, String written) {
        String date = Metadata.isoDate(written);
        if (date.isEmpty() && !written.isEmpty()) {
            throw new CorpusException(
                    "%s: `%s` is no date; write 2022-01-31, 2022-01 or 2022."
                            .formatted(option, written));
        }
        return date;
    }

    private Set<Section> chosenSections() {
        if (sections.isEmpty()) {
            return Selection.USUAL_SECTIONS;
        }
        Set<Section> chosen = EnumSet.noneOf(Section.class);
        for (String name : sections) {
            if (name.equals("all")) {
                return EnumSet.allOf(Section.class);
            }
            chosen.add(Section.named(name.strip()).orElseThrow(() -> unknownSection(name)));
        }
        return chosen;
    }

    private static CorpusException unknownSection(String name) {
        List<String> known = Arrays.stream(Section.values()).map(Section::label).toList();
        String hint = Suggestion.didYouMean(name, known);
        return new CorpusException(
                "--sections: there is no section `%s`%s"
                        .formatted(
                                name,
                                hint.isEmpty()
                                        ? "; known are " + String.join(", ", known) + "."
                                        : hint));
    }
}
