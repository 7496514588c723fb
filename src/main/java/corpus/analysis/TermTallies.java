package corpus.analysis;

import java.util.Arrays;

/**
 * What is counted of terms, by their numbers. All of a term stands side by side, because most terms
 * of a document have been met long ago: each is looked up in memory, and one place is nearer than
 * four.
 */
final class TermTallies {
    private static final int WIDTH = 2;
    private static final int BYTES_PER_TERM = WIDTH * Long.BYTES;
    private static final int TAG_AT = Integer.SIZE;
    private static final int TAG_BITS = 16;
    private static final int MARKS_AT = TAG_AT + TAG_BITS;
    private static final int OTHER_TAGS_AT = MARKS_AT + TermMarks.BITS;
    private static final int MARKS = (1 << TermMarks.BITS) - 1;

    /** How many tags can be told apart. */
    static final int MOST_TAGS = (1 << TAG_BITS) - 1;

    /**
     * Of each term, how often it occurs; then, from the lowest bits on, in how many documents, the
     * number of the tag that came first and one more (0: none came), its marks, and whether it had
     * other tags.
     */
    private long[] rows = {};

    /** For how many terms there is room. */
    int size() {
        return rows.length / WIDTH;
    }

    /** Makes room for so many terms. */
    void reserve(int terms) {
        if (terms > size()) {
            rows = Arrays.copyOf(rows, WIDTH * Math.max(terms, 2 * size()));
        }
    }

    long count(int term) {
        return rows[WIDTH * term];
    }

    int documents(int term) {
        return (int) rows[WIDTH * term + 1];
    }

    /** The number of the tag that came first; −1 if none came. */
    int firstTag(int term) {
        return ((int) (rows[WIDTH * term + 1] >>> TAG_AT) & MOST_TAGS) - 1;
    }

    void setFirstTag(int term, int tag) {
        rows[WIDTH * term + 1] |= (tag + 1L) << TAG_AT;
    }

    /** Whether it had other tags than the first. */
    boolean hasOtherTags(int term) {
        return (rows[WIDTH * term + 1] >>> OTHER_TAGS_AT & 1) != 0;
    }

    void setOtherTags(int term) {
        rows[WIDTH * term + 1] |= 1L << OTHER_TAGS_AT;
    }

    /** See {@link TermMarks}; 0 if nobody has set them. */
    int marks(int term) {
        return (int) (rows[WIDTH * term + 1] >>> MARKS_AT) & MARKS;
    }

    void setMarks(int term, int marks) {
        rows[WIDTH * term + 1] |= (long) marks << MARKS_AT;
    }

    /** Counts a document in which a term occurs so many times. */
    void add(int term, int count) {
        rows[WIDTH * term] += count;
        rows[WIDTH * term + 1]++;
    }

    /** Adds to numbers, by term, how often each occurs. */
    void addTo(long[] sums) {
        long[] from = rows;
        for (int term = 0, at = 0; at < from.length; term++, at += WIDTH) {
            sums[term] += from[at];
        }
    }

    /** How many bytes of memory they take. */
    long bytes() {
        return (long) BYTES_PER_TERM * size();
    }
}
