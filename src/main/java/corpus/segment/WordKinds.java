package corpus.segment;

/**
 * What a node of the lattice can be, as one number: one of the few pseudo-words that HanLP makes of
 * what its dictionary lacks; a word of the dictionary; or a fixed span, by the word that it counts
 * as.
 */
final class WordKinds {
    static final int BEGIN = 0;
    static final int END = 1;
    static final int HAN_ATOM = 2;
    static final int NUMBER_ATOM = 3;
    static final int SYMBOL_ATOM = 4;
    static final int LATIN_ATOM = 5;
    static final int PERSON = 6;
    static final int TRANSLITERATED_PERSON = 7;

    /** The first word of the dictionary. */
    static final int WORDS = 8;

    private WordKinds() {}
}
