package corpus.analysis;

/** Which keywords have rows. */
public enum Direction {
    /** All terms, those of the target first. */
    BOTH,
    /** Terms that are relatively more frequent in the target. */
    POSITIVE,
    /** Terms that are relatively more frequent in the reference, the most typical first. */
    NEGATIVE
}
