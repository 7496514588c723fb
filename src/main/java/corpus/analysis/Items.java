package corpus.analysis;

import java.util.Locale;

/** What occurs together: entities, terms, or both (then a mention counts as its entity only). */
public enum Items {
    ENTITIES,
    TERMS,
    BOTH;

    /** The name on the command line, in small letters. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
