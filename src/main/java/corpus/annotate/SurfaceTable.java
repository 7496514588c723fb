package corpus.annotate;

import com.carrotsearch.hppc.ObjectIntHashMap;
import corpus.document.TermList;
import corpus.document.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** What the key of all others is. */
    private static final long LONG_SURFACE = -1;

    /** Fibonacci hashing (Knuth 6.4): 2^64 divided by the golden section. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final UnaryOperator<String> form;
    private final Vocabulary vocabulary;

    /**
     * Two numbers for each slot, so that a look touches one place of the memory: the key (0: free),
     * and the place of the term, doubled, plus 1 for a word.
     */
    private long[] slots;

    private String[] surfaces;
    private int shift;
    private int size;

    /** The places of terms that stand for other surfaces and were not met as such, by text. */
    private final ObjectIntHashMap<String> places = new ObjectIntHashMap<>();

    private final List<String> forms = new ArrayList<>();
    private int[] numbers = new int[1024];

    /** By place, how many code points the term has. */
    private int[] lengths = new int[1024];

    /** By place, the last document that had the term, and its index there. */
    private long[] lastSeen = new long[1024];

    /**
     * By entry of the dictionary, the last document that had it as it stands there, and its token
     * in that: see {@link #token}.
     */
    private long[] entries = {};

    private int document;
    private TermList.Builder terms;

    /**
     * @param form the form in which a surface is counted
     * @param vocabulary of the run
     */
    SurfaceTable(UnaryOperator<String> form, Vocabulary vocabulary) {
        this.form = form;
        this.vocabulary = vocabulary;
        allocate(1 << 13);
    }

    private void allocate(int capacity) {
        shift = Long.SIZE - Integer.numberOfTrailingZeros(capacity);
        slots = new long[2 * capacity];
        surfaces = new String[capacity];
    }

    /** Begins a document. */
    void begin() {
        if (size > MOST) {
            allocate(1 << 13);
            size = 0;
            places.clear();
            forms.clear();
            Arrays.fill(lastSeen, 0);
        }
        document++;
        terms = new TermList.Builder(vocabulary);
    }

    /** The terms of the document, in the order in which they were first met. */
    TermList terms() {
        return terms.build();
    }

    /**
     * The token of an entry of the dictionary that the document at hand has had before.
     *
     * @return the same as {@link #token}; −1 if it is not known
     */
    int tokenOf(int entry) {
        long[] entries = this.entries;
        if (entry >= entries.length) {
            return -1;
        }
        long known = entries[entry];
        return (int) (known >>> Integer.SIZE) == document ? (int) known : -1;
    }

    /** Remembers the token of an entry for the rest of the document. */
    void remember(int entry, int token) {
        if (entry >= entries.length) {
            entries = Arrays.copyOf(entries, Math.max(entry + 1, entries.length * 2));
        }
        entries[entry] = ((long) document << Integer.SIZE) | token;
    }

    /**
     * A surface as a token of the document at hand: twice the index of its term there, and one more
     * for a word token.
     */
    int token(char[] text, int begin, int end) {
        long found = find(text, begin, end);
        return 2 * term(found) + (isWord(found) ? 1 : 0);
    }

    /**
     * What is known of a surface, to be asked for with {@link #isWord} and {@link #term}.
     *
     * @param text a text whose stretch from {@code begin} to {@code end} is the surface; not empty
     */
    long find(char[] text, int begin, int end) {
        long key = keyOf(text, begin, end);
        if (key == LONG_SURFACE) {
            return findLong(text, begin, end);
        }
        long[] slots = this.slots;
        int slot = (int) ((key * SPREAD) >>> shift) << 1;
        while (slots[slot] != 0) {
            if (slots[slot] == key) {
                return slots[slot + 1];
            }
            slot = (slot + 2) & (slots.length - 1);
        }
        return add(slot, key, new String(text, begin, end - begin));
    }

    private static long keyOf(char[] text, int begin, int end) {
        // A character U+0000 at the beginning would not show in the number.
        if (end - begin > LONGEST_KEY || text[begin] == 0) {
            return LONG_SURFACE;
        }
        long key = text[begin];
        for (int at = begin + 1; at < end; at++) {
            key = (key << Character.SIZE) | text[at];
        }
        return key;
    }

    private long findLong(char[] text, int begin, int end) {
        String surface = new String(text, begin, end - begin);
        int slot = slotOf(surface, LONG_SURFACE);
        return slots[slot] == 0 ? add(slot, LONG_SURFACE, surface) : slots[slot + 1];
    }

    /** Where a surface stands, or would. */
    private int slotOf(String surface, long key) {
        long spread = key == LONG_SURFACE ? surface.hashCode() : key;
        int slot = (int) ((spread * SPREAD) >>> shift) << 1;
        while (slots[slot] != 0
                && !(slots[slot] == key
                        && (key != LONG_SURFACE || surfaces[slot >> 1].equals(surface)))) {
            slot = (slot + 2) & (slots.length - 1);
        }
        return slot;
    }

    private long add(int slot, long key, String surface) {
        int word = CharacterClass.hasWordCharacter(surface, 0, surface.length()) ? 1 : 0;
        long value = 2L * placeOf(surface) + word;
        slots[slot] = key;
        slots[slot + 1] = value;
        surfaces[slot >> 1] = surface;
        size++;
        if (2 * size > surfaces.length) {
            grow();
        }
        return value;
    }

    private int placeOf(String surface) {
        String term = form.apply(surface);
        if (term.equals(surface)) {
            int known = places.isEmpty() ? -1 : places.getOrDefault(term, -1);
            return known < 0 ? newPlace(term) : known;
        }
        int slot = slotOf(term, keyOf(term.toCharArray(), 0, term.length()));
        if (slots[slot] != 0) {
            int place = (int) (slots[slot + 1] >> 1);
            if (forms.get(place).equals(term)) {
                return place;
            }
        }
        int place = places.getOrDefault(term, -1);
        if (place < 0) {
            place = newPlace(term);
            places.put(term, place);
        }
        return place;
    }

    private int newPlace(String term) {
        int place = forms.size();
        if (place == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * place);
            lengths = Arrays.copyOf(lengths, 2 * place);
            lastSeen = Arrays.copyOf(lastSeen, 2 * place);
        }
        forms.add(term);
        numbers[place] = vocabulary.number(term);
        lengths[place] = term.codePointCount(0, term.length());
        return place;
    }

    private void grow() {
        long[] oldSlots = slots;
        String[] oldSurfaces = surfaces;
        allocate(2 * oldSurfaces.length);
        for (int i = 0; i < oldSurfaces.length; i++) {
            if (oldSurfaces[i] != null) {
                int slot = slotOf(oldSurfaces[i], oldSlots[2 * i]);
                slots[slot] = oldSlots[2 * i];
                slots[slot + 1] = oldSlots[2 * i + 1];
                surfaces[slot >> 1] = oldSurfaces[i];
            }
        }
    }

    /** Whether a surface is a word token: it has a letter, a digit or a Han character. */
    static boolean isWord(long found) {
        return (found & 1) != 0;
    }

    /** The index among the terms of the document; a new one if it has not come before. */
    int term(long found) {
        int place = (int) (found >> 1);
        long seen = lastSeen[place];
        if ((int) (seen >> Integer.SIZE) == document) {
            return (int) seen;
        }
        int index =
                numbers[place] == Vocabulary.NONE
                        ? terms.add(forms.get(place))
                        : terms.add(numbers[place], lengths[place]);
        lastSeen[place] = ((long) document << Integer.SIZE) | index;
        return index;
    }
}
