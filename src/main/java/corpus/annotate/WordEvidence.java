package corpus.annotate;

import java.util.Arrays;

/** What dictionaries say about a word as a part of names and as their company. */
final class WordEvidence {
    /** How many words the texts have from which the dictionaries of roles were made. */
    static final double WORDS = 25_146_057;

    /** A word that no dictionary has. */
    static final WordEvidence NONE = new WordEvidence(0, "", "", false, none());

    /** One that is known only from foreign names. */
    static final WordEvidence TRANSLITERATED = new WordEvidence(0, "", "", true, none());

    private final double frequency;
    private final String tag;
    private final String lexiconTag;
    private final boolean transliterated;
    private final double[] roles;

    /**
     * @param frequency how often the word occurs in 25 million words
     * @param tag its usual tag in the dictionary; empty if it is not there
     * @param lexiconTag its tag in a larger, less careful word list; empty if it is not there
     * @param transliterated whether foreign names are written with it
     * @param roles by {@link NameRole}: the logarithm of how much more frequent the word is in that
     *     role than anywhere
     */
    WordEvidence(
            double frequency,
            String tag,
            String lexiconTag,
            boolean transliterated,
            double[] roles) {
        this.frequency = frequency;
        this.tag = tag;
        this.lexiconTag = lexiconTag;
        this.transliterated = transliterated;
        this.roles = roles;
    }

    private static double[] none() {
        double[] roles = new double[NameRole.values().length];
        Arrays.fill(roles, Double.NEGATIVE_INFINITY);
        return roles;
    }

    double frequency() {
        return frequency;
    }

    String tag() {
        return tag;
    }

    String lexiconTag() {
        return lexiconTag;
    }

    boolean transliterated() {
        return transliterated;
    }

    /**
     * The logarithm of how much more frequent the word is in a role than anywhere; negative
     * infinity if it was never seen in it.
     */
    @SuppressWarnings("EnumOrdinal") // an array by role
    double in(NameRole role) {
        return roles[role.ordinal()];
    }

    /** The same, but not below a bound: for words that may do without having been seen. */
    double in(NameRole role, double least) {
        return Math.max(least, in(role));
    }

    /** The logarithm of the share of the word among all words in a role. */
    double share(NameRole role) {
        return in(role) + share();
    }

    /** The logarithm of the share of the word among all words. */
    double share() {
        return StrictMath.log((frequency + 1) / WORDS);
    }
}
