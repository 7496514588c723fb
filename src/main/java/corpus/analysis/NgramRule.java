package corpus.analysis;

import java.io.Serializable;

/** Says at which places of an n-gram a word may stand, so that the n-gram is a row. */
public interface NgramRule extends Serializable {
    /** The word may come first. */
    int FIRST = 1;

    /** The word may stand between the first and the last. */
    int INNER = 2;

    /** The word may come last. */
    int LAST = 4;

    /**
     * The places at which a word may stand: a sum of {@link #FIRST}, {@link #INNER}, {@link #LAST}.
     *
     * @param term the word
     * @param tag its part of speech
     * @param mention whether it is a mention of an entity
     */
    int places(String term, String tag, boolean mention);
}
