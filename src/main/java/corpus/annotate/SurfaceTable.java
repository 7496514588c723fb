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

    /** Knuth's multiplicative hashing: 2^32 divided by the golden section. */
    private static final int SPREAD = 0x9E3779B1;

    private static final int LONGEST_KEY = Long.SIZE / Character.SIZE;

    private final UnaryOperator<String> form;
    private final Vocabulary vocabulary;

    private String[] surfaces;

    /** Up to four characters as one number, which most surfaces have; 0 for longer ones. */
    private long[] keys;

    private boolean[] words;

    /** The term that each surface is counted as, by its place in what follows. */
    private int[] termOfSurface;

    private int shift;
    private int size;

    private final ObjectIntHashMap<String> places = new ObjectIntHashMap<>();
    private final List<String> forms = new ArrayList<>();
    private int[] numbers = new int[1024];

    /** The last document that had the term, and its index there. */
    private int[] documents = new int[1024];

    private int[] indices = new int[1024];

    private int document;
    private TermList.Builder terms;

    /**
     * @param form the form in which a surface is counted
     * @param vocabulary of the run
     */
    SurfaceTable(UnaryOperator<String> form, Vocabulary vocabulary) {
        this.form = form;
        this.vocabulary = vocabulary;
        allocate(1 << 12);
    }

    private void allocate(int capacity) {
        shift = Integer.numberOfLeadingZeros(capacity - 1);
        surfaces = new String[capacity];
        keys = new long[capacity];
        words = new boolean[capacity];
        termOfSurface = new int[capacity];
    }

    /** Begins a document. */
    void begin() {
        if (size > MOST) {
            allocate(1 << 12);
            size = 0;
            places.clear();
            forms.clear();
            Arrays.fill(documents, 0);
        }
        document++;
        terms = new TermList.Builder(vocabulary);
    }

    /** The terms of the document, in the order in which they were first met. */
    TermList terms() {
        return terms.build();
    }

    /**
     * Where a surface stands in this table, until the next one is looked up.
     *
     * @param text a text whose stretch from {@code begin} to {@code end} is the surface
     */
    int slot(char[] text, int begin, int end) {
        long key = 0;
        int hash = 0;
        for (int at = begin; at < end; at++) {
            key = (key << Character.SIZE) | text[at];
            hash = hash * 31 + text[at];
        }
        boolean isShort = end - begin <= LONGEST_KEY;
        if (!isShort) {
            key = 0;
        }
        String[] surfaces = this.surfaces;
        long[] keys = this.keys;
        int mask = surfaces.length - 1;
        int slot = (hash * SPREAD) >>> shift;
        while (surfaces[slot] != null) {
            if (keys[slot] == key
                    && (surfaces[slot].length() == end - begin)
                    && (isShort || isAt(surfaces[slot], text, begin, end))) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        add(slot, new String(text, begin, end - begin));
        return 2 * size > surfaces.length ? slotAfterGrowth(text, begin, end) : slot;
    }

    private static boolean isAt(String surface, char[] text, int begin, int end) {
        for (int i = 0; i < end - begin; i++) {
            if (surface.charAt(i) != text[begin + i]) {
                return false;
            }
        }
        return true;
    }

    private void add(int slot, String surface) {
        surfaces[slot] = surface;
        words[slot] = CharacterClass.hasWordCharacter(surface, 0, surface.length());
        String term = form.apply(surface);
        int place = places.getOrDefault(term, forms.size());
        if (place == forms.size()) {
            if (place == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * place);
                documents = Arrays.copyOf(documents, 2 * place);
                indices = Arrays.copyOf(indices, 2 * place);
            }
            places.put(term, place);
            forms.add(term);
            numbers[place] = vocabulary.number(term);
        }
        termOfSurface[slot] = place;
        size++;
    }

    private int slotAfterGrowth(char[] text, int begin, int end) {
        String[] oldSurfaces = surfaces;
        long[] oldKeys = keys;
        boolean[] oldWords = words;
        int[] oldTerms = termOfSurface;
        allocate(2 * oldSurfaces.length);
        int mask = surfaces.length - 1;
        for (int i = 0; i < oldSurfaces.length; i++) {
            if (oldSurfaces[i] != null) {
                int slot = (oldSurfaces[i].hashCode() * SPREAD) >>> shift;
                while (surfaces[slot] != null) {
                    slot = (slot + 1) & mask;
                }
                surfaces[slot] = oldSurfaces[i];
                keys[slot] = oldKeys[i];
                words[slot] = oldWords[i];
                termOfSurface[slot] = oldTerms[i];
            }
        }
        return slot(text, begin, end);
    }

    /** Whether a surface is a word token: it has a letter, a digit or a Han character. */
    boolean isWord(int slot) {
        return words[slot];
    }

    /** The index among the terms of the document; a new one if it has not come before. */
    int term(int slot) {
        int place = termOfSurface[slot];
        if (documents[place] != document) {
            documents[place] = document;
            indices[place] =
                    numbers[place] == Vocabulary.NONE
                            ? terms.add(forms.get(place))
                            : terms.add(numbers[place]);
        }
        return indices[place];
    }
}
