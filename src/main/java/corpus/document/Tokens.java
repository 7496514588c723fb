package corpus.document;

/**
 * The tokens of a block in compact form: parallel arrays, and words and tags as indices into the
 * lists of their document. White space is no token; punctuation is one, but not a word token.
 */
public final class Tokens {
    private final int[] begins;
    private final int[] ends;
    private final int[] terms;
    private final short[] tags;
    private final boolean[] words;

    /**
     * @param begins UTF-16 offsets in the text of the block, increasing
     * @param ends exclusive ends; tokens do not overlap
     * @param terms indices of {@link AnnotatedDocument#term}
     * @param tags indices of {@link AnnotatedDocument#tag}
     * @param words whether each is a word token
     */
    public Tokens(int[] begins, int[] ends, int[] terms, short[] tags, boolean[] words) {
        int size = begins.length;
        if (ends.length != size
                || terms.length != size
                || tags.length != size
                || words.length != size) {
            throw new IllegalArgumentException("token arrays of different lengths");
        }
        this.begins = begins;
        this.ends = ends;
        this.terms = terms;
        this.tags = tags;
        this.words = words;
    }

    /** How many tokens there are, punctuation included. */
    public int size() {
        return begins.length;
    }

    /** Where a token begins in the text of its block, a UTF-16 offset. */
    public int begin(int token) {
        return begins[token];
    }

    /** Where a token ends, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** The term, as an index of {@link AnnotatedDocument#term}. */
    public int term(int token) {
        return terms[token];
    }

    /** The part of speech, as an index of {@link AnnotatedDocument#tag}. */
    public int tag(int token) {
        return tags[token];
    }

    /** Whether it is a word token: no punctuation, white space or symbol. */
    public boolean isWord(int token) {
        return words[token];
    }
}
