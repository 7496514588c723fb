package corpus.clean;

import java.util.Arrays;

/**
 * A short signature of a set of shingles: two sets agree in about as large a share of its values as
 * they have shingles in common of all that either has (their Jaccard coefficient). Shingles are
 * dealt out into bins, and of each bin the smallest is kept (one permutation hashing, Li, Owen and
 * Zhang 2012); an empty bin takes the value of another one, chosen by a fixed rule (Shrivastava
 * 2017). Of a value 16 bits are kept (Li and König 2010).
 */
public final class MinHash {
    /** Values of a band; two texts are compared only if they agree in a whole band. */
    public static final int ROWS = 3;

    /** Bands of a signature. */
    public static final int BANDS = 200;

    /** Values of a signature. */
    public static final int SIZE = ROWS * BANDS;

    private static final long NOTHING = -1;

    private MinHash() {}

    /**
     * The signature of a set.
     *
     * @param shingles hashes, at least one
     */
    public static short[] signature(long[] shingles) {
        long[] least = new long[SIZE];
        Arrays.fill(least, NOTHING);
        for (long shingle : shingles) {
            int bin = (int) (((shingle >>> 32) * SIZE) >>> 32);
            long value = shingle & 0xFFFFFFFFL;
            if (least[bin] == NOTHING || value < least[bin]) {
                least[bin] = value;
            }
        }
        short[] signature = new short[SIZE];
        for (int bin = 0; bin < SIZE; bin++) {
            int from = bin;
            for (long attempt = 1; least[from] == NOTHING; attempt++) {
                from = (int) Long.remainderUnsigned(Shingles.mixed(bin + attempt * SIZE), SIZE);
            }
            signature[bin] = (short) Shingles.mixed(least[from] * SIZE + from);
        }
        return signature;
    }

    /** The values of a band as one number. */
    public static long band(short[] signature, int band) {
        long key = 0;
        for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
            key = key << Short.SIZE | (signature[i] & 0xFFFF);
        }
        return key;
    }

    /** In how many values two signatures agree. */
    public static int agreement(short[] one, short[] other) {
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            equal += one[i] == other[i] ? 1 : 0;
        }
        return equal;
    }
}
