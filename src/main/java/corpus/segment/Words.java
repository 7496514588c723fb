package corpus.segment;

import java.util.Arrays;

/** A growing list of words: offsets in the text of a block, and parts of speech. */
public final class Words {
    private int[] begins;
    private int[] ends;
    private String[] tags;
    private int size;

    /** No words yet. */
    public Words() {
        this(32);
    }

    private Words(int capacity) {
        begins = new int[capacity];
        ends = new int[capacity];
        tags = new String[capacity];
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

    public void add(int begin, int end, String tag) {
        if (size == begins.length) {
            int capacity = Math.max(32, size * 2);
            begins = Arrays.copyOf(begins, capacity);
            ends = Arrays.copyOf(ends, capacity);
            tags = Arrays.copyOf(tags, capacity);
        }
        begins[size] = begin;
        ends[size] = end;
        tags[size] = tag;
        size++;
    }

    /** Becomes the same as another list. */
    public void copyOf(Words other) {
        size = other.size;
        if (begins.length < size) {
            begins = new int[size];
            ends = new int[size];
            tags = new String[size];
        }
        System.arraycopy(other.begins, 0, begins, 0, size);
        System.arraycopy(other.ends, 0, ends, 0, size);
        System.arraycopy(other.tags, 0, tags, 0, size);
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
        return tags[word];
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
