package corpus.annotate;

import corpus.document.EntityType;
import corpus.segment.FixedSpan;

/**
 * A name that the gazetteer lacks, as a run of whole words of a sentence.
 *
 * @param firstWord the index of its first word
 * @param endWord the index after its last word
 * @param type {@code PERSON}, {@code PLACE} or {@code ORGANIZATION}
 */
record RecognisedName(int firstWord, int endWord, EntityType type) {
    /** The part of speech of a person's name. */
    static final String PERSON_TAG = "nr";

    /** The part of speech of the token that it is. */
    String tag() {
        return switch (type) {
            case PERSON -> PERSON_TAG;
            case ORGANIZATION -> FixedSpan.ORGANIZATION_TAG;
            default -> FixedSpan.PLACE_TAG;
        };
    }
}
