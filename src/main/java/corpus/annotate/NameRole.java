package corpus.annotate;

/** What a word may be in a name, or beside one. */
enum NameRole {
    SURNAME,
    /** The first character of a given name of two. */
    FIRST_GIVEN,
    /** The second one. */
    SECOND_GIVEN,
    /** A given name of one character. */
    SINGLE_GIVEN,
    /** A given name of two characters that is a word. */
    WHOLE_GIVEN,
    /** A surname and the first character of the given name that are a word. */
    SURNAME_AND_FIRST,
    BEFORE_PERSON,
    BEHIND_PERSON,
    BETWEEN_PERSONS,
    WHOLE_PLACE,
    FIRST_OF_PLACE,
    SECOND_OF_PLACE,
    THIRD_OF_PLACE,
    PLACE_END,
    BEFORE_PLACE,
    BEHIND_PLACE,
    WHOLE_ORGANIZATION,
    ORGANIZATION_PART,
    ORGANIZATION_END,
    BEFORE_ORGANIZATION,
    BEHIND_ORGANIZATION
}
