package corpus.engine;

import com.carrotsearch.hppc.IntArrayList;
import corpus.clean.MinHash;
import corpus.document.CorpusException;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Which earlier documents agree with a document in a band of their signatures: for each band and
 * document the last one before it. Documents that are removed drop out of the chains as these are
 * followed, so that a thousand copies of one text do not make a million pairs.
 */
final class BandChains {
    private static final int NONE = -1;
    private static final int NUMBER_BITS = 24;
    private static final int MOST_DOCUMENTS = 1 << NUMBER_BITS;
    private static final long KEY = -1L << NUMBER_BITS;

    /** Odd, so that different keys stay different before their last bits go. */
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final int[][] before = new int[MinHash.BANDS][];
    private final boolean[] removed;

    /** For which document each one was last met, so that it is taken once. */
    private final int[] metBy;

    BandChains(int size, IntFunction<short[]> signatures) {
        if (size > MOST_DOCUMENTS) {
            throw new CorpusException(
                    "--near-duplicates: more than %d documents can't be compared."
                            .formatted(MOST_DOCUMENTS));
        }
        removed = new boolean[size];
        metBy = new int[size];
        Arrays.fill(metBy, NONE);
        long[] keys = new long[size];
        for (int band = 0; band < MinHash.BANDS; band++) {
            for (int i = 0; i < size; i++) {
                // Two keys that get one number only make a comparison in vain.
                long key = MinHash.band(signatures.apply(i), band);
                keys[i] = (key * MIXER & KEY) | i;
            }
            Arrays.sort(keys);
            before[band] = new int[size];
            for (int i = 0; i < size; i++) {
                boolean same = i > 0 && (keys[i] & KEY) == (keys[i - 1] & KEY);
                before[band][(int) (keys[i] & ~KEY)] = same ? (int) (keys[i - 1] & ~KEY) : NONE;
            }
        }
    }

    /** The earlier documents that are not removed, in corpus order. */
    int[] earlier(int document) {
        IntArrayList earlier = new IntArrayList();
        for (int[] chain : before) {
            for (int at = next(chain, document); at != NONE; at = next(chain, at)) {
                if (metBy[at] != document) {
                    metBy[at] = document;
                    earlier.add(at);
                }
            }
        }
        int[] sorted = earlier.toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The one before, over those that are removed, which are never looked at again. */
    private int next(int[] chain, int document) {
        int next = chain[document];
        while (next != NONE && removed[next]) {
            next = chain[next];
        }
        chain[document] = next;
        return next;
    }

    void remove(int document) {
        removed[document] = true;
    }
}
