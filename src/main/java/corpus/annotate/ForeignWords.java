package corpus.annotate;

import corpus.segment.FixedSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in other scripts: a letter that is no Han character and all letters, marks and digits that
 * follow, with apostrophes and hyphens inside. HanLP takes accents and Cyrillic for punctuation and
 * glues them to blanks, so these words are fixed before it sees them; a Han character beyond the
 * basic plane likewise, which it would cut in two.
 */
final class ForeignWords {
    private ForeignWords() {}

    /**
     * All such words of a text, in order.
     *
     * @param text a text in normal form
     * @param taken places that belong to names already
     */
    static List<FixedSpan> find(char[] text, boolean[] taken) {
        ArrayList<FixedSpan> found = null;
        for (int at = nextOther(text, 0); at < text.length; at = nextOther(text, at)) {
            int codePoint = Character.codePointAt(text, at);
            int end = at + Character.charCount(codePoint);
            CharacterClass kind = CharacterClass.of(codePoint);
            if (!taken[at]) {
                FixedSpan word = null;
                if (kind == CharacterClass.LETTER) {
                    end = endOfWord(text, at, taken);
                    word = new FixedSpan(at, end, FixedSpan.FOREIGN_TAG);
                } else if (kind == CharacterClass.HAN && end - at > 1) {
                    word = new FixedSpan(at, end, "n");
                }
                if (word != null) {
                    found = found == null ? new ArrayList<>() : found;
                    found.add(word);
                }
            }
            at = end;
        }
        return found == null ? List.of() : found;
    }

    /** The first place from one on where such a word may begin; the end if there is none. */
    private static int nextOther(char[] text, int from) {
        int at = from;
        while (at < text.length && !mayBegin(text[at])) {
            at++;
        }
        return at;
    }

    private static boolean mayBegin(char c) {
        return !CharacterClass.isUnified(c)
                && (CharacterClass.of(c) == CharacterClass.LETTER || Character.isHighSurrogate(c));
    }

    private static int endOfWord(char[] text, int begin, boolean[] taken) {
        int end = begin;
        while (end < text.length && !taken[end]) {
            char c = text[end];
            if (CharacterClass.of(c).isOfForeignWords()) {
                end++;
            } else if (Character.isHighSurrogate(c)) {
                int codePoint = Character.codePointAt(text, end);
                if (!CharacterClass.of(codePoint).isOfForeignWords()) {
                    break;
                }
                end += Character.charCount(codePoint);
            } else if (isJoiner(c) && continues(text, end + 1, taken)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isJoiner(char c) {
        return c == '\'' || c == '’' || c == '-';
    }

    private static boolean continues(char[] text, int at, boolean[] taken) {
        if (at >= text.length || taken[at]) {
            return false;
        }
        CharacterClass kind = CharacterClass.of(Character.codePointAt(text, at));
        return kind == CharacterClass.LETTER || kind == CharacterClass.DIGIT;
    }
}
