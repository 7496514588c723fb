package corpus.segment;

/**
 * A stretch that is one word whatever the segmenter thinks.
 *
 * @param begin UTF-16 offset in the text of the block
 * @param end exclusive
 * @param tag its part of speech
 */
public record FixedSpan(int begin, int end, String tag) {
    /** The part of speech of a word in another script. */
    public static final String FOREIGN_TAG = "nx";

    /** The part of speech of a country or region. */
    public static final String PLACE_TAG = "ns";

    /** The part of speech of an organisation. */
    public static final String ORGANIZATION_TAG = "nt";
}
