package corpus.analysis;

import java.io.Serializable;

/**
 * A word as a user writes it into a list: a plain word, or one with wildcards, {@code *} for any
 * number of characters and {@code ?} for one. Blanks in it have no meaning, because those between
 * tokens have none.
 *
 * @param text without blanks; never without a letter or digit
 */
record WordPattern(String text) implements Serializable {
    static final char ANY = '*';
    static final char ONE = '?';

    /**
     * The pattern of a written word. Wildcards may have full width: Chinese keyboards write them
     * so.
     *
     * @param written as the user wrote it, in the form of terms
     */
    static WordPattern of(String written) {
        StringBuilder text = new StringBuilder();
        written.codePoints()
                .filter(c -> !isBlank(c))
                .map(c -> c == '＊' ? ANY : c == '？' ? ONE : c)
                .forEach(text::appendCodePoint);
        return new WordPattern(text.toString());
    }

    /** Whether there is anything to look for: a letter or digit. */
    boolean hasLetters() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    boolean hasWildcards() {
        return text.indexOf(ANY) >= 0 || text.indexOf(ONE) >= 0;
    }

    /** White space of any kind, also that which joins the parts of a word. */
    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /**
     * Whether a whole term fits; one step back for each {@code *} is enough, so no time is lost.
     */
    boolean fits(String term) {
        int at = 0;
        int next = 0;
        int star = -1;
        int afterStar = 0;
        while (at < term.length()) {
            int c = term.codePointAt(at);
            if (next < text.length() && text.charAt(next) == ANY) {
                star = next++;
                afterStar = at;
            } else if (next < text.length()
                    && (text.charAt(next) == ONE || text.codePointAt(next) == c)) {
                next += Character.charCount(text.codePointAt(next));
                at += Character.charCount(c);
            } else if (star >= 0) {
                next = star + 1;
                afterStar += Character.charCount(term.codePointAt(afterStar));
                at = afterStar;
            } else {
                return false;
            }
        }
        while (next < text.length() && text.charAt(next) == ANY) {
            next++;
        }
        return next == text.length();
    }
}
