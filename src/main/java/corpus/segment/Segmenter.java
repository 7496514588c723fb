package corpus.segment;

import java.util.List;

/** Cuts a sentence into words. Implementations are shared by all threads. */
public interface Segmenter {
    /**
     * Segments a stretch of a text. Both results cover the stretch without gaps, white space
     * included.
     *
     * @param text the text of a block, in simplified characters and ordinary width
     * @param begin where the stretch begins, a UTF-16 offset
     * @param end where it ends, exclusive; the cost grows faster than its length, so callers cap it
     * @param fixed spans inside the stretch, in order, not overlapping: each becomes one word
     * @param coarse receives the words by dictionary alone
     * @param refined receives the words after person names have been recognised
     */
    void segment(
            char[] text, int begin, int end, List<FixedSpan> fixed, Words coarse, Words refined);

    /** The most frequent part of speech of a dictionary word; {@code n} for unknown ones. */
    String tagOf(String word);

    /** Whether the dictionary has this word. */
    boolean isKnown(String word);

    /** The part of speech of a user's word that has none of its own. */
    default String tagOfUserWord(String word) {
        return isKnown(word) ? tagOf(word) : "nz";
    }

    /**
     * A text in simplified characters, phrase by phrase (乾隆 stays, 乾淨 becomes 干净).
     *
     * @return a text that may differ in length
     */
    String toSimplified(String text);
}
