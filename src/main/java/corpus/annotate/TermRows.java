package corpus.annotate;

import com.carrotsearch.hppc.IntObjectHashMap;
import corpus.document.TermList;
import corpus.document.Vocabulary;
import java.util.Arrays;

/**
 * The terms that one thread has met, each at a place, and which of them the document at hand has.
 * What is found of a surface is the place of its term, doubled, and one more for a word; a token is
 * the same of the index of the term in the document.
 */
final class TermRows {
    /** Instead of a place: the next one that is free. */
    static final int NEXT = -1;

    private final Vocabulary vocabulary;

    /** The terms for which the vocabulary had no room, by place. */
    private final IntObjectHashMap<String> unnumbered = new IntObjectHashMap<>();

    /**
     * Two numbers for each row: the last document that had the term with its token there; then the
     * number of the term in the vocabulary and its {@link #properties}. A place is where a row
     * begins, and one more if that is in {@link #entries}.
     */
    private long[] rows = new long[4096];

    private int endOfRows;

    /**
     * The same for the entries of the dictionary, so that one look into the memory finds a word
     * that it has: a term that was first met as an entry has its row here. If it had been met as
     * something else, there is only a reference: what was found, plus 1, doubled. 0: not known.
     */
    private long[] entries = {};

    private int document;
    private TermList.Builder terms;

    /**
     * @param vocabulary of the run
     */
    TermRows(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Begins a document. */
    void begin() {
        document++;
        terms = new TermList.Builder(vocabulary);
    }

    /** Forgets all terms. */
    void forget() {
        unnumbered.clear();
        endOfRows = 0;
        Arrays.fill(rows, 0);
        Arrays.fill(entries, 0);
    }

    /** The terms of the document, in the order in which they were first met. */
    TermList ofDocument() {
        return terms.build();
    }

    /** Adds a term that has no place yet, and tells the place that it got. */
    int add(String term, int word, int place) {
        int chosen = place;
        if (place == NEXT) {
            chosen = endOfRows;
            endOfRows += 2;
            if (endOfRows > rows.length) {
                rows = Arrays.copyOf(rows, 2 * rows.length);
            }
        }
        int number = vocabulary.number(term);
        if (number == Vocabulary.NONE) {
            unnumbered.put(chosen, term);
        }
        rowsOf(chosen)[(chosen & ~1) + 1] =
                ((long) number << Integer.SIZE)
                        | properties(term.codePointCount(0, term.length()), word);
        return chosen;
    }

    /** In 31 bits; the lowest one is what tells them from a reference. */
    private static int properties(int length, int word) {
        return (length << 2) | (word << 1) | 1;
    }

    private static boolean isReference(long known) {
        return (known & 1) == 0;
    }

    private long[] rowsOf(int place) {
        return (place & 1) == 0 ? rows : entries;
    }

    /** The term at a place. */
    String termAt(int place) {
        int number = (int) (rowsOf(place)[(place & ~1) + 1] >> Integer.SIZE);
        return number == Vocabulary.NONE ? unnumbered.get(place) : vocabulary.term(number);
    }

    /** The place of a term that is first met as an entry of the dictionary. */
    int placeOf(int entry) {
        int row = 2 * entry;
        if (row >= entries.length) {
            entries = Arrays.copyOf(entries, Math.max(row + 2, entries.length * 2));
        }
        return row + 1;
    }

    /** Remembers what was found of an entry, and tells its token. */
    int remember(int entry, long found) {
        int row = 2 * entry;
        if (entries[row + 1] == 0) {
            entries[row + 1] = (found + 1) << 1;
        }
        return newTokenOf(row);
    }

    /** The token of an entry; −1 if nothing is known of it. */
    int tokenOf(int entry) {
        long[] entries = this.entries;
        int row = 2 * entry;
        if (row >= entries.length) {
            return -1;
        }
        long seen = entries[row];
        return (int) (seen >>> Integer.SIZE) == document ? (int) seen : newTokenOf(row);
    }

    /** The token of an entry that the document did not have yet. */
    private int newTokenOf(int row) {
        long known = entries[row + 1];
        if (known == 0) {
            return -1;
        } else if (!isReference(known)) {
            return newToken(entries, row, row + 1);
        }
        int token = tokenOf((known >> 1) - 1);
        entries[row] = seen(token);
        return token;
    }

    /** The token of a surface by what was found of it. */
    int tokenOf(long found) {
        int place = (int) (found >> 1);
        long[] rows = rowsOf(place);
        int row = place & ~1;
        long seen = rows[row];
        int token =
                (int) (seen >>> Integer.SIZE) == document ? (int) seen : newToken(rows, row, place);
        // Of two surfaces of one term only one may be a word.
        return (token & ~1) | (int) (found & 1);
    }

    /** The token of a term that the document did not have yet. */
    private int newToken(long[] rows, int row, int place) {
        long known = rows[row + 1];
        int number = (int) (known >> Integer.SIZE);
        int properties = (int) known;
        int index =
                number == Vocabulary.NONE
                        ? terms.add(unnumbered.get(place))
                        : terms.add(number, properties >> 2);
        int token = 2 * index + ((properties >> 1) & 1);
        rows[row] = seen(token);
        return token;
    }

    private long seen(int token) {
        return ((long) document << Integer.SIZE) | token;
    }
}
