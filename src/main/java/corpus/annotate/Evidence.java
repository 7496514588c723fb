package corpus.annotate;

import java.util.Locale;

/**
 * What can speak for or against a single character being the name of a country. How much each
 * weighs, and its wording for readers, stands in {@code recognition.yaml}.
 */
enum Evidence {
    // What the character is by itself: one of these always holds.
    CLEAR_CHARACTER,
    COMMON_CHARACTER,
    ADJECTIVE,
    EVERYDAY_CHARACTER,
    EVERYDAY_CHARACTER_IN_A_RUN,
    RARE_CHARACTER,
    RARE_CHARACTER_IN_A_RUN,

    // How it stands in the dictionary's words: one of these always holds.
    OWN_WORD,
    JOINT_WORD,
    LISTED_WORD,
    WORD_OF_SUCH_CHARACTERS,
    HEAD_OF_A_WORD,
    TAIL_OF_A_WORD,
    CUT_FROM_A_WORD,

    // Whether the document names the country in full: at most one holds.
    NAMED_IN_THE_SENTENCE,
    NAMED_NEARBY,
    NAMED_ELSEWHERE,
    NAMED_NOWHERE,

    // What stands before the character, or before the run of such characters.
    AFTER_A_BINDING_VERB,
    AFTER_A_VERB,
    AFTER_A_NAME,
    AFTER_A_TARGET,
    AFTER_A_PREPOSITION,
    AFTER_A_CLAUSE,
    AFTER_A_SPOILER,
    AFTER_A_LONE_CHARACTER,
    AFTER_A_NUMERAL,
    AFTER_A_HOST,
    AFTER_A_POSSIBLE_HOST,
    FREELY_BOUND,

    // What stands behind.
    BEFORE_A_BINDING_NOUN,
    BEFORE_AN_OFFICE,
    BEFORE_A_NOUN_OF_STATES,
    EVERYDAY_BEFORE_A_NOUN_OF_STATES,
    ADJECTIVE_BEFORE_A_NOUN_OF_STATES,
    BEFORE_A_FUNCTION_WORD,
    BEFORE_AN_INSTITUTION,
    BEFORE_ANOTHER_NOUN,
    BEFORE_A_VERB,
    RUN_BEFORE_A_NOUN,
    RUN_BEFORE_A_VERB,
    BEFORE_A_CLAUSE_END,
    BEFORE_A_SPOILER,
    BEFORE_A_LONE_CHARACTER,
    DERIVED,

    // The company it keeps.
    BESIDE_A_NAMED_CLEAR_ONE,
    BESIDE_A_CLEAR_ONE,
    BESIDE_A_NAMED_ONE,
    BESIDE_A_DOUBTFUL_ONE,
    BESIDE_A_CONTINENT,
    THREE_OR_MORE,
    ALL_DOUBTFUL,
    IN_A_LIST,
    BEFORE_A_JOINT_WORD,
    COUNTED_RIGHT,
    COUNTED_WRONG,
    ALONE_BEFORE_A_JOINT_WORD,
    DECIDED_BY_COMPANY,
    KNOWN_PAIR,

    // What else the sentence is about.
    AMONG_NAMES,
    AMONG_SURE_ONES,

    // What makes it a part of something else.
    ORDINARY_WORD,
    ORDINARY_WORD_ACROSS,
    PERSON_NAME,
    TAGGED_AS_A_PERSON,
    TRANSLITERATION,
    BESIDE_A_TRANSLITERATION;

    /** Its name in {@code recognition.yaml}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
