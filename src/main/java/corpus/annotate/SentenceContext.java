package corpus.annotate;

import java.util.Set;

/** What is known of a sentence when its one-character names are decided. */
final class SentenceContext {
    private final char[] text;
    private final int begin;
    private final int end;
    private final Words coarse;
    private final Words refined;
    private final boolean[] taken;
    private final Set<String> introduced;

    /**
     * @param text the text of the block in normal form
     * @param begin where the sentence begins, a UTF-16 offset
     * @param end where it ends, exclusive
     * @param coarse its words by dictionary alone, without gaps
     * @param refined its words with person names, without gaps
     * @param taken for each place of the block, whether a longer name or a word of the user has it
     * @param introduced the ids of the entities that the document names in full
     */
    SentenceContext(
            char[] text,
            int begin,
            int end,
            Words coarse,
            Words refined,
            boolean[] taken,
            Set<String> introduced) {
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.coarse = coarse;
        this.refined = refined;
        this.taken = taken;
        this.introduced = introduced;
    }

    char[] text() {
        return text;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    Words coarse() {
        return coarse;
    }

    Words refined() {
        return refined;
    }

    boolean isTaken(int at) {
        return taken[at];
    }

    /** Whether the document names this entity in full. */
    boolean isIntroduced(String entity) {
        return introduced.contains(entity);
    }

    /** A word of the coarse ones. */
    String word(int index) {
        return new String(text, coarse.begin(index), coarse.length(index));
    }

    /** The coarse word that ends at an offset; empty at the beginning of the sentence. */
    String wordBefore(int offset) {
        return offset <= begin ? "" : word(coarse.at(offset - 1));
    }

    /** The coarse word that begins at an offset; empty at the end or inside a word. */
    String wordAfter(int offset) {
        if (offset >= end) {
            return "";
        }
        int index = coarse.at(offset);
        return coarse.begin(index) == offset ? word(index) : "";
    }

    /** The character at an offset, as a string. */
    String character(int at) {
        return String.valueOf(text[at]);
    }

    /** Whether a string stands at an offset, inside the sentence. */
    boolean isAt(int offset, String string) {
        if (offset + string.length() > end) {
            return false;
        }
        for (int i = 0; i < string.length(); i++) {
            if (text[offset + i] != string.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a letter, digit or Han character of the sentence stands at an offset. */
    boolean isWordCharacter(int at) {
        return at >= begin
                && at < end
                && CharacterClass.hasWordCharacter(new String(text, at, 1), 0, 1);
    }
}
