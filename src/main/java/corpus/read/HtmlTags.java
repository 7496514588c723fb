package corpus.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Leaves out HTML: tags, comments, and what stands between the tags of scripts, styles and code.
 * The text between other tags stays; a tag that begins a block begins another text.
 */
final class HtmlTags {
    private static final Set<String> WITHOUT_TEXT = Set.of("script", "style", "pre", "code");

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "caption",
                    "dd",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "li",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "section",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "title",
                    "tr",
                    "ul");

    /** Names longer than any tag's. */
    private static final int LONGEST_NAME = 20;

    private final InlineText block;
    private final CharSequence text;

    /** Endings that were sought to the end of the text in vain are not sought again. */
    private final Set<String> missing = new HashSet<>();

    /** How far tags may be looked for that turn out to be none; bounds the time to linear. */
    private long patience;

    HtmlTags(InlineText block) {
        this.block = block;
        this.text = block.flat();
        this.patience = 1000L + 16L * text.length();
    }

    /** Looks at a {@code <}; answers where to go on. */
    int tag(int begin) {
        int end = startsWith(begin, "<!--") ? after("-->", begin + 4) : tagEnd(begin);
        if (end < 0) {
            end = autolinkEnd(begin);
        }
        if (end < 0) {
            return begin + 1;
        }
        String name = name(begin);
        if (WITHOUT_TEXT.contains(name) && text.charAt(begin + 1) != '/') {
            end = Math.max(end, after("</" + name + ">", end));
        } else if (BLOCKS.contains(name)) {
            block.split(begin);
        } else if (name.equals("br")) {
            // Blanks around it are those of a line end.
            block.replace(begin, end, "\n");
            return end;
        }
        block.drop(begin, end);
        return end;
    }

    private int tagEnd(int begin) {
        char first = charAt(begin + 1);
        if (first == '?') {
            return after("?>", begin + 2);
        }
        if (first == '!') {
            return isLetter(charAt(begin + 2)) ? after(">", begin + 2) : -1;
        }
        int i = begin + (first == '/' ? 2 : 1);
        if (!isLetter(charAt(i)) || patience < 0) {
            return -1;
        }
        while (isLetter(charAt(i)) || isDigit(charAt(i)) || charAt(i) == '-') {
            i++;
        }
        if (" \t\n/>".indexOf(charAt(i)) < 0) {
            return -1;
        }
        return attributesEnd(begin, i);
    }

    /** To the {@code >}, over quoted values; a {@code <} outside of them ends the search. */
    private int attributesEnd(int begin, int from) {
        int i = from;
        boolean afterEquals = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<') {
                break;
            }
            if (afterEquals && (c == '"' || c == '\'')) {
                int closing = after(String.valueOf(c), i + 1);
                if (closing < 0) {
                    break;
                }
                i = closing - 1;
            }
            if (c != ' ') {
                afterEquals = c == '=';
            }
            i++;
        }
        patience -= i - begin;
        return -1;
    }

    /** {@code <https://…>} and {@code <a@b.c>}: an address, no text. */
    private int autolinkEnd(int begin) {
        boolean address = false;
        for (int i = begin + 1; i < text.length() && i < begin + 2000; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return address ? i + 1 : -1;
            }
            if (c <= ' ' || c == '<') {
                return -1;
            }
            if (i - begin > 64 && !address) {
                return -1;
            }
            address |= c == '@' || (c == ':' && charAt(i + 1) == '/' && charAt(i + 2) == '/');
        }
        return -1;
    }

    private int after(String ending, int from) {
        if (missing.contains(ending)) {
            return -1;
        }
        for (int i = from; i + ending.length() <= text.length(); i++) {
            if (startsWith(i, ending)) {
                return i + ending.length();
            }
        }
        missing.add(ending);
        return -1;
    }

    private boolean startsWith(int begin, String expected) {
        if (begin + expected.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            char c = text.charAt(begin + i);
            char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if (small != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String name(int begin) {
        int from = begin + (charAt(begin + 1) == '/' ? 2 : 1);
        int end = from;
        while (end - from < LONGEST_NAME && (isLetter(charAt(end)) || isDigit(charAt(end)))) {
            end++;
        }
        return text.subSequence(from, end).toString().toLowerCase(Locale.ROOT);
    }

    private char charAt(int i) {
        return i < text.length() ? text.charAt(i) : 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9');
    }
}
