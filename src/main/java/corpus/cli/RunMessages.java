package corpus.cli;

import corpus.cache.CacheUse;
import corpus.engine.CorpusReport;
import corpus.read.FileList;
import corpus.read.ReadOutcome;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells the user, after the table, what became of the files. */
final class RunMessages {
    private static final int MOST_WARNINGS = 10;
    private static final int MOST_NAMES = 3;

    private final PrintWriter err;
    private final CommonOptions options;
    private final String start;

    RunMessages(PrintWriter err, CommonOptions options) {
        this(err, options, "");
    }

    /**
     * @param where which of several runs the messages are about, as an option or a file; empty if
     *     there is one run
     */
    RunMessages(PrintWriter err, CommonOptions options, String where) {
        this.err = err;
        this.options = options;
        start = where.isEmpty() ? "corpus: " : "corpus: " + where + ": ";
    }

    void tell(FileList files, List<String> settingsWarnings, CorpusReport report) {
        tellSkipped(report.skipped());
        for (CorpusReport.Failure failure : report.failures()) {
            err.println(
                    start
                            + failure.document()
                            + ": the program failed on this document ("
                            + failure.cause()
                            + "), which is left out. Please report it.");
            failure.cause().printStackTrace(err);
        }
        int missing = report.skipped().size() + report.failures().size();
        if (missing > 0) {
            err.printf(
                    start + "%d of %s not in the table; exit code %d.%n",
                    missing,
                    amount(report.files(), "file") + (missing == 1 ? " is" : " are"),
                    ExitCode.INCOMPLETE);
        }
        if (!options.quiet) {
            tellWarnings(settingsWarnings, report);
        }
        if (options.verbose) {
            tellDetails(files, report);
        }
        err.flush();
    }

    /** Missing text is never hidden, not even by --quiet. */
    void tellSkipped(List<ReadOutcome.Skipped> files) {
        files.forEach(file -> err.println(start + "skipped: " + file.sentence()));
    }

    private void tellWarnings(List<String> settingsWarnings, CorpusReport report) {
        List<String> warnings = new ArrayList<>(settingsWarnings);
        warnings.addAll(report.warnings());
        report.withoutText()
                .forEach(
                        name ->
                                warnings.add(
                                        name + " has no text; it is not counted as a document."));
        report.duplicates()
                .forEach(
                        (name, first) ->
                                warnings.add(
                                        name
                                                + " has the same text as "
                                                + first
                                                + "; it counts once."));
        report.nearDuplicates()
                .forEach(
                        near ->
                                warnings.add(
                                        "%s has nearly the same text as %s (%s of it); it is left out."
                                                .formatted(
                                                        near.document().name(),
                                                        near.of().name(),
                                                        percent(near.similarity()))));
        if (!report.undated().isEmpty()) {
            warnings.add(undated(report.undated()));
        }
        report.groups()
                .forEach((field, values) -> warnings.addAll(groupWarnings(field, values, report)));
        tell(warnings);
    }

    /** So many messages as somebody may want to read; all of them if wanted. */
    void tell(List<String> warnings) {
        int shown = options.verbose ? warnings.size() : Math.min(warnings.size(), MOST_WARNINGS);
        warnings.subList(0, shown).forEach(warning -> err.println(start + warning));
        if (shown < warnings.size()) {
            err.printf(
                    start + "… and %s more; --verbose shows them all.%n",
                    amount(warnings.size() - shown, "message"));
        }
    }

    /** A field that is hardly filled, or has one value nearly everywhere, divides nothing. */
    private static List<String> groupWarnings(
            String field, Map<String, Integer> values, CorpusReport report) {
        for (Map.Entry<String, Integer> entry : values.entrySet()) {
            if (entry.getValue() * 2 > report.documents() && report.documents() > 2) {
                String what =
                        entry.getKey().isEmpty()
                                ? "no value"
                                : "the value `" + entry.getKey() + "`";
                return List.of(
                        "--by %s: %d of %d documents have %s."
                                .formatted(field, entry.getValue(), report.documents(), what));
            }
        }
        return List.of();
    }

    /** A period says nothing about documents without a date; the user should know of them. */
    private static String undated(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return "--since and --until leave out %s without a date: %s%s."
                .formatted(
                        amount(names.size(), "document"),
                        first,
                        names.size() > MOST_NAMES ? " …" : "");
    }

    private static String percent(double share) {
        return (long) Math.floor(share * 100) + " %";
    }

    static String amount(long number, String what) {
        String several =
                what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
        return number + " " + (number == 1 ? what : several);
    }

    private void tellDetails(FileList files, CorpusReport report) {
        err.printf(
                start + "%s, %s counted, %d left out by the selection.%n",
                amount(report.files(), "file"),
                amount(report.documents(), "document"),
                report.leftOut());
        CacheUse cache = report.cache();
        err.printf(
                start + "cache: %s taken from it, %s annotated.%n",
                amount(cache.taken(), "document"),
                amount(cache.annotated(), "document"));
        cache.notes().forEach(note -> err.println(start + "cache: " + note));
        tellPassedOver(files);
        report.labelled()
                .forEach(
                        (rule, characters) ->
                                err.printf(
                                        start + "labelled as %s: %s%n",
                                        rule,
                                        amount(characters, "character")));
    }

    /** What was there and is not read. */
    void tellPassedOver(FileList files) {
        files.passedOver()
                .forEach(
                        (ending, number) ->
                                err.printf(
                                        start + "passed over: %s %s%n",
                                        amount(number, "file"),
                                        ending.isEmpty()
                                                ? "without an ending"
                                                : "ending in ." + ending));
        if (files.hidden() > 0) {
            err.printf(start + "passed over: %s%n", amount(files.hidden(), "hidden entry"));
        }
        if (files.filtered() > 0) {
            err.printf(
                    start + "passed over: %s by --include and --exclude%n",
                    amount(files.filtered(), "file"));
        }
    }
}
