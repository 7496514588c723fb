package corpus.analysis;

import java.util.Locale;

/** The stretch of text in which things count as occurring together. */
public enum Unit {
    SENTENCE,
    PARAGRAPH,
    DOCUMENT;

    /** The name on the command line, in small letters. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many such units there are. */
    long in(SizeSummary size) {
        return switch (this) {
            case SENTENCE -> size.sentences();
            case PARAGRAPH -> size.paragraphs();
            case DOCUMENT -> size.documents();
        };
    }
}
