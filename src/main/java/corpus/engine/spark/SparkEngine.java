package corpus.engine.spark;

import corpus.cache.CacheUse;
import corpus.document.CorpusException;
import corpus.document.DocumentId;
import corpus.engine.CorpusLog;
import corpus.engine.CorpusReport;
import corpus.engine.CorpusRequest;
import corpus.engine.Engine;
import corpus.engine.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;

/**
 * Runs analyses on Apache Spark, on whatever cluster it was started for.
 *
 * <p>A run has two or three stages: the facts of all documents, from which the driver decides what
 * counts; what is found in those that count, summed up by key; for pairs, the cells of their
 * matrix, once the driver knows which items reach the minima. The driver holds the names of the
 * files, a hash of each document, the side tables of the analyses, and a part of the rows at a
 * time.
 */
public final class SparkEngine implements Engine {
    private final JavaSparkContext spark;
    private final int cores;

    /**
     * @param cores how many tasks can run at once
     */
    SparkEngine(JavaSparkContext spark, int cores) {
        this.spark = spark;
        this.cores = cores;
    }

    /**
     * An engine on the cluster that this program was submitted to.
     *
     * @throws CorpusException if it was started without one
     */
    public static SparkEngine open() {
        SparkConf settings = new SparkConf();
        if (!settings.contains("spark.master")) {
            throw new CorpusException(
                    "--engine spark: no cluster is named. Start the program with spark-submit --master …, or with scripts/corpus-spark.");
        }
        settings.setIfMissing("spark.app.name", "corpus");
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(settings));
        return new SparkEngine(spark, spark.defaultParallelism());
    }

    @Override
    public CorpusReport run(CorpusRequest request, List<Job> jobs) {
        try {
            return new Run(request, jobs).run();
        } catch (RuntimeException e) {
            throw explained(e);
        } catch (Exception e) {
            // Spark throws checked exceptions from methods that declare none.
            throw explained(new IllegalStateException(e));
        }
    }

    /** What a task has to say to the user is behind what Spark says of the task. */
    private static RuntimeException explained(RuntimeException failure) {
        boolean ofSpark = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CorpusException sentence) {
                return sentence;
            }
            ofSpark |= cause instanceof SparkException;
        }
        if (ofSpark) {
            String first =
                    failure.getMessage() == null
                            ? ""
                            : failure.getMessage().lines().findFirst().orElse("");
            return new CorpusException(
                    "Spark could not finish the run: "
                            + first
                            + " If executors were lost, give them more memory (--executor-memory) or fewer cores each.",
                    failure);
        }
        return failure;
    }

    @Override
    public void close() {
        spark.close();
    }

    /** One run. */
    private final class Run {
        private final CorpusRequest request;
        private final List<Job> jobs;
        private final Broadcast<RunSettings> settings;

        private Run(CorpusRequest request, List<Job> jobs) {
            this.request = request;
            this.jobs = jobs;
            settings =
                    spark.broadcast(
                            new RunSettings(
                                    UUID.randomUUID().toString(),
                                    request.settings(),
                                    request.selection().sections()));
        }

        private CorpusReport run() {
            try {
                return counted();
            } finally {
                settings.destroy();
            }
        }

        private CorpusReport counted() {
            List<SliceFile> files = new ArrayList<>();
            request.files().files().forEach(file -> files.add(SliceFile.of(file)));
            List<Slice> slices = Slice.deal(files, cores);
            CorpusLog log = new CorpusLog(request.selection(), request.groupFields(), List.of());
            log.warn(request.files().warnings());
            List<AdmittedSlice> admitted = admitted(slices, log);
            request.files().unreadable().forEach(log::skip);

            JobTables tables = new JobTables(jobs);
            Broadcast<Work> work = spark.broadcast(tables.work());
            Broadcast<RunSettings> told = settings;
            JavaRDD<Found> found =
                    spark.parallelize(admitted, Math.max(1, admitted.size()))
                            .flatMap(slice -> new SliceWork(told.value(), slice, work.value()));
            if (tables.work().isReadAgain()) {
                // Written out as it comes, so that no slice has to fit into memory.
                found.persist(StorageLevel.DISK_ONLY());
            }
            CountedTables counts = new CountedTables(spark, found, tables.work());
            try {
                Map<DocumentId, Throwable> failed = new TreeMap<>(counts.failures());
                tables.write(spark, counts, found);
                List<CorpusReport.Failure> failures = new ArrayList<>();
                failed.forEach(
                        (id, cause) -> failures.add(new CorpusReport.Failure(id.name(), cause)));
                int annotated = log.documents() - failures.size();
                return log.report(failures, new CacheUse(0, annotated, List.of()));
            } finally {
                counts.close();
                found.unpersist();
                work.destroy();
            }
        }

        private List<AdmittedSlice> admitted(List<Slice> slices, CorpusLog log) {
            Broadcast<RunSettings> told = settings;
            JavaRDD<FileFacts> facts =
                    spark.parallelize(slices, Math.max(1, slices.size()))
                            .flatMap(slice -> new SliceFacts(told.value(), slice));
            facts.persist(StorageLevel.MEMORY_AND_DISK());
            try {
                // On all executors at once; what follows comes slice by slice.
                facts.count();
                return new Admission(log, slices).decide(facts.toLocalIterator());
            } finally {
                facts.unpersist();
            }
        }
    }
}
