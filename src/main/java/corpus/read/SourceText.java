package corpus.read;

import java.util.Arrays;

/**
 * The decoded text of a file, without its byte order mark, and its lines. A line ends at LF, CR LF
 * or a lone CR. Offsets are UTF-16 code units, 0-based; lines and columns are 1-based, columns
 * count code points. Remembers the last place asked for, so that asking in the order of the text
 * costs no more than reading it once; hence not safe for use by several threads.
 */
final class SourceText {
    /** Further on, a line is looked for instead of walked to. */
    private static final int NEAR = 4;

    /** Null until somebody asks. */
    private String text;

    /** The characters, and perhaps room behind them: reading them one by one is faster. */
    private final char[] characters;

    private final int length;
    private final int[] lineStarts;

    /** Whether every code point is one UTF-16 unit, so that columns need no counting. */
    private final boolean plain;

    private int lastLine;
    private int lastOffset;
    private int lastColumn = 1;

    SourceText(String text) {
        this.text = text;
        characters = text.toCharArray();
        length = characters.length;
        lineStarts = lineStarts(characters);
        plain = false;
    }

    /**
     * A text of which all is known.
     *
     * @param characters the text, and perhaps room behind it; not copied
     * @param length how many of them it has
     * @param lineStarts where its lines begin; not copied
     * @param plain whether every code point is one UTF-16 unit
     */
    SourceText(char[] characters, int length, int[] lineStarts, boolean plain) {
        this.characters = characters;
        this.length = length;
        this.lineStarts = lineStarts;
        this.plain = plain;
    }

    /** All of it, copied when somebody asks first; a {@link #substring} costs less. */
    String text() {
        if (text == null) {
            text = substring(0, length);
        }
        return text;
    }

    /** What stands between two offsets. */
    String substring(int begin, int end) {
        return new String(characters, begin, end - begin);
    }

    boolean startsWith(String expected, int offset) {
        boolean equal = expected.length() <= length - offset;
        for (int i = 0; i < expected.length() && equal; i++) {
            equal = characters[offset + i] == expected.charAt(i);
        }
        return equal;
    }

    /** The characters from the first on, not to be changed; there may be room behind the last. */
    char[] characters() {
        return characters;
    }

    /** How many code points stand between two offsets. */
    int codePoints(int begin, int end) {
        return plain ? end - begin : Character.codePointCount(characters, begin, end - begin);
    }

    char charAt(int offset) {
        return characters[offset];
    }

    int length() {
        return length;
    }

    /** How many lines there are; the empty rest after the last line end counts. */
    int lines() {
        return lineStarts.length;
    }

    /** The offset at which a line begins; the length of the text for the line after the last. */
    int lineStart(int line) {
        return line > lineStarts.length ? length : lineStarts[line - 1];
    }

    /** The offset at which a line's text ends, before its line end. */
    int lineEnd(int line) {
        int end = lineStart(line + 1);
        if (line < lineStarts.length) {
            end--;
            if (end > lineStarts[line - 1]
                    && characters[end] == '\n'
                    && characters[end - 1] == '\r') {
                end--;
            }
        }
        return end;
    }

    int lineOf(int offset) {
        move(offset);
        return lastLine + 1;
    }

    int columnOf(int offset) {
        move(offset);
        return lastColumn;
    }

    private void move(int offset) {
        int line = lineAt(offset);
        if (line != lastLine || offset < lastOffset) {
            lastLine = line;
            lastOffset = lineStarts[line];
            lastColumn = 1;
        }
        lastColumn += codePoints(lastOffset, offset);
        lastOffset = offset;
    }

    /** The index of the line that holds an offset; most are near the last one asked for. */
    private int lineAt(int offset) {
        int line = lastLine;
        if (offset >= lineStarts[line]) {
            int most = Math.min(lineStarts.length - 1, line + NEAR);
            while (line < most && offset >= lineStarts[line + 1]) {
                line++;
            }
            if (line + 1 == lineStarts.length || offset < lineStarts[line + 1]) {
                return line;
            }
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineStarts(char[] text) {
        int[] starts = new int[Math.max(16, text.length / 64)];
        int count = 1;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c > '\r') {
                continue;
            }
            boolean ends =
                    c == '\n' || (c == '\r' && (i + 1 == text.length || text[i + 1] != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
