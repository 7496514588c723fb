package corpus.cli;

import corpus.cache.CacheFolder;
import corpus.document.CorpusException;
import corpus.engine.Engine;
import corpus.engine.LocalEngine;
import corpus.engine.Progress;
import picocli.CommandLine.Option;

/** What the work is done with; none of these changes a table. */
final class EngineOptions {
    static final String NO_CACHE = "--no-cache";

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

    @Option(
            names = NO_CACHE,
            description =
                    "Annotate all documents anew, and keep nothing for the next run (see `corpus cache`).")
    boolean noCache;

    Engine engine(Progress progress) {
        if (memory != null && !memory.matches("[1-9][0-9]{0,5}[mMgG]")) {
            throw new CorpusException("--memory: `" + memory + "` is no size; write 512m or 4g.");
        }
        int number = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        RowOptions.atLeast("--threads", number, 1);
        if (number > 1024) {
            throw new CorpusException("--threads has to be at most 1024, not " + number + ".");
        }
        return new LocalEngine(number, progress, cache());
    }

    /** Where annotated documents are kept; null if nowhere. */
    CacheFolder cache() {
        return noCache ? null : CacheCommand.folder();
    }
}
