package corpus.engine.spark;

import corpus.cache.CacheUse;
import corpus.clean.Shingles;
import corpus.engine.CorpusLog;
import corpus.engine.CorpusReport;
import corpus.engine.CorpusRequest;
import corpus.engine.DocumentSource;
import corpus.engine.NearDuplicate;
import corpus.engine.NearDuplicateComparison;
import corpus.engine.OpenedFile;
import corpus.engine.SignedDocument;
import java.io.Closeable;
import java.util.List;
import java.util.UUID;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/** A corpus that is dealt out to the executors. */
final class DealtCorpus implements Closeable {
    private final JavaSparkContext spark;
    private final CorpusRequest request;
    private final List<Slice> slices;
    private final Broadcast<RunSettings> settings;

    /**
     * @param cores how many tasks can run at once
     */
    DealtCorpus(JavaSparkContext spark, CorpusRequest request, int cores) {
        this.spark = spark;
        this.request = request;
        slices = Slice.deal(SliceFile.of(request.files().files()), cores);
        settings =
                spark.broadcast(
                        new RunSettings(
                                UUID.randomUUID().toString(),
                                request.settings(),
                                request.selection().sections(),
                                new SerializableConfiguration(spark.hadoopConfiguration())));
    }

    /** Decides which documents count, and takes down in a log why the others do not. */
    List<AdmittedSlice> admitted(CorpusLog log) {
        Broadcast<RunSettings> told = settings;
        log.warn(request.files().warnings());
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
            request.files().unreadable().forEach(log::skip);
        }
    }

    /** What is found in the documents that count. */
    JavaRDD<Found> found(List<AdmittedSlice> admitted, Broadcast<Work> work) {
        Broadcast<RunSettings> told = settings;
        return spark.parallelize(admitted, Math.max(1, admitted.size()))
                .flatMap(slice -> new SliceWork(told.value(), slice, work.value()));
    }

    /**
     * The near-duplicates among all documents that count without them.
     *
     * @param documents the near-duplicates in corpus order
     * @param report what became of the files
     */
    record Compared(List<NearDuplicate> documents, CorpusReport report) {}

    /**
     * Finds near-duplicates: the executors sign the documents, and the driver, which has their
     * signatures, compares those that may be similar.
     */
    Compared compared(double threshold) {
        CorpusRequest all = request.keepingNearDuplicates();
        CorpusLog log = new CorpusLog(all.selection(), all.groupFields(), List.of());
        List<AdmittedSlice> admitted = admitted(log);
        Broadcast<RunSettings> told = settings;
        List<SignedDocument> signed =
                spark.parallelize(admitted, Math.max(1, admitted.size()))
                        .flatMap(slice -> new SliceSignatures(told.value(), slice))
                        .collect();
        DocumentSource source = new DocumentSource(request.settings());
        NearDuplicateComparison comparison =
                new NearDuplicateComparison(
                        threshold, signed, number -> shingles(source, signed.get(number)));
        return new Compared(comparison.run(), log.report(List.of(), CacheUse.NONE));
    }

    /** Reads the text of a document again. */
    private long[] shingles(DocumentSource source, SignedDocument wanted) {
        OpenedFile file = source.open(0, request.files().files().get(wanted.file()));
        // It was there a moment ago; a document that vanishes is no duplicate of anything.
        return wanted.number() < file.candidates().size()
                ? Shingles.of(source.source(file, file.candidates().get(wanted.number())))
                : new long[0];
    }

    @Override
    public void close() {
        settings.destroy();
    }
}
