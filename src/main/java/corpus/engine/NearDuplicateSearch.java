package corpus.engine;

import corpus.cache.AnnotationCache;
import corpus.clean.Cleaner;
import corpus.clean.MinHash;
import corpus.clean.Shingles;
import corpus.document.DocumentId;
import corpus.document.SourceDocument;
import corpus.read.DocumentFile;
import corpus.read.DocumentReaders;
import corpus.read.ReadOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the documents of a corpus that have nearly the text of an earlier one, by a pass over the
 * files that segments nothing.
 *
 * <p>Documents are taken in corpus order. One is a near-duplicate if an earlier document that is
 * none itself shares at least a threshold of the shorter one's {@link Shingles}, and the longer has
 * at most twice as many: an article in an anthology is no reprint of the anthology. So no two
 * documents that stay are near-duplicates, and each that goes has one that stays.
 *
 * <p>Which documents are compared is decided by {@link MinHash} signatures: those that agree in a
 * whole band (Broder 1997; Leskovec, Rajaraman and Ullman 2020, chapter 3), unless they agree in
 * all too few values. The comparison itself is exact, over all shingles of both texts. A pair is
 * missed with a probability below 0.0001 at a threshold of 0.8 and below 0.05 at 0.6, even if one
 * text is twice as long; hardly ever if they are of a length. Signatures depend on nothing but the
 * text, hence the result on nothing but the corpus.
 *
 * <p>Memory: two kilobytes a document, and a bounded part of the heap for shingles, which are read
 * again if they no longer fit.
 */
final class NearDuplicateSearch {
    private final CorpusRequest request;
    private final double threshold;
    private final DocumentReaders readers;
    private final Cleaner cleaner;
    private final ShingleStore store;
    private List<Signed> documents = List.of();

    /** A document that is compared with others. */
    private static final class Signed {
        private static final Comparator<Signed> IN_ORDER =
                Comparator.<Signed>comparingInt(signed -> signed.file)
                        .thenComparingInt(signed -> signed.number);

        private final int file;

        /** Which of the documents of its file it is. */
        private final int number;

        private final DocumentId id;
        private final int shingles;
        private final short[] signature;

        private Signed(int file, int number, DocumentId id, long[] shingles) {
            this.file = file;
            this.number = number;
            this.id = id;
            this.shingles = shingles.length;
            this.signature = MinHash.signature(shingles);
        }
    }

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
        store = new ShingleStore(Runtime.getRuntime().maxMemory() / 8 / Long.BYTES, this::read);
    }

    Result run(int threads, Progress progress) {
        List<Signed> signed = new ArrayList<>();
        ParallelRun run =
                new ParallelRun(
                        request.keepingNearDuplicates(), AnnotationCache.none(), threads, progress);
        CorpusReport report =
                run.forEachSource(
                        (file, number, document) -> {
                            long[] shingles = Shingles.of(document);
                            if (shingles.length > 0) {
                                Signed each = new Signed(file, number, document.id(), shingles);
                                synchronized (signed) {
                                    signed.add(each);
                                }
                            }
                        });
        signed.sort(Signed.IN_ORDER);
        documents = signed;
        return new Result(compared(), report);
    }

    private List<NearDuplicate> compared() {
        BandChains chains = new BandChains(documents.size(), i -> documents.get(i).signature);
        List<NearDuplicate> found = new ArrayList<>();
        for (int later = 0; later < documents.size(); later++) {
            NearDuplicate best = null;
            for (int earlier : chains.earlier(later)) {
                if (mayBeSimilar(documents.get(later), documents.get(earlier))) {
                    NearDuplicate pair = pair(later, earlier);
                    boolean better = best == null || pair.similarity() > best.similarity();
                    if (pair.similarity() >= threshold && better) {
                        best = pair;
                    }
                }
            }
            if (best != null) {
                found.add(best);
                chains.remove(later);
                store.forget(later);
            }
        }
        return found;
    }

    private NearDuplicate pair(int later, int earlier) {
        long[] some = store.get(later);
        long[] others = store.get(earlier);
        return new NearDuplicate(
                documents.get(later).id,
                documents.get(earlier).id,
                Shingles.shared(some, others),
                documents.get(later).shingles,
                documents.get(earlier).shingles);
    }

    /**
     * Whether the lengths allow it and the signatures do not speak against it: by five standard
     * deviations of what they estimate.
     */
    private boolean mayBeSimilar(Signed one, Signed other) {
        double shorter = Math.min(one.shingles, other.shingles);
        double longer = Math.max(one.shingles, other.shingles);
        if (longer > NearDuplicate.LONGEST * shorter) {
            return false;
        }
        double leastJaccard = threshold * shorter / (shorter + longer - threshold * shorter);
        double doubt = 5 * 0.5 / Math.sqrt(Math.min(shorter, MinHash.SIZE));
        return MinHash.agreement(one.signature, other.signature)
                >= (leastJaccard - doubt) * MinHash.SIZE;
    }

    /** Reads the text of a document again. */
    private long[] read(int number) {
        Signed wanted = documents.get(number);
        DocumentFile file = request.files().files().get(wanted.file);
        if (readers.read(file) instanceof ReadOutcome.Read read) {
            for (SourceDocument document : read.documents()) {
                if (document.id().equals(wanted.id)) {
                    return Shingles.of(cleaner.clean(document));
                }
            }
        }
        // It was there a moment ago; a document that vanishes is no duplicate of anything.
        return new long[0];
    }
}
