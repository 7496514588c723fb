package corpus.annotate;

import java.util.Arrays;

/** Numbers the parts of speech of one document in the order in which they come. */
final class TagTable {
    /** The part of speech of what is no word. */
    static final String NO_WORD = "w";

    private String[] tags = new String[32];
    private short[] slots = new short[128];
    private int size;

    /**
     * The number of a tag, a new one if it has not come before.
     *
     * @throws IllegalStateException if there are more than 32767
     */
    short number(String tag) {
        int mask = slots.length - 1;
        int slot = tag.hashCode() & mask;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (tags[number].equals(tag)) {
                return (short) number;
            }
            slot = (slot + 1) & mask;
        }
        return add(tag, slot);
    }

    private short add(String tag, int slot) {
        if (size == Short.MAX_VALUE) {
            throw new IllegalStateException("more than 32767 parts of speech in one document");
        }
        if (size == tags.length) {
            tags = Arrays.copyOf(tags, 2 * size);
        }
        tags[size] = tag;
        slots[slot] = (short) (size + 1);
        size++;
        if (2 * size > slots.length) {
            grow();
        }
        return (short) (size - 1);
    }

    private void grow() {
        slots = new short[2 * slots.length];
        for (int number = 0; number < size; number++) {
            int slot = tags[number].hashCode() & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = (short) (number + 1);
        }
    }

    /** All tags by number. */
    String[] tags() {
        return Arrays.copyOf(tags, size);
    }
}
