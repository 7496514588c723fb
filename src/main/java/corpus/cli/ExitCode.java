package corpus.cli;

import corpus.engine.CorpusReport;
import java.util.Collections;
import java.util.List;

/** How a command ended; documented in the README. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;

    /** A bug of this program. */
    static final int BUG = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** Something the user can mend; one sentence says what. */
    static final int MENDABLE = 3;

    /** Finished, but text of some documents is missing. */
    static final int INCOMPLETE = 4;

    private ExitCode() {}

    /** How several runs ended: a bug in one of them is worse than missing text in another one. */
    static int of(List<CorpusReport> reports) {
        List<Integer> codes = reports.stream().map(ExitCode::of).toList();
        return codes.contains(BUG) ? BUG : Collections.max(codes);
    }

    /** How a run over a corpus ended. */
    static int of(CorpusReport report) {
        if (!report.failures().isEmpty()) {
            return BUG;
        }
        return report.isIncomplete() ? INCOMPLETE : DONE;
    }
}
