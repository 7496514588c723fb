package corpus.cli;

import corpus.document.CorpusException;
import picocli.CommandLine.Option;

/** How much of the machine the work may take. */
class ThreadOptions {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents under way at once (default: as many as processors).")
    Integer threads;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description = "The most memory the program takes, for example 2g.")
    String memory;

    /**
     * How many documents are under way at once.
     *
     * @throws CorpusException if the options make no sense
     */
    int number() {
        if (memory != null && !memory.matches("[1-9][0-9]{0,5}[mMgG]")) {
            throw new CorpusException("--memory: `" + memory + "` is no size; write 512m or 4g.");
        }
        int number = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        RowOptions.atLeast("--threads", number, 1);
        if (number > 1024) {
            throw new CorpusException("--threads has to be at most 1024, not " + number + ".");
        }
        return number;
    }
}
