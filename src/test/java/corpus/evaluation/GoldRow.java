package corpus.evaluation;

import java.util.Set;

/**
 * A mention that a reader wrote down.
 *
 * @param stretch where it stands and what it names
 * @param type {@code COUNTRY}, {@code ORG_INTL}, {@code ORG_OTHER} or {@code REGION}
 * @param notes such as {@code nested}, {@code derived}, {@code uncertain}
 */
record GoldRow(Stretch stretch, String type, Set<String> notes) {
    static final String COUNTRY = "COUNTRY";
    static final String ORGANIZATION = "ORG_INTL";
    static final String OTHER_ORGANIZATION = "ORG_OTHER";
    static final String REGION = "REGION";

    GoldRow {
        notes = Set.copyOf(notes);
    }

    /** Whether the program has to find it. */
    boolean isWanted() {
        return (type.equals(COUNTRY) || type.equals(ORGANIZATION)) && !isDebatable();
    }

    /** Whether the program may find it or not. */
    boolean isOptional() {
        return type.equals(OTHER_ORGANIZATION) || isDebatable();
    }

    /** Whether it is a country of one character. */
    boolean isAbbreviation() {
        return type.equals(COUNTRY) && stretch.length() == 1;
    }

    private boolean isDebatable() {
        return notes.contains("uncertain") || notes.contains("derived");
    }
}
