package corpus.read;

import java.util.HashSet;
import java.util.Set;

/** Finds the ends of link targets: {@code (http://… "title")}. */
final class LinkTargets {
    private static final int MOST_PARENTHESES = 32;

    private final CharSequence text;

    /** Endings that were sought to the end of the text in vain are not sought again. */
    private final Set<Character> missing = new HashSet<>();

    LinkTargets(CharSequence text) {
        this.text = text;
    }

    /** The offset after the target that begins at {@code begin}, or {@code begin}. */
    int end(int begin) {
        if (charAt(begin) != '(') {
            return begin;
        }
        int i = blanks(begin + 1);
        i = charAt(i) == '<' ? bracketed(i) : plain(i);
        if (i < 0) {
            return begin;
        }
        int afterBlanks = blanks(i);
        char quote = charAt(afterBlanks);
        if (afterBlanks > i && (quote == '"' || quote == '\'' || quote == '(')) {
            i = title(afterBlanks, quote == '(' ? ')' : quote);
            if (i < 0) {
                return begin;
            }
            afterBlanks = blanks(i);
        }
        return charAt(afterBlanks) == ')' ? afterBlanks + 1 : begin;
    }

    /**
     * The same for exporters that put blanks into the addresses of pictures: to the end of the
     * parenthesis on the same line.
     */
    int looseEnd(int begin) {
        if (charAt(begin) != '(') {
            return begin;
        }
        for (int i = begin + 1; i < text.length() && i < begin + 2000; i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return i + 1;
            }
            if (c == '\n') {
                break;
            }
        }
        return begin;
    }

    /** Whether an address begins here, as opposed to a word in parentheses. */
    boolean looksLikeAddress(int begin) {
        String head = text.subSequence(begin, Math.min(text.length(), begin + 11)).toString();
        return head.startsWith("http://")
                || head.startsWith("https://")
                || head.startsWith("javascript:")
                || head.startsWith("mailto:");
    }

    private int plain(int begin) {
        if (missing.contains(' ')) {
            return -1;
        }
        int depth = 0;
        int i = begin;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || (c == ')' && depth == 0)) {
                return depth == 0 ? i : -1;
            }
            if (c == '\\' && i + 1 < text.length()) {
                i++;
            } else if (c == '(' && ++depth > MOST_PARENTHESES) {
                return -1;
            } else if (c == ')') {
                depth--;
            }
            i++;
        }
        missing.add(' ');
        return -1;
    }

    private int bracketed(int begin) {
        if (missing.contains('>')) {
            return -1;
        }
        for (int i = begin + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '\n' || c == '<') {
                return -1;
            }
        }
        missing.add('>');
        return -1;
    }

    private int title(int begin, char closing) {
        if (missing.contains(closing)) {
            return -1;
        }
        for (int i = begin + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == closing) {
                return i + 1;
            }
            if (c == '(' && closing == ')') {
                return -1;
            }
            if (c == '\\') {
                i++;
            }
        }
        missing.add(closing);
        return -1;
    }

    private int blanks(int begin) {
        int i = begin;
        while (i < text.length() && " \t\n".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private char charAt(int i) {
        return i < text.length() ? text.charAt(i) : 0;
    }
}
