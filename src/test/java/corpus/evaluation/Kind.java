package corpus.evaluation;

import java.util.Locale;

/** How a mention names its entity: by the {@code method} of the program, or by its look. */
enum Kind {
    /** A name of two or more characters, an acronym, or an alias that the document defines. */
    NAME,
    /** One character that touches another one: 俄 in 俄哈. */
    JOINT,
    /** One character alone: 俄方. */
    ABBREVIATION;

    /** Whether a mention of this kind is one character. */
    boolean isOneCharacter() {
        return this != NAME;
    }

    /** The name in tables. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
