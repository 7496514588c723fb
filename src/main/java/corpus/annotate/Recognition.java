package corpus.annotate;

import java.util.List;

/** The names that were recognised in a document although no gazetteer has them. */
interface Recognition {
    /** None at all. */
    Recognition NONE = sentence -> List.of();

    /** Those of a sentence, in order, not overlapping. */
    List<RecognisedName> namesIn(SentenceDraft sentence);
}
