package corpus.engine;

import corpus.clean.MinHash;
import corpus.clean.Shingles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

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
public final class NearDuplicateComparison {
    private final double threshold;
    private final List<SignedDocument> documents;
    private final ShingleStore store;

    /**
     * @param threshold from which similarity on a document is a near-duplicate
     * @param documents all documents that have shingles, in corpus order
     * @param reader gives the shingles of a document by its index in that list, again and again
     */
    public NearDuplicateComparison(
            double threshold, List<SignedDocument> documents, IntFunction<long[]> reader) {
        this.threshold = threshold;
        this.documents = documents;
        store = new ShingleStore(Runtime.getRuntime().maxMemory() / 8 / Long.BYTES, reader);
    }

    /** The near-duplicates in corpus order. */
    public List<NearDuplicate> run() {
        BandChains chains = new BandChains(documents.size(), i -> documents.get(i).signature());
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
                documents.get(later).id(),
                documents.get(earlier).id(),
                Shingles.shared(some, others),
                documents.get(later).shingles(),
                documents.get(earlier).shingles());
    }

    /**
     * Whether the lengths allow it and the signatures do not speak against it: by five standard
     * deviations of what they estimate.
     */
    private boolean mayBeSimilar(SignedDocument one, SignedDocument other) {
        double shorter = Math.min(one.shingles(), other.shingles());
        double longer = Math.max(one.shingles(), other.shingles());
        if (longer > NearDuplicate.LONGEST * shorter) {
            return false;
        }
        double leastJaccard = threshold * shorter / (shorter + longer - threshold * shorter);
        double doubt = 5 * 0.5 / Math.sqrt(Math.min(shorter, MinHash.SIZE));
        return MinHash.agreement(one.signature(), other.signature())
                >= (leastJaccard - doubt) * MinHash.SIZE;
    }
}
