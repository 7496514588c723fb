package corpus.annotate;

import corpus.document.TermList;
import corpus.document.Tokens;
import corpus.document.Vocabulary;
import corpus.segment.TagNames;
import corpus.segment.Words;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Collects the tokens of a document, block by block; white space around them is left out. Used by
 * one thread, for one document after the other.
 */
final class TokenBuilder {
    private final SurfaceTable surfaces;
    private TagTable tags;
    private BlockText text;

    /** The text, and the form of it that the segmenter saw: mostly the same. */
    private char[] working;

    private char[] normal;

    /** Whether they are the same. */
    private boolean isNormal;

    private int[] begins = new int[1024];
    private int[] ends = new int[1024];
    private int[] terms = new int[1024];
    private short[] tagNumbers = new short[1024];
    private boolean[] isWord = new boolean[1024];
    private int size;

    /**
     * @param form the form in which a surface is counted
     * @param vocabulary of the run
     */
    TokenBuilder(UnaryOperator<String> form, Vocabulary vocabulary) {
        surfaces = new SurfaceTable(form, vocabulary);
    }

    /** Begins a document. */
    void beginDocument() {
        surfaces.begin();
        tags = new TagTable();
    }

    /** Begins a block. */
    void beginBlock(BlockNames block) {
        text = block.text();
        working = text.characters();
        normal = block.normal();
        isNormal = working == normal;
        size = 0;
    }

    /** The terms of the document so far. */
    TermList terms() {
        return surfaces.terms();
    }

    /** The parts of speech of the document so far. */
    String[] tags() {
        return tags.tags();
    }

    /** How many tokens the block has so far. */
    int size() {
        return size;
    }

    /** Whether one of the tokens from {@code first} on is a word token. */
    boolean hasWordSince(int first) {
        for (int token = first; token < size; token++) {
            if (isWord[token]) {
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
    int add(Words words, int word) {
        int begin = words.begin(word);
        int end = words.end(word);
        int entry = words.entry(word);
        if (entry != Words.NO_ENTRY && !isAsSegmented(begin, end)) {
            entry = Words.NO_ENTRY;
        }
        int token = entry == Words.NO_ENTRY ? -1 : surfaces.tokenOf(entry);
        return token < 0
                ? add(begin, end, words.tagNumber(word), entry)
                : put(begin, end, token, words.tagNumber(word));
    }

    /** Adds words of the working text, one after the other. */
    void addAll(Words words) {
        int count = words.size();
        for (int word = 0; word < count; word++) {
            add(words, word);
        }
    }

    private boolean isAsSegmented(int begin, int end) {
        if (isNormal) {
            return true;
        }
        char[] working = this.working;
        char[] normal = this.normal;
        for (int at = begin; at < end; at++) {
            if (working[at] != normal[at]) {
                return false;
            }
        }
        return true;
    }

    /** Adds a stretch of the working text as a word. */
    int add(int begin, int end, String tag) {
        return add(begin, end, TagNames.number(tag), Words.NO_ENTRY);
    }

    private int add(int wordBegin, int wordEnd, int tag, int entry) {
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
        boolean isEntry = entry != Words.NO_ENTRY && end - begin == wordEnd - wordBegin;
        int token =
                isEntry
                        ? surfaces.remember(entry, working, begin, end)
                        : surfaces.token(working, begin, end);
        return put(begin, end, token, tag);
    }

    private int put(int begin, int end, int token, int tag) {
        int at = size;
        if (at == begins.length) {
            grow();
        }
        begins[at] = text.offset(begin);
        ends[at] = text.endOffset(end);
        terms[at] = token >> 1;
        boolean word = (token & 1) != 0;
        isWord[at] = word;
        tagNumbers[at] = tags.number(word ? tag : TagTable.NO_WORD);
        size = at + 1;
        return at;
    }

    /** The tokens of the block. */
    Tokens build() {
        return new Tokens(
                Arrays.copyOf(begins, size),
                Arrays.copyOf(ends, size),
                Arrays.copyOf(terms, size),
                Arrays.copyOf(tagNumbers, size),
                Arrays.copyOf(isWord, size));
    }

    private void grow() {
        int capacity = size * 2;
        begins = Arrays.copyOf(begins, capacity);
        ends = Arrays.copyOf(ends, capacity);
        terms = Arrays.copyOf(terms, capacity);
        tagNumbers = Arrays.copyOf(tagNumbers, capacity);
        isWord = Arrays.copyOf(isWord, capacity);
    }
}
