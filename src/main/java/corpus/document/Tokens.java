package corpus.document;

/**
 * The tokens of a block in compact form: parallel arrays, and words and tags as indices into the
 * lists of their document. White space is no token; punctuation is one, but not a word token.
 */
public final class Tokens {
    /** Arrays that are fetched from elsewhere when somebody asks for them. */
    public interface Columns {
        /** See {@link Tokens#begin}. */
        int[] begins();

        /** See {@link Tokens#end}. */
        int[] ends();

        /** See {@link Tokens#term}. */
        int[] terms();

        /** See {@link Tokens#tag}. */
        short[] tags();

        /** See {@link Tokens#isWord}. */
        boolean[] words();
    }

    private final int size;

    /** Null if everything is here. */
    private final Columns columns;

    private int[] begins;
    private int[] ends;
    private int[] terms;
    private short[] tags;
    private boolean[] words;

    /**
     * Tokens of which everything is known.
     *
     * @param begins UTF-16 offsets in the text of the block, increasing
     * @param ends exclusive ends; tokens do not overlap
     * @param terms indices of {@link AnnotatedDocument#term}
     * @param tags indices of {@link AnnotatedDocument#tag}
     * @param words whether each is a word token
     */
    public Tokens(int[] begins, int[] ends, int[] terms, short[] tags, boolean[] words) {
        size = begins.length;
        if (ends.length != size
                || terms.length != size
                || tags.length != size
                || words.length != size) {
            throw new IllegalArgumentException("token arrays of different lengths");
        }
        this.columns = null;
        this.begins = begins;
        this.ends = ends;
        this.terms = terms;
        this.tags = tags;
        this.words = words;
    }

    /** So many tokens, all else of which is elsewhere. */
    public Tokens(int size, Columns columns) {
        this.size = size;
        this.columns = columns;
    }

    /** All of {@link #term}, not to be changed: for those who go through all tokens. */
    int[] terms() {
        if (terms == null) {
            terms = columns.terms();
        }
        return terms;
    }

    /** All of {@link #tag}. */
    short[] tags() {
        if (tags == null) {
            tags = columns.tags();
        }
        return tags;
    }

    /** All of {@link #isWord}. */
    boolean[] words() {
        if (words == null) {
            words = columns.words();
        }
        return words;
    }

    /** How many tokens there are, punctuation included. */
    public int size() {
        return size;
    }

    /** Where a token begins in the text of its block, a UTF-16 offset. */
    public int begin(int token) {
        if (begins == null) {
            begins = columns.begins();
        }
        return begins[token];
    }

    /** Where a token ends, exclusive. */
    public int end(int token) {
        if (ends == null) {
            ends = columns.ends();
        }
        return ends[token];
    }

    /** The term, as an index of {@link AnnotatedDocument#term}. */
    public int term(int token) {
        return terms()[token];
    }

    /** The part of speech, as an index of {@link AnnotatedDocument#tag}. */
    public int tag(int token) {
        return tags()[token];
    }

    /** Whether it is a word token: no punctuation, white space or symbol. */
    public boolean isWord(int token) {
        return words()[token];
    }
}
