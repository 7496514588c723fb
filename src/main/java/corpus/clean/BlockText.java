package corpus.clean;

/**
 * What rules look at of a block, and what can be told of it without reading it for each of them.
 * For one thread.
 */
final class BlockText {
    private static final int WORDS = 16;

    private static final int NOTHING = -1;

    /** Until somebody asks for it, lines may still be ends of lines. */
    private String text;

    private boolean isJoined;
    private final int length;
    private final int first;

    /** A bit for each character by the lower ones of its bits; null until somebody asks. */
    private long[] characters;

    BlockText(String text) {
        this(text, true);
    }

    private BlockText(String text, boolean isJoined) {
        this.text = text;
        this.isJoined = isJoined;
        length = text.length();
        first = length == 0 ? NOTHING : text.codePointAt(0);
    }

    /** The text of a block; lines of texts with separated words are joined by blanks. */
    static BlockText of(String text) {
        return new BlockText(text.strip(), false);
    }

    String text() {
        if (!isJoined) {
            text = text.replace('\n', ' ');
            isJoined = true;
        }
        return text;
    }

    int length() {
        return length;
    }

    /** The first code point; −1 of the empty text. */
    int first() {
        return first;
    }

    /**
     * Whether one of some code points may stand in the text; if not, none does.
     *
     * @param codePoints each below 2^16
     */
    boolean mayHave(int[] codePoints) {
        if (characters == null) {
            characters = characters(text());
        }
        long[] bits = characters;
        for (int c : codePoints) {
            if ((bits[(c >> 6) & (WORDS - 1)] & (1L << c)) != 0) {
                return true;
            }
        }
        return false;
    }

    private static long[] characters(String text) {
        long[] bits = new long[WORDS];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bits[(c >> 6) & (WORDS - 1)] |= 1L << c;
        }
        return bits;
    }
}
