package corpus.cli;

import corpus.engine.CorpusReport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the user what became of the files of a study; what several passes say is said once. */
final class StudyMessages {
    private final PrintWriter err;
    private final CommonOptions options;
    private final Set<String> told = new HashSet<>();

    StudyMessages(PrintWriter err, CommonOptions options) {
        this.err = err;
        this.options = options;
    }

    /** Tells of a pass. */
    void tell(StudyPass pass, CorpusReport report) {
        StringWriter text = new StringWriter();
        List<String> warnings =
                pass.tables().stream()
                        .flatMap(table -> table.run().warnings().stream())
                        .distinct()
                        .toList();
        try (PrintWriter lines = new PrintWriter(text)) {
            new RunMessages(lines, options).tell(pass.request().files(), warnings, report);
        }
        List<String> lines = text.toString().lines().toList();
        lines.stream().filter(line -> !told.contains(line)).forEach(err::println);
        told.addAll(lines);
        err.flush();
    }
}
