package corpus.cli;

import corpus.engine.CorpusReport;
import corpus.read.FileList;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells the user, after the table, what became of the files. */
final class RunMessages {
    private static final int MOST_WARNINGS = 10;

    private final PrintWriter err;
    private final CommonOptions options;

    RunMessages(PrintWriter err, CommonOptions options) {
        this.err = err;
        this.options = options;
    }

    void tell(FileList files, List<String> settingsWarnings, CorpusReport report) {
        // Missing text is never hidden, not even by --quiet.
        report.skipped().forEach(file -> err.println("corpus: skipped: " + file.sentence()));
        for (CorpusReport.Failure failure : report.failures()) {
            err.println(
                    "corpus: "
                            + failure.document()
                            + ": the program failed on this document ("
                            + failure.cause()
                            + "), which is left out. Please report it.");
            failure.cause().printStackTrace(err);
        }
        int missing = report.skipped().size() + report.failures().size();
        if (missing > 0) {
            err.printf(
                    "corpus: %d of %d files are not in the table; exit code %d.%n",
                    missing, report.files(), ExitCode.INCOMPLETE);
        }
        if (!options.quiet) {
            tellWarnings(settingsWarnings, report);
        }
        if (options.verbose) {
            tellDetails(files, report);
        }
        err.flush();
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
        report.groups()
                .forEach((field, values) -> warnings.addAll(groupWarnings(field, values, report)));
        int shown = options.verbose ? warnings.size() : Math.min(warnings.size(), MOST_WARNINGS);
        warnings.subList(0, shown).forEach(warning -> err.println("corpus: " + warning));
        if (shown < warnings.size()) {
            err.printf(
                    "corpus: … and %d more such messages; --verbose shows them all.%n",
                    warnings.size() - shown);
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

    private void tellDetails(FileList files, CorpusReport report) {
        err.printf(
                "corpus: %d files, %d documents counted, %d left out by the selection.%n",
                report.files(), report.documents(), report.leftOut());
        files.passedOver()
                .forEach(
                        (ending, number) ->
                                err.printf(
                                        "corpus: passed over: %d files %s%n",
                                        number,
                                        ending.isEmpty()
                                                ? "without an ending"
                                                : "ending in ." + ending));
        if (files.hidden() > 0) {
            err.printf("corpus: passed over: %d hidden files and folders%n", files.hidden());
        }
        if (files.filtered() > 0) {
            err.printf(
                    "corpus: passed over: %d files by --include and --exclude%n", files.filtered());
        }
        report.labelled()
                .forEach(
                        (rule, characters) ->
                                err.printf(
                                        "corpus: labelled as %s: %d characters%n",
                                        rule, characters));
    }
}
