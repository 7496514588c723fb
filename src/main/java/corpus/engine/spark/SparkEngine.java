package corpus.engine.spark;

import corpus.cache.CacheUse;
import corpus.document.CorpusException;
import corpus.engine.CorpusLog;
import corpus.engine.CorpusReport;
import corpus.engine.CorpusRequest;
import corpus.engine.Engine;
import corpus.engine.Job;
import corpus.engine.NearDuplicate;
import corpus.read.DocumentReaders;
import corpus.read.FileFilter;
import corpus.read.FileList;
import corpus.read.ShardLister;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
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
    /** How a path begins that names its file system; a drive of Windows has one letter. */
    private static final Pattern SYSTEM = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/");

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

    /**
     * Lists the files where Hadoop finds them: those of a PATH that names a file system ({@code
     * hdfs://…}), and all if the cluster's own file system is not that of each machine.
     */
    @Override
    public FileList files(
            List<String> paths, FileFilter filter, DocumentReaders readers, InputStream in) {
        return explaining(() -> list(paths, filter, readers, in));
    }

    private FileList list(
            List<String> paths, FileFilter filter, DocumentReaders readers, InputStream in) {
        Configuration configuration = spark.hadoopConfiguration();
        boolean isOfCluster = !FileSystem.getDefaultUri(configuration).getScheme().equals("file");
        boolean namesSystem = paths.stream().anyMatch(path -> SYSTEM.matcher(path).lookingAt());
        ShardLister lister = new ExecutorLister(spark);
        return isOfCluster || namesSystem
                ? FileList.of(paths, filter, readers, in, lister, new HadoopTree(configuration))
                : FileList.of(paths, filter, readers, in, lister);
    }

    @Override
    public CorpusReport run(CorpusRequest request, List<Job> jobs) {
        return explaining(
                () -> {
                    try (DealtCorpus corpus = new DealtCorpus(spark, request, cores)) {
                        return counted(corpus, request, jobs);
                    }
                });
    }

    private <T> T explaining(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw explained(e);
        } catch (Exception e) {
            // Spark throws checked exceptions from methods that declare none.
            throw explained(new IllegalStateException(e));
        }
    }

    /** What a task has to say to the user is behind what Spark says of the task. */
    private RuntimeException explained(RuntimeException failure) {
        boolean ofSpark = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CorpusException sentence) {
                return sentence;
            }
            ofSpark |= cause instanceof SparkException;
        }
        if (spark.sc().isStopped()) {
            return new CorpusException(
                    "The cluster %s does not answer, or has ended. Does it run, and is that its address?"
                            .formatted(spark.master()),
                    failure);
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
        if (!spark.sc().isStopped()) {
            // That executors end now would be told as if it were a fault.
            spark.setLogLevel("OFF");
        }
        spark.close();
    }

    private CorpusReport counted(DealtCorpus corpus, CorpusRequest request, List<Job> jobs) {
        CorpusReport compared = null;
        for (Job job : jobs) {
            if (job instanceof Job.Compare compare) {
                DealtCorpus.Compared found = corpus.compared(compare.threshold());
                found.documents().forEach(document -> compare.rows().write(document.row()));
                compared = found.report();
            }
        }
        if (compared != null && jobs.stream().allMatch(Job.Compare.class::isInstance)) {
            return compared;
        }
        List<NearDuplicate> leftOut =
                request.nearDuplicates() == 0
                        ? List.of()
                        : corpus.compared(request.nearDuplicates()).documents();
        CorpusLog log = new CorpusLog(request.selection(), request.groupFields(), leftOut);
        List<AdmittedSlice> admitted = corpus.admitted(log);
        JobTables tables = new JobTables(jobs);
        Broadcast<Work> work = spark.broadcast(tables.work());
        JavaRDD<Found> found = corpus.found(admitted, work);
        if (tables.work().isReadAgain()) {
            // Written out as it comes, so that no slice has to fit into memory.
            found.persist(StorageLevel.DISK_ONLY());
        }
        try (CountedTables counts = new CountedTables(spark, found, tables.work())) {
            tables.write(spark, counts, found);
            return log.report(
                    counts.failures(),
                    new CacheUse(0, log.documents() - counts.failures().size(), List.of()));
        } finally {
            found.unpersist();
            work.destroy();
        }
    }
}
