package corpus.table;

import java.util.Arrays;
import java.util.List;

/**
 * How many columns a text takes on a terminal. The table of widths is ours ({@code
 * display-width.txt}), so that all Java versions align alike.
 */
final class DisplayWidth {
    private static final String ELLIPSIS = "…";
    private static final int[] FIRST;
    private static final int[] LAST;
    private static final byte[] COLUMNS;

    static {
        List<String> lines = Resource.lines("display-width.txt");
        FIRST = new int[lines.size()];
        LAST = new int[lines.size()];
        COLUMNS = new byte[lines.size()];
        for (int i = 0; i < FIRST.length; i++) {
            String[] field = lines.get(i).split(" ", -1);
            FIRST[i] = Integer.parseInt(field[0], 16);
            LAST[i] = Integer.parseInt(field[1], 16);
            COLUMNS[i] = Byte.parseByte(field[2]);
        }
    }

    private DisplayWidth() {}

    /** The columns of a code point: 0, 1 or 2. */
    static int of(int codePoint) {
        int index = Arrays.binarySearch(FIRST, codePoint);
        if (index < 0) {
            index = -index - 2;
        }
        return index >= 0 && codePoint <= LAST[index] ? COLUMNS[index] : 1;
    }

    /** The columns of a text without control characters. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The text, or as much of its beginning as fits together with an ellipsis. */
    static String shorten(String text, int columns) {
        int width = 0;
        int fitting = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            width += of(codePoint);
            if (width > columns) {
                return text.substring(0, fitting) + ELLIPSIS;
            }
            i += Character.charCount(codePoint);
            if (width < columns) {
                fitting = i;
            }
        }
        return text;
    }

    /** The text, or as much of its end as fits together with an ellipsis. */
    static String shortenLeft(String text, int columns) {
        int width = 0;
        int fitting = text.length();
        for (int i = text.length(); i > 0; ) {
            int codePoint = text.codePointBefore(i);
            width += of(codePoint);
            if (width > columns) {
                return ELLIPSIS + text.substring(fitting);
            }
            i -= Character.charCount(codePoint);
            if (width < columns) {
                fitting = i;
            }
        }
        return text;
    }

    /**
     * The text with control characters made visible: a terminal would obey them. Marks that change
     * the direction of writing count as such.
     */
    static String harmless(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(DisplayWidth::visible).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static int visible(int codePoint) {
        if (codePoint < 0x20) {
            return 0x2400 + codePoint;
        }
        if (codePoint == 0x7F) {
            return 0x2421;
        }
        boolean obeyed =
                within(codePoint, 0x80, 0x9F)
                        || within(codePoint, 0x2028, 0x202E)
                        || within(codePoint, 0x2066, 0x2069)
                        || within(codePoint, 0xD800, 0xDFFF);
        return obeyed ? 0xFFFD : codePoint;
    }

    private static boolean within(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
