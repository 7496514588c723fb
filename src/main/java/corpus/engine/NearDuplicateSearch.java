package corpus.engine;

import corpus.cache.AnnotationCache;
import corpus.clean.Cleaner;
import corpus.clean.Shingles;
import corpus.document.SourceDocument;
import corpus.read.DocumentFile;
import corpus.read.DocumentReaders;
import corpus.read.ReadOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the near-duplicates of a corpus by a pass over the files that segments nothing, and a
 * {@link NearDuplicateComparison}.
 */
final class NearDuplicateSearch {
    private final CorpusRequest request;
    private final double threshold;
    private final DocumentReaders readers;
    private final Cleaner cleaner;

    /**
     * What was found.
     *
     * @param documents the near-duplicates in corpus order
     * @param report what became of the files
     */
    record Result(List<NearDuplicate> documents, CorpusReport report) {}

    NearDuplicateSearch(CorpusRequest request, double threshold) {
        this.request = request;
        this.threshold = threshold;
        readers = new DocumentReaders(request.settings().reading());
        cleaner = new Cleaner(request.settings().cleaning());
    }

    Result run(int threads, Progress progress) {
        List<SignedDocument> signed = new ArrayList<>();
        ParallelRun run =
                new ParallelRun(
                        request.keepingNearDuplicates(), AnnotationCache.none(), threads, progress);
        CorpusReport report =
                run.forEachSource(
                        (file, number, document) -> {
                            long[] shingles = Shingles.of(document);
                            if (shingles.length > 0) {
                                SignedDocument each =
                                        SignedDocument.of(file, number, document.id(), shingles);
                                synchronized (signed) {
                                    signed.add(each);
                                }
                            }
                        });
        signed.sort(SignedDocument.IN_ORDER);
        return new Result(
                new NearDuplicateComparison(threshold, signed, i -> read(signed.get(i))).run(),
                report);
    }

    /** Reads the text of a document again. */
    private long[] read(SignedDocument wanted) {
        DocumentFile file = request.files().files().get(wanted.file());
        if (readers.read(file) instanceof ReadOutcome.Read read) {
            for (SourceDocument document : read.documents()) {
                if (document.id().equals(wanted.id())) {
                    return Shingles.of(cleaner.clean(document));
                }
            }
        }
        // It was there a moment ago; a document that vanishes is no duplicate of anything.
        return new long[0];
    }
}
