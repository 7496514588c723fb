package corpus.annotate;

import corpus.segment.TagNames;
import java.util.Arrays;

/** Numbers the parts of speech of one document in the order in which they come. */
final class TagTable {
    /** The part of speech of what is no word, by its number in {@link TagNames}. */
    static final int NO_WORD = TagNames.number("w");

    /** By document, the number in {@link TagNames}. */
    private int[] tags = new int[32];

    /** By number in {@link TagNames}, that of the document, plus 1; 0: it did not come yet. */
    private short[] numbers = new short[192];

    private int size;

    /**
     * The number of a tag in the document, a new one if it has not come before.
     *
     * @param tag its number in {@link TagNames}
     * @throws IllegalStateException if there are more than 32767
     */
    short number(int tag) {
        int known = tag < numbers.length ? numbers[tag] : 0;
        return known == 0 ? add(tag) : (short) (known - 1);
    }

    private short add(int tag) {
        if (size == Short.MAX_VALUE) {
            throw new IllegalStateException("more than 32767 parts of speech in one document");
        }
        if (size == tags.length) {
            tags = Arrays.copyOf(tags, 2 * size);
        }
        if (tag >= numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(tag + 1, 2 * numbers.length));
        }
        tags[size++] = tag;
        numbers[tag] = (short) size;
        return (short) (size - 1);
    }

    /** All tags by number. */
    String[] tags() {
        return Arrays.stream(tags, 0, size).mapToObj(TagNames::name).toArray(String[]::new);
    }
}
