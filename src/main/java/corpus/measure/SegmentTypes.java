package corpus.measure;

import java.io.Serializable;

/**
 * The numbers of different words in stretches of equal length, added up. Stretches never cross
 * documents, so the sums of documents add up to that of the corpus, in any order.
 *
 * @param size tokens of a stretch, at least 1
 * @param types sum over the stretches of the number of different words in each
 * @param stretches how many stretches
 */
public record SegmentTypes(int size, long types, long stretches) implements Serializable {
    public SegmentTypes {
        if (size < 1 || stretches < 0 || types < stretches) {
            throw new IllegalArgumentException(
                    "no sums of types: size "
                            + size
                            + ", types "
                            + types
                            + ", stretches "
                            + stretches);
        }
    }

    /** The sum over no stretches, to start from. */
    public static SegmentTypes none(int size) {
        return new SegmentTypes(size, 0, 0);
    }

    /** Both sums together; of stretches of the same size only. */
    public SegmentTypes plus(SegmentTypes other) {
        if (size != other.size) {
            throw new IllegalArgumentException("sizes differ: " + size + ", " + other.size);
        }
        return new SegmentTypes(size, types + other.types, stretches + other.stretches);
    }

    /**
     * The mean type/token ratio: STTR (Johnson 1944) of segments, MATTR (Covington and McFall 2010)
     * of windows. Above 0, at most 1; NaN if there is no stretch.
     */
    public double meanRatio() {
        return (double) types / ((double) stretches * size);
    }
}
