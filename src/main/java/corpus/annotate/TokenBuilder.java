package corpus.annotate;

import corpus.document.Tokens;
import java.util.Arrays;

/** Collects the tokens of a block; white space around them is left out. */
final class TokenBuilder {
    private final BlockText text;
    private final DocumentVocabulary terms;
    private final DocumentVocabulary tags;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int[] termNumbers = new int[64];
    private short[] tagNumbers = new short[64];
    private boolean[] words = new boolean[64];
    private int size;

    TokenBuilder(BlockText text, DocumentVocabulary terms, DocumentVocabulary tags) {
        this.text = text;
        this.terms = terms;
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
        String working = text.working();
        int begin = wordBegin;
        int end = wordEnd;
        while (begin < end && CharacterClass.of(working.charAt(begin)) == CharacterClass.SPACE) {
            begin++;
        }
        while (end > begin && CharacterClass.of(working.charAt(end - 1)) == CharacterClass.SPACE) {
            end--;
        }
        if (begin == end) {
            return -1;
        }
        if (size == begins.length) {
            grow();
        }
        String surface = working.substring(begin, end);
        begins[size] = text.offset(begin);
        ends[size] = text.endOffset(end);
        termNumbers[size] = terms.number(surface);
        words[size] = CharacterClass.hasWordCharacter(working, begin, end);
        int tagNumber = tags.number(words[size] ? tag : "w");
        if (tagNumber > Short.MAX_VALUE) {
            throw new IllegalStateException("more than 32767 parts of speech in one document");
        }
        tagNumbers[size] = (short) tagNumber;
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
