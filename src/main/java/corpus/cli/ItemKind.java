package corpus.cli;

import java.util.Locale;

/** What rows are about. */
enum ItemKind {
    TERMS,
    ENTITIES;

    /** The name on the command line, in small letters. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
