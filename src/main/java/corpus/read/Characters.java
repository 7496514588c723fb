package corpus.read;

/**
 * The few character classes that reading depends on, as ranges of our own: those of {@link
 * Character} change with the version of Java.
 */
final class Characters {
    /** What a character says about its neighbourhood when two lines are joined. */
    enum Width {
        /** Han, kana, full-width and ideographic punctuation: written without blanks. */
        WIDE,
        /** Letters and digits that are separated by blanks. */
        NARROW,
        /** Quotation marks, dashes and ASCII punctuation: they stand in both kinds of text. */
        EITHER
    }

    private Characters() {}

    /** Blanks at which lines are trimmed; the line ends are not among them. */
    static boolean isBlank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00a0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u1680';
    }

    /** Line breaks inside what every editor counts as one line. */
    static boolean isBreakInLine(char c) {
        return c == '\u2028' || c == '\u2029' || c == '\u000b' || c == '\u000c' || c == '\u0085';
    }

    /**
     * Characters without a picture that stand inside words and would split them: zero-width blanks
     * and joiners, soft hyphens, marks of writing direction, control characters.
     */
    static boolean isInvisible(char c) {
        if (c < ' ') {
            return c != '\t' && c != '\n' && c != '\u000b' && c != '\u000c';
        }
        if (c < '\u0300') {
            return (c >= '\u007f' && c <= '\u009f' && c != '\u0085') || c == '\u00ad';
        }
        return (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u206f')
                || c == '\ufeff'
                || c == '\u061c'
                || (c >= '\ufff9' && c <= '\ufffb');
    }

    /**
     * Whether a character stands in a text for itself: no blank, break, invisible character nor
     * surrogate. Rarer ones that do are not among these.
     */
    static boolean isPlain(char c) {
        return (c > '\u3000' && c <= '\u9fff') || isPlainBeyondHan(c);
    }

    /** Apart from the frequent ones, so that these are decided on where they stand. */
    private static boolean isPlainBeyondHan(char c) {
        return (c > ' ' && c < '\u007f')
                || (c > '\uff00' && c <= '\uffef')
                || (c >= '\u2010' && c <= '\u2027');
    }

    static boolean isHan(int c) {
        return (c >= 0x3400 && c <= 0x4dbf)
                || (c >= 0x4e00 && c <= 0x9fff)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0x20000 && c <= 0x3ffff)
                || c == 0x3007;
    }

    /** A surrogate counts as wide: nearly all that occur in Chinese texts are rare Han. */
    static Width width(char c) {
        if (c < 0x80) {
            boolean word =
                    (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            return word ? Width.NARROW : Width.EITHER;
        }
        if ((c >= 0x2e80 && c <= 0x312f)
                || (c >= 0x31a0 && c <= 0x9fff)
                || (c >= 0xd800 && c <= 0xdfff)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe10 && c <= 0xfe4f)
                || (c >= 0xff00 && c <= 0xffef)) {
            return Width.WIDE;
        }
        boolean mark = (c >= 0x2010 && c <= 0x2e7f) || (c >= 0x00a1 && c <= 0x00bf);
        return mark ? Width.EITHER : Width.NARROW;
    }

    static boolean isAsciiPunctuation(char c) {
        return (c >= '!' && c <= '/')
                || (c >= ':' && c <= '@')
                || (c >= '[' && c <= '`')
                || (c >= '{' && c <= '~');
    }

    /**
     * Whether a stretch that looks like code to Markdown is Chinese prose: more than half of it is
     * Han or ideographic punctuation, and it has a comma or the end of a sentence.
     */
    static boolean isProse(CharSequence stretch) {
        int visible = 0;
        int wide = 0;
        boolean punctuated = false;
        for (int i = 0; i < stretch.length(); i++) {
            char c = stretch.charAt(i);
            if (c != '\n' && c != '\r' && !isBlank(c) && !isInvisible(c)) {
                visible++;
                if (width(c) == Width.WIDE) {
                    wide++;
                    punctuated |= c == '，' || c == '。' || c == '；' || c == '！' || c == '？';
                }
            }
        }
        return punctuated && wide * 2 > visible;
    }
}
