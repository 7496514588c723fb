package corpus.cli;

import corpus.cache.CacheFolder;
import corpus.document.CorpusException;
import corpus.engine.Engine;
import corpus.engine.LocalEngine;
import corpus.engine.Progress;
import corpus.engine.spark.SparkEngine;
import picocli.CommandLine.Option;

/** What the work is done with; none of these changes a table. */
final class EngineOptions extends ThreadOptions {
    private static final String LOCAL = "local";
    private static final String SPARK = "spark";

    static final String NO_CACHE = "--no-cache";

    @Option(
            names = NO_CACHE,
            description =
                    "Annotate all documents anew, and keep nothing for the next run (see `corpus cache`).")
    boolean noCache;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description =
                    "local (default): this machine; or spark: the cluster that the program was submitted to.")
    String engine = LOCAL;

    /**
     * The engine that is asked for.
     *
     * @throws CorpusException if it can't be had, and why
     */
    Engine engine(Progress progress) {
        if (engine.equals(SPARK)) {
            refuseOnCluster("--threads", threads, "--executor-cores");
            refuseOnCluster("--memory", memory, "--driver-memory and --executor-memory");
            return cluster();
        }
        if (!engine.equals(LOCAL)) {
            throw new CorpusException(
                    "--engine: `%s` is none; known are local, spark.".formatted(engine));
        }
        return new LocalEngine(number(), progress, cache());
    }

    private static void refuseOnCluster(String option, Object value, String instead) {
        if (value != null) {
            throw new CorpusException(
                    "%s is about this machine; with --engine spark, say %s to the program that submits."
                            .formatted(option, instead));
        }
    }

    private static Engine cluster() {
        try {
            return SparkEngine.open();
        } catch (NoClassDefFoundError e) {
            throw new CorpusException(
                    "--engine spark needs Spark, which is no part of this program. Start it with `scripts/corpus-spark`, or with `spark-submit --class corpus.cli.Main corpus.jar` and the words of the command.",
                    e);
        }
    }

    /** Where annotated documents are kept; null if nowhere. */
    CacheFolder cache() {
        return noCache ? null : CacheCommand.folder();
    }
}
