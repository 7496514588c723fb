package corpus.annotate;

import corpus.document.Tokens;
import java.util.Arrays;

/** Collects the tokens of a block; white space around them is left out. */
final class TokenBuilder {
    private final BlockText text;
    private final char[] working;
    private final SurfaceTable surfaces;
    private final TagTable tags;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int[] termNumbers = new int[64];
    private short[] tagNumbers = new short[64];
    private boolean[] words = new boolean[64];
    private int size;

    TokenBuilder(BlockText text, SurfaceTable surfaces, TagTable tags) {
        this.text = text;
        working = text.working().toCharArray();
        this.surfaces = surfaces;
        this.tags = tags;
    }

    int size() {
        return size;
    }

    /** Whether one of the tokens from {@code first} on is a word token. */
    boolean hasWordSince(int first) {
        for (int token = first; token < size; token++) {
            if (words[token]) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds a word of the working text.
     *
     * @return the index of its token, or −1 if it is only white space
     */
    int add(int wordBegin, int wordEnd, String tag) {
        int begin = wordBegin;
        int end = wordEnd;
        while (begin < end && CharacterClass.of(working[begin]) == CharacterClass.SPACE) {
            begin++;
        }
        while (end > begin && CharacterClass.of(working[end - 1]) == CharacterClass.SPACE) {
            end--;
        }
        if (begin == end) {
            return -1;
        }
        if (size == begins.length) {
            grow();
        }
        long surface = surfaces.find(working, begin, end);
        begins[size] = text.offset(begin);
        ends[size] = text.endOffset(end);
        termNumbers[size] = surfaces.term(surface);
        words[size] = SurfaceTable.isWord(surface);
        tagNumbers[size] = tags.number(words[size] ? tag : TagTable.NO_WORD);
        return size++;
    }

    Tokens build() {
        return new Tokens(
                Arrays.copyOf(begins, size),
                Arrays.copyOf(ends, size),
                Arrays.copyOf(termNumbers, size),
                Arrays.copyOf(tagNumbers, size),
                Arrays.copyOf(words, size));
    }

    private void grow() {
        int capacity = size * 2;
        begins = Arrays.copyOf(begins, capacity);
        ends = Arrays.copyOf(ends, capacity);
        termNumbers = Arrays.copyOf(termNumbers, capacity);
        tagNumbers = Arrays.copyOf(tagNumbers, capacity);
        words = Arrays.copyOf(words, capacity);
    }
}
