package corpus.segment;

/**
 * A word of the segmenter's dictionary.
 *
 * @param text in simplified characters
 * @param tag its most frequent part of speech
 * @param frequency how often it occurs in the texts from which the dictionary was made
 */
public record DictionaryWord(String text, String tag, int frequency) {
    /** Whether it is no proper name and no number: a word that any text may have. */
    public boolean isOrdinary() {
        boolean isName = tag.startsWith("nr") || tag.startsWith("ns") || tag.startsWith("nt");
        boolean isOther = tag.startsWith("nz") || tag.startsWith("j") || tag.startsWith("m");
        return !isName && !isOther && !tag.startsWith("nx") && !tag.startsWith("begin");
    }
}
