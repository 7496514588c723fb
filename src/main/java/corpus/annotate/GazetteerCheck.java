package corpus.annotate;

import corpus.document.CorpusException;
import corpus.yaml.Problem;
import corpus.yaml.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks through gazetteer files of a user's for mistakes, for which the files are refused, and for
 * what is allowed but may not be meant, and says what they change.
 */
public final class GazetteerCheck {
    private static final Comparator<Problem> BY_LINE = Comparator.comparingInt(Problem::line);

    private final OrdinaryWords words;

    /**
     * Loads the dictionary.
     *
     * @param functionWords words that hardly any text lacks, in simplified characters
     */
    public GazetteerCheck(Set<String> functionWords) {
        words = OrdinaryWords.load(functionWords);
    }

    /**
     * What there is to say about a file.
     *
     * @param file how it is named to the user
     * @param mistakes by line, which they name; with any, the file is refused
     * @param warnings by line, likewise
     * @param changes a sentence for each entity that it adds, changes or removes
     */
    public record Report(
            String file, List<String> mistakes, List<String> warnings, List<String> changes) {
        public Report {
            mistakes = List.copyOf(mistakes);
            warnings = List.copyOf(warnings);
            changes = List.copyOf(changes);
        }
    }

    /**
     * A report for each file; each adds to the built-in gazetteer and to the files before it.
     *
     * @param files the files to be looked through
     * @param base files before them that are taken for granted
     * @throws CorpusException with the mistakes of one of those
     */
    public List<Report> check(List<GazetteerSource.File> files, List<GazetteerSource.File> base) {
        GazetteerFile all = GazetteerSource.builtInFile();
        base.forEach(file -> all.add(file.text(), file.name()));
        List<Report> reports = new ArrayList<>();
        for (GazetteerSource.File file : files) {
            reports.add(check(all, file));
        }
        return reports;
    }

    private Report check(GazetteerFile all, GazetteerSource.File file) {
        List<GazetteerEntry> before = all.entries();
        List<GazetteerEntry> givenBefore = all.givenEntries();
        Problems problems = new Problems();
        GivenFile given;
        try {
            given = all.add(file.text(), file.name(), problems);
        } catch (CorpusException e) {
            // No YAML at all.
            return new Report(file.name(), List.of(e.getMessage()), List.of(), List.of());
        }
        List<GazetteerEntry> after = all.entries();
        List<Problem> warnings = new GazetteerWarnings(before, after, words).of(given);
        return new Report(
                file.name(),
                problems.all().stream().sorted(BY_LINE).map(Problem::toString).toList(),
                warnings.stream().sorted(BY_LINE).map(GazetteerCheck::marked).toList(),
                changes(givenBefore, all.givenEntries(), given.never()));
    }

    private static List<String> changes(
            List<GazetteerEntry> before, List<GazetteerEntry> after, List<GivenText> never) {
        List<String> changes = new ArrayList<>(GazetteerChanges.between(before, after));
        if (!never.isEmpty()) {
            changes.add(
                    "finds nobody in "
                            + never.stream()
                                    .map(GivenText::text)
                                    .collect(Collectors.joining(", ")));
        }
        return changes;
    }

    private static String marked(Problem warning) {
        return new Problem(warning.source(), warning.line(), "warning: " + warning.sentence())
                .toString();
    }
}
