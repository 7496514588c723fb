package corpus.read;

import java.util.Arrays;

/**
 * The decoded text of a file, without its byte order mark, and its lines. A line ends at LF, CR LF
 * or a lone CR. Offsets are UTF-16 code units, 0-based; lines and columns are 1-based, columns
 * count code points. Remembers the last place asked for, so that asking in the order of the text
 * costs no more than reading it once; hence not safe for use by several threads.
 */
final class SourceText {
    private final String text;

    /** The same characters: reading them one by one is faster. */
    private final char[] characters;

    private final int[] lineStarts;
    private int lastLine;
    private int lastOffset;
    private int lastColumn = 1;

    SourceText(String text) {
        this.text = text;
        characters = text.toCharArray();
        this.lineStarts = lineStarts(characters);
    }

    String text() {
        return text;
    }

    char charAt(int offset) {
        return characters[offset];
    }

    int length() {
        return characters.length;
    }

    /** How many lines there are; the empty rest after the last line end counts. */
    int lines() {
        return lineStarts.length;
    }

    /** The offset at which a line begins; the length of the text for the line after the last. */
    int lineStart(int line) {
        return line > lineStarts.length ? text.length() : lineStarts[line - 1];
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
        int start = lineStarts[lastLine];
        boolean sameLine =
                offset >= start
                        && (lastLine + 1 == lineStarts.length || offset < lineStarts[lastLine + 1]);
        if (!sameLine) {
            int found = Arrays.binarySearch(lineStarts, offset);
            lastLine = found >= 0 ? found : -found - 2;
            start = lineStarts[lastLine];
        }
        if (!sameLine || offset < lastOffset) {
            lastOffset = start;
            lastColumn = 1;
        }
        lastColumn += Character.codePointCount(characters, lastOffset, offset - lastOffset);
        lastOffset = offset;
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
