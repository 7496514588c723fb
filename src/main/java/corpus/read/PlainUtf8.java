package corpus.read;

import java.util.Arrays;

/**
 * Decodes what nearly all files are: UTF-8 without a mistake, a NUL or a replacement character.
 * Ours because it makes characters and lines of bytes at once, where the library makes a string of
 * which the characters have to be copied, and looked through twice more.
 */
final class PlainUtf8 {
    private static final int FIRST_LINES = 64;

    private final byte[] bytes;
    private final char[] characters;
    private int[] lineStarts = new int[FIRST_LINES];
    private int lines = 1;

    private PlainUtf8(byte[] bytes) {
        this.bytes = bytes;
        characters = new char[bytes.length];
    }

    /** The text; null if it needs a closer look. */
    static SourceText decode(byte[] bytes) {
        return new PlainUtf8(bytes).text();
    }

    private SourceText text() {
        byte[] from = bytes;
        char[] to = characters;
        int end = from.length;
        int length = 0;
        boolean plain = true;
        int i = 0;
        while (i < end) {
            int lead = from[i];
            if (lead > 0) {
                i++;
                if (lead <= '\r' && (lead == '\n' || (lead == '\r' && !isAt(i, '\n')))) {
                    startLine(length + 1);
                }
                to[length++] = (char) lead;
            } else if (lead >> 4 == (byte) 0xe0 >> 4 && i + 2 < end) {
                // Continuations have their highest bit and no more: what is left of it goes.
                int second = from[i + 1] ^ 0xffffff80;
                int third = from[i + 2] ^ 0xffffff80;
                int c = ((lead & 0xf) << 12) | (second << 6) | third;
                if (((second | third) & ~0x3f) != 0 || !isPlainChar(c)) {
                    return null;
                }
                to[length++] = (char) c;
                i += 3;
            } else {
                int c = rare(i);
                if (c < 0) {
                    return null;
                }
                if (c >= Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    to[length++] = Character.highSurrogate(c);
                    to[length++] = Character.lowSurrogate(c);
                    plain = false;
                    i += 4;
                } else {
                    to[length++] = (char) c;
                    i += 2;
                }
            }
        }
        return new SourceText(to, length, Arrays.copyOf(lineStarts, lines), plain);
    }

    private boolean isAt(int index, int expected) {
        return index < bytes.length && bytes[index] == expected;
    }

    private void startLine(int offset) {
        if (lines == lineStarts.length) {
            lineStarts = Arrays.copyOf(lineStarts, lines * 2);
        }
        lineStarts[lines++] = offset;
    }

    /** Of three bytes: no overlong one, no surrogate, no replacement character. */
    private static boolean isPlainChar(int c) {
        return c >= 0x800 && (c < 0xd800 || (c > 0xdfff && c != 0xfffd));
    }

    /** A code point of two or four bytes; −1 if there is none. */
    private int rare(int at) {
        int lead = bytes[at] & 0xff;
        if (lead >= 0xc2 && lead <= 0xdf) {
            int second = continuation(at + 1);
            return second < 0 ? -1 : ((lead & 0x1f) << 6) | second;
        }
        if (lead >= 0xf0 && lead <= 0xf4) {
            int second = continuation(at + 1);
            int third = continuation(at + 2);
            int fourth = continuation(at + 3);
            int c = ((lead & 7) << 18) | (second << 12) | (third << 6) | fourth;
            boolean isWhole = second >= 0 && third >= 0 && fourth >= 0;
            return isWhole && c >= 0x10000 && c <= Character.MAX_CODE_POINT ? c : -1;
        }
        return -1;
    }

    /** The bits that a continuation has; −1 if there is none. */
    private int continuation(int at) {
        return at < bytes.length && (bytes[at] & 0xc0) == 0x80 ? bytes[at] & 0x3f : -1;
    }
}
