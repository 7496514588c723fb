package corpus.engine.spark;

import java.io.Serializable;
import java.util.BitSet;

/**
 * A slice of which it is known what counts.
 *
 * @param slice its files
 * @param admitted which of its documents count, numbered as they come
 * @param contents a number that its texts have given; others give another one
 */
record AdmittedSlice(Slice slice, BitSet admitted, long contents) implements Serializable {
    /** The number that texts give, when one more has come. */
    static long with(long contents, String hash) {
        return contents * 0x9E3779B97F4A7C15L + Long.parseUnsignedLong(hash, 0, 16, 16);
    }
}
