package corpus.engine;

import corpus.document.DocumentId;

/**
 * A document that has nearly the text of an earlier one.
 *
 * @param document the later document
 * @param of the earlier one: of those that are no near-duplicates themselves, the most similar; of
 *     equally similar ones the first in corpus order
 * @param shared how many shingles both have
 * @param shingles how many different ones the document has
 * @param othersShingles how many the earlier one has
 */
public record NearDuplicate(
        DocumentId document, DocumentId of, int shared, int shingles, int othersShingles) {
    /**
     * The least similarity that can be asked for: of texts that are less alike, too many would be
     * missed.
     */
    public static final double LEAST_THRESHOLD = 0.6;

    /** The most that the longer of two texts may have of what the shorter one has. */
    static final int LONGEST = 2;

    /** The shared shingles as a share of those of the shorter text, 0 to 1: its containment. */
    public double similarity() {
        return (double) shared / Math.min(shingles, othersShingles);
    }

    /** A row of the table: document, near_duplicate_of, similarity, shared and both sizes. */
    public Object[] row() {
        return new Object[] {
            document.name(),
            of.name(),
            similarity(),
            (long) shared,
            (long) shingles,
            (long) othersShingles
        };
    }
}
