package corpus.measure;

/**
 * What is known of the words of a text, or of several.
 *
 * @param spectrum how many words occur how often
 * @param segments the types of segments of {@link #STTR_SEGMENT} word tokens
 * @param windows the types of windows of {@link #MATTR_WINDOW} word tokens
 * @param mtld tokens and factors
 */
public record DiversityCounts(
        FrequencySpectrum spectrum, SegmentTypes segments, SegmentTypes windows, Mtld mtld) {
    /** Word tokens in a segment of the standardised type/token ratio. */
    public static final int STTR_SEGMENT = 1000;

    /** Word tokens in a window of the moving-average type/token ratio. */
    public static final int MATTR_WINDOW = 500;
}
