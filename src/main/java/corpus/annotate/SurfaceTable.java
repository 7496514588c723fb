package corpus.annotate;

import com.carrotsearch.hppc.ObjectIntHashMap;
import corpus.document.TermList;
import corpus.document.Vocabulary;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * What is known of the surfaces that one thread has met: which term each is counted as, and in the
 * document at hand, the index of that term. A surface that has been met is found without making a
 * string of it. Used by one thread, for one document after the other.
 */
final class SurfaceTable {
    /** So many surfaces are remembered; then all are forgotten at the end of a document. */
    private static final int MOST = 1 << 17;

    /** So many characters fit into one number, and most surfaces are no longer. */
    private static final int LONGEST_KEY = Long.SIZE / Character.SIZE;

    /** Fibonacci hashing (Knuth 6.4): 2^64 divided by the golden section. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final UnaryOperator<String> form;
    private final TermRows terms;

    /** So many bits of a slot say what {@link #find} says, plus 1; those above, which long text. */
    private static final int FOUND_BITS = 32;

    private static final long FOUND = (1L << FOUND_BITS) - 1;

    /**
     * Two numbers for each slot, so that a look touches one place of the memory: the key, and what
     * is known (0: a free slot).
     */
    private long[] slots;

    /** The surfaces of which the key is only a hash, from 1 on. */
    private char[][] texts;

    private int longTexts;

    private int shift;
    private int size;

    /** What {@link #find} says of each ASCII character, plus 1; 0: it has not been met. */
    private final int[] ascii = new int[0x80];

    /** The places of terms that stand for other surfaces and were not met as such, by text. */
    private final ObjectIntHashMap<String> places = new ObjectIntHashMap<>();

    /**
     * @param form the form in which a surface is counted
     * @param vocabulary of the run
     */
    SurfaceTable(UnaryOperator<String> form, Vocabulary vocabulary) {
        this.form = form;
        terms = new TermRows(vocabulary);
        allocate(1 << 13);
        forgetTexts();
    }

    private void allocate(int capacity) {
        shift = Long.SIZE - Integer.numberOfTrailingZeros(capacity);
        slots = new long[2 * capacity];
    }

    private void forgetTexts() {
        texts = new char[64][];
        longTexts = 0;
    }

    /** Begins a document. */
    void begin() {
        if (size > MOST) {
            allocate(1 << 13);
            forgetTexts();
            size = 0;
            places.clear();
            Arrays.fill(ascii, 0);
            terms.forget();
        }
        terms.begin();
    }

    /** The terms of the document, in the order in which they were first met. */
    TermList terms() {
        return terms.ofDocument();
    }

    /**
     * The token of an entry of the dictionary that was met before.
     *
     * @return the same as {@link #token}; −1 if it is not known
     */
    int tokenOf(int entry) {
        return terms.tokenOf(entry);
    }

    /** Remembers the token of an entry. */
    int remember(int entry, char[] text, int begin, int end) {
        return terms.remember(entry, find(text, begin, end, terms.placeOf(entry)));
    }

    /**
     * A surface as a token of the document at hand: twice the index of its term there, and one more
     * for a word token.
     */
    int token(char[] text, int begin, int end) {
        return terms.tokenOf(find(text, begin, end));
    }

    /**
     * What is known of a surface, to be asked for with {@link #isWord} and {@link #term}: the place
     * of its term, doubled, and one more for a word.
     *
     * @param text a text whose stretch from {@code begin} to {@code end} is the surface; not empty
     */
    long find(char[] text, int begin, int end) {
        if (end - begin == 1 && text[begin] < ascii.length) {
            long known = ascii[text[begin]];
            if (known == 0) {
                known = find(text, begin, end, TermRows.NEXT) + 1;
                ascii[text[begin]] = (int) known;
            }
            return known - 1;
        }
        return find(text, begin, end, TermRows.NEXT);
    }

    /**
     * The same.
     *
     * @param place the place of its term if that is a new one
     */
    private long find(char[] text, int begin, int end, int place) {
        long key = keyOf(text, begin, end);
        int slot = slotOf(key, text, begin, end);
        long known = slots[slot + 1];
        return known == 0 ? add(slot, key, text, begin, end, place) : (known & FOUND) - 1;
    }

    /** Whether a key is the surface itself; a character U+0000 at its beginning would not show. */
    private static boolean isWhole(char[] text, int begin, int end) {
        return end - begin <= LONGEST_KEY && text[begin] != 0;
    }

    private static long keyOf(char[] text, int begin, int end) {
        long key = text[begin];
        if (isWhole(text, begin, end)) {
            for (int at = begin + 1; at < end; at++) {
                key = (key << Character.SIZE) | text[at];
            }
        } else {
            for (int at = begin + 1; at < end; at++) {
                key = (key ^ text[at]) * SPREAD;
            }
        }
        return key;
    }

    /** Where a surface stands, or would. */
    private int slotOf(long key, char[] text, int begin, int end) {
        long[] slots = this.slots;
        int mask = slots.length - 1;
        boolean whole = isWhole(text, begin, end);
        int slot = (int) ((key * SPREAD) >>> shift) << 1;
        long known = slots[slot + 1];
        while (known != 0) {
            if (slots[slot] == key
                    && (whole ? known >>> FOUND_BITS == 0 : isAt(known, text, begin, end))) {
                return slot;
            }
            slot = (slot + 2) & mask;
            known = slots[slot + 1];
        }
        return slot;
    }

    /** Whether a long text is that of a slot. */
    private boolean isAt(long known, char[] text, int begin, int end) {
        char[] other = texts[(int) (known >>> FOUND_BITS)];
        int length = end - begin;
        if (other == null || other.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (other[i] != text[begin + i]) {
                return false;
            }
        }
        return true;
    }

    private long add(int slot, long key, char[] text, int begin, int end, int place) {
        int word = CharacterClass.hasWordCharacter(text, begin, end) ? 1 : 0;
        long found = 2L * placeOf(new String(text, begin, end - begin), word, place) + word;
        slots[slot] = key;
        slots[slot + 1] = found + 1;
        if (!isWhole(text, begin, end)) {
            slots[slot + 1] |= (long) addText(text, begin, end) << FOUND_BITS;
        }
        size++;
        if (4 * size > slots.length) {
            grow();
        }
        return found;
    }

    private int addText(char[] text, int begin, int end) {
        if (++longTexts == texts.length) {
            texts = Arrays.copyOf(texts, 2 * longTexts);
        }
        texts[longTexts] = Arrays.copyOfRange(text, begin, end);
        return longTexts;
    }

    private int placeOf(String surface, int word, int next) {
        String term = form.apply(surface);
        if (term.equals(surface)) {
            int known = places.isEmpty() ? -1 : places.getOrDefault(term, -1);
            return known < 0 ? terms.add(term, word, next) : known;
        }
        char[] text = term.toCharArray();
        long known = slots[slotOf(keyOf(text, 0, text.length), text, 0, text.length) + 1];
        if (known != 0) {
            int place = (int) (((known & FOUND) - 1) >> 1);
            if (terms.termAt(place).equals(term)) {
                return place;
            }
        }
        int place = places.getOrDefault(term, -1);
        if (place < 0) {
            place = terms.add(term, word, next);
            places.put(term, place);
        }
        return place;
    }

    private void grow() {
        long[] oldSlots = slots;
        allocate(oldSlots.length);
        int mask = slots.length - 1;
        for (int i = 0; i < oldSlots.length; i += 2) {
            if (oldSlots[i + 1] != 0) {
                int slot = (int) ((oldSlots[i] * SPREAD) >>> shift) << 1;
                while (slots[slot + 1] != 0) {
                    slot = (slot + 2) & mask;
                }
                slots[slot] = oldSlots[i];
                slots[slot + 1] = oldSlots[i + 1];
            }
        }
    }

    /** Whether a surface is a word token: it has a letter, a digit or a Han character. */
    static boolean isWord(long found) {
        return (found & 1) != 0;
    }

    /** The index among the terms of the document; a new one if it has not come before. */
    int term(long found) {
        return terms.tokenOf(found) >> 1;
    }
}
