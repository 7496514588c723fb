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
        List<FixedSpan> found = new ArrayList<>();
        for (int at = 0; at < text.length; ) {
            if (CharacterClass.isUnified(text[at])) {
                at++;
                continue;
            }
            int codePoint = Character.codePointAt(text, at);
            int next = at + Character.charCount(codePoint);
            CharacterClass kind = CharacterClass.of(codePoint);
            if (taken[at]) {
                at = next;
            } else if (kind == CharacterClass.LETTER) {
                int end = endOfWord(text, at, taken);
                found.add(new FixedSpan(at, end, FixedSpan.FOREIGN_TAG));
                at = end;
            } else {
                if (kind == CharacterClass.HAN && next - at > 1) {
                    found.add(new FixedSpan(at, next, "n"));
                }
                at = next;
            }
        }
        return found;
    }

    private static int endOfWord(char[] text, int begin, boolean[] taken) {
        int end = begin;
        while (end < text.length && !taken[end]) {
            int codePoint = Character.codePointAt(text, end);
            CharacterClass kind = CharacterClass.of(codePoint);
            if (kind == CharacterClass.LETTER
                    || kind == CharacterClass.MARK
                    || kind == CharacterClass.DIGIT) {
                end += Character.charCount(codePoint);
            } else if (isJoiner(text[end]) && continues(text, end + 1, taken)) {
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
