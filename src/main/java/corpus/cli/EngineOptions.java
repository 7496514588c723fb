package corpus.cli;

import corpus.cache.CacheFolder;
import corpus.engine.Engine;
import corpus.engine.LocalEngine;
import corpus.engine.Progress;
import picocli.CommandLine.Option;

/** What the work is done with; none of these changes a table. */
final class EngineOptions extends ThreadOptions {
    static final String NO_CACHE = "--no-cache";

    @Option(
            names = NO_CACHE,
            description =
                    "Annotate all documents anew, and keep nothing for the next run (see `corpus cache`).")
    boolean noCache;

    Engine engine(Progress progress) {
        return new LocalEngine(number(), progress, cache());
    }

    /** Where annotated documents are kept; null if nowhere. */
    CacheFolder cache() {
        return noCache ? null : CacheCommand.folder();
    }
}
