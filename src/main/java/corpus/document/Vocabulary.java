package corpus.document;

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

    /** Spreads hashes over slots (Fibonacci hashing, Knuth 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    /**
     * By hash, the terms that were not known before: the hash above, the number plus 1 below; 0: a
     * free slot. No references, which a collector of garbage would have to look through wherever
     * one was added; and hardly a term is compared that is another one.
     */
    private long[] slots = new long[2048];

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
        int hash = term.hashCode();
        int slot = slotOf(term, hash);
        if (slots[slot] != 0) {
            return (int) slots[slot] - 1;
        }
        if (size >= most) {
            return NONE;
        }
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
        }
        terms[size++] = term;
        slots[slot] = ((long) hash << Integer.SIZE) | size;
        if (2 * (size - known.size()) > slots.length) {
            grow();
        }
        return size - 1;
    }

    /** Where a term stands, or would. */
    private int slotOf(String term, int hash) {
        int slot = firstSlot(hash);
        while (slots[slot] != 0) {
            boolean isSameHash = (int) (slots[slot] >>> Integer.SIZE) == hash;
            if (isSameHash && terms[(int) slots[slot] - 1].equals(term)) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private int firstSlot(int hash) {
        return (hash * SPREAD) >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long term : old) {
            if (term != 0) {
                int slot = firstSlot((int) (term >>> Integer.SIZE));
                while (slots[slot] != 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = term;
            }
        }
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
