package corpus.segment;

import java.util.Arrays;

/**
 * A growing list of words: offsets in the text of a block, parts of speech, and which words of the
 * dictionary they are.
 */
public final class Words {
    /** No word of the dictionary. */
    public static final int NO_ENTRY = -1;

    private int[] begins;
    private int[] ends;
    private int[] tags;
    private int[] entries;
    private int size;

    /** No words yet. */
    public Words() {
        this(32);
    }

    private Words(int capacity) {
        begins = new int[capacity];
        ends = new int[capacity];
        tags = new int[capacity];
        entries = new int[capacity];
    }

    /** A list of its own with the same words. */
    public Words copy() {
        Words copy = new Words(size);
        copy.copyOf(this);
        return copy;
    }

    public void clear() {
        size = 0;
    }

    /** Adds a word that is none of the dictionary, or about which that does not matter. */
    public void add(int begin, int end, String tag) {
        add(begin, end, TagNames.number(tag), NO_ENTRY);
    }

    /** Adds a word of another list. */
    public void add(Words other, int word) {
        add(other.begins[word], other.ends[word], other.tags[word], other.entries[word]);
    }

    /**
     * Adds a word.
     *
     * @param tag its part of speech by its number in {@link TagNames}
     * @param entry its number in the dictionary, or {@link #NO_ENTRY}
     */
    void add(int begin, int end, int tag, int entry) {
        int word = size;
        if (word == begins.length) {
            grow(Math.max(32, word * 2));
        }
        begins[word] = begin;
        ends[word] = end;
        tags[word] = tag;
        entries[word] = entry;
        size = word + 1;
    }

    private void grow(int capacity) {
        begins = Arrays.copyOf(begins, capacity);
        ends = Arrays.copyOf(ends, capacity);
        tags = Arrays.copyOf(tags, capacity);
        entries = Arrays.copyOf(entries, capacity);
    }

    /** Becomes the same as another list. */
    public void copyOf(Words other) {
        int words = other.size;
        if (begins.length < words) {
            grow(words);
        }
        System.arraycopy(other.begins, 0, begins, 0, words);
        System.arraycopy(other.ends, 0, ends, 0, words);
        System.arraycopy(other.tags, 0, tags, 0, words);
        System.arraycopy(other.entries, 0, entries, 0, words);
        size = words;
    }

    public int size() {
        return size;
    }

    public int begin(int word) {
        return begins[word];
    }

    public int end(int word) {
        return ends[word];
    }

    public int length(int word) {
        return ends[word] - begins[word];
    }

    public String tag(int word) {
        return TagNames.name(tags[word]);
    }

    /** The part of speech by its number in {@link TagNames}. */
    public int tagNumber(int word) {
        return tags[word];
    }

    /** The number of a word in the segmenter's dictionary; {@link #NO_ENTRY} if it has none. */
    public int entry(int word) {
        return entries[word];
    }

    /** The word that covers an offset, or −1 if none does. */
    public int at(int offset) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (offset < begins[middle]) {
                high = middle - 1;
            } else if (offset >= ends[middle]) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** The word that begins at this offset, the number of words for the end; else −1. */
    public int wordBeginningAt(int offset) {
        if (size > 0 && ends[size - 1] == offset) {
            return size;
        }
        int word = Arrays.binarySearch(begins, 0, size, offset);
        return word < 0 ? -1 : word;
    }

    /** Whether a word begins at this offset. */
    public boolean beginsAt(int offset) {
        return Arrays.binarySearch(begins, 0, size, offset) >= 0;
    }

    /** Whether a word ends at this offset. */
    public boolean endsAt(int offset) {
        return Arrays.binarySearch(ends, 0, size, offset) >= 0;
    }
}
