package corpus.annotate;

import java.util.Locale;

/** The word lists of {@code recognition.yaml}, where each is explained. */
enum WordList {
    CLEAR,
    EVERYDAY,
    ADJECTIVES,
    CONTINENTS,
    DATES,
    FREELY_BOUND,
    SEPARATORS,
    JOINT_TAGS,
    JOINT_WORDS,
    JOINT_ONLY,
    KNOWN_PAIRS,
    LAST_ONLY,
    BINDING_VERBS,
    VERBS_BEFORE,
    COMPOUND_VERBS,
    TARGETS_BEFORE,
    PREPOSITIONS_BEFORE,
    SPOILERS_BEFORE,
    BINDING_NOUNS,
    OFFICES,
    NOUNS_OF_STATES,
    INSTITUTION_ENDINGS,
    FUNCTION_WORDS_AFTER,
    SPOILERS_AFTER,
    DERIVED_BEFORE,
    BEGINS_BEHIND,
    HOST_TAGS,
    TRANSLITERATION;

    /** Its name in the file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
