package corpus.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The ways in which an entity may be called; each is looked for by rules of its own. */
public enum NameKind {
    /** A name of two or more characters: found wherever it stands. */
    NAME("names"),
    /** One character that usually means this entity: found where words bind it. */
    ABBREVIATION("abbreviations"),
    /** One character that means it only in a text that names it in full. */
    ABBREVIATION_IF_INTRODUCED("abbreviations_if_introduced"),
    /** A name in Latin or Cyrillic letters: found as a whole word. */
    FOREIGN("foreign");

    private final String field;

    NameKind(String field) {
        this.field = field;
    }

    /** The field of a gazetteer file that lists such names. */
    public String field() {
        return field;
    }

    /** Its name in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All kinds, names first. */
    static List<NameKind> all() {
        return Arrays.asList(values());
    }

    /** Whether such a name is one character. */
    boolean isShort() {
        return this == ABBREVIATION || this == ABBREVIATION_IF_INTRODUCED;
    }
}
