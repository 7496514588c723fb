package corpus.document;

import com.carrotsearch.hppc.ObjectIntHashMap;
import java.util.Arrays;

/**
 * The terms of one run by number, so that what is counted can stand in arrays and a term is one
 * object, however many documents have it. Numbers are dense and depend on the order in which
 * documents come, so they never leave the process. Safe for threads.
 *
 * <p>It holds so many terms and no more, because a large corpus has ever new ones (numbers, web
 * addresses): what comes later has no number and is known by its text alone.
 */
public final class Vocabulary {
    /** What a term that has no number is told by. */
    public static final int NONE = -1;

    private static final int MOST = 1 << 20;

    /** A term takes so many bytes, and the vocabulary no more than this share of the heap. */
    private static final int BYTES_PER_TERM = 128;

    private static final int SHARE_OF_HEAP = 8;

    /** Terms that have numbers already, from 0 on; each is made when somebody asks for it. */
    public interface Known {
        /** How many there are. */
        int size();

        /** A term by its number. */
        String term(int number);

        /** The number of a term; {@link Vocabulary#NONE} if it has none. */
        int number(String term);
    }

    private static final Known NOTHING =
            new Known() {
                @Override
                public int size() {
                    return 0;
                }

                @Override
                public String term(int number) {
                    throw new IndexOutOfBoundsException(number);
                }

                @Override
                public int number(String term) {
                    return NONE;
                }
            };

    private final int most;
    private final Known known;

    /** Of the terms that were not known before. */
    private final ObjectIntHashMap<String> numbers = new ObjectIntHashMap<>();

    /** Who has a number got it after its term was written, so no lock is needed to read. */
    private volatile String[] terms;

    /** How many characters each term has; 0: nobody has asked yet, or they are too many. */
    private volatile byte[] characters = {};

    private int size;

    /**
     * A vocabulary of at most so many terms.
     *
     * @param most at least 0
     */
    public Vocabulary(int most) {
        this(most, NOTHING);
    }

    /** The same, with some terms to begin with. */
    public Vocabulary(int most, Known known) {
        this.most = most;
        this.known = known;
        size = known.size();
        terms = new String[Math.max(1024, size)];
    }

    /** A vocabulary that takes a small share of this process's heap at most. */
    public static Vocabulary ofThisProcess() {
        return new Vocabulary(mostOfThisProcess());
    }

    /** How many terms {@link #ofThisProcess} holds. */
    public static int mostOfThisProcess() {
        long share = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / BYTES_PER_TERM;
        return (int) Math.min(MOST, share);
    }

    /** The number of a term, a new one if it has none; {@link #NONE} if there is no room left. */
    public synchronized int number(String term) {
        int before = known.number(term);
        if (before != NONE) {
            return before;
        }
        int slot = numbers.indexOf(term);
        if (numbers.indexExists(slot)) {
            return numbers.indexGet(slot);
        }
        if (size >= most) {
            return NONE;
        }
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
        }
        terms[size] = term;
        numbers.indexInsert(slot, term, size);
        return size++;
    }

    /** The term with a number that this vocabulary gave out. */
    public String term(int number) {
        String[] all = terms;
        String term = all[number];
        if (term == null) {
            term = known.term(number);
            all[number] = term;
        }
        return term;
    }

    /** How many code points a term has. */
    int characters(int number) {
        byte[] known = characters;
        if (number >= known.length) {
            // Whoever writes into the old array meanwhile is only asked once more.
            known = Arrays.copyOf(known, terms.length);
            characters = known;
        }
        return known[number] > 0 ? known[number] : countCharacters(number, known);
    }

    private int countCharacters(int number, byte[] known) {
        String term = term(number);
        int count = term.codePointCount(0, term.length());
        known[number] = count <= Byte.MAX_VALUE ? (byte) count : 0;
        return count;
    }

    /** How many terms have a number so far. */
    public synchronized int size() {
        return size;
    }
}
