package corpus.document;

import java.util.Locale;

/** How a mention was recognised. */
public enum Method {
    /** A name of two or more characters. */
    NAME,
    /** A name of one character, alone: 俄方, 驻美. */
    ABBREVIATION,
    /** One part of a joint abbreviation: 俄 in 俄哈. */
    JOINT,
    /** An alias that the document itself introduces. */
    DEFINED,
    /** No gazetteer knows it; it was recognised as a person's, place's or organisation's name. */
    NER;

    /** The name in tables, in small letters. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
