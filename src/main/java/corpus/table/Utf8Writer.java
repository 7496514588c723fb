package corpus.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Characters as UTF-8 that is always well-formed: half a surrogate pair becomes U+FFFD. Buffered;
 * from one thread.
 */
final class Utf8Writer extends Writer {
    /** U+FEFF at the beginning of a file, by which Excel knows UTF-8. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int BUFFER = 1 << 16;

    /** The most bytes that a character adds: a half that stays alone, and its own. */
    private static final int LONGEST = 8;

    private static final int SHORT = 1 << 10;

    private static final char REPLACEMENT = '\uFFFD';

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int size;

    /** The first half of a pair whose second half has not come; 0: none. */
    private char half;

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int character) throws IOException {
        put((char) character);
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            put(characters[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        int next = from;
        int end = from + length;
        if (half == 0 && length <= SHORT) {
            if (size + length * LONGEST > BUFFER) {
                writeOut();
            }
            next = putPlain(text, from, end);
        }
        for (; next < end; next++) {
            put(text.charAt(next));
        }
    }

    /** Writes a text up to its first surrogate; there is room for it. */
    private int putPlain(String text, int begin, int end) {
        byte[] bytes = buffer;
        int at = size;
        int next = begin;
        for (; next < end; next++) {
            char c = text.charAt(next);
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else if (c < 0x800) {
                bytes[at++] = (byte) (0xC0 | (c >> 6));
                bytes[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                bytes[at++] = (byte) (0xE0 | (c >> 12));
                bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                bytes[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                break;
            }
        }
        size = at;
        return next;
    }

    /** Writes a few characters of ASCII, one a byte. */
    void ascii(byte[] characters, int begin, int end) throws IOException {
        if (size + end - begin + LONGEST > BUFFER) {
            writeOut();
        }
        if (half != 0) {
            putHalf();
        }
        for (int i = begin; i < end; i++) {
            buffer[size++] = characters[i];
        }
    }

    /** Writes characters that are UTF-8 already. */
    void bytes(byte[] characters, int length) throws IOException {
        end();
        out.write(characters, 0, length);
    }

    /** Ends a text, so that nothing of it is left here. */
    void end() throws IOException {
        ascii(buffer, 0, 0);
        writeOut();
    }

    private void put(char c) throws IOException {
        if (size + LONGEST > BUFFER) {
            writeOut();
        }
        if (half != 0) {
            if (Character.isLowSurrogate(c)) {
                putPair(Character.toCodePoint(half, c));
                half = 0;
                return;
            }
            putHalf();
        }
        if (c < 0x80) {
            buffer[size++] = (byte) c;
        } else if (c < 0x800) {
            buffer[size++] = (byte) (0xC0 | (c >> 6));
            buffer[size++] = (byte) (0x80 | (c & 0x3F));
        } else if (!Character.isSurrogate(c)) {
            putThree(c);
        } else if (Character.isHighSurrogate(c)) {
            half = c;
        } else {
            putThree(REPLACEMENT);
        }
    }

    private void putHalf() {
        half = 0;
        putThree(REPLACEMENT);
    }

    private void putThree(char c) {
        buffer[size++] = (byte) (0xE0 | (c >> 12));
        buffer[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        buffer[size++] = (byte) (0x80 | (c & 0x3F));
    }

    private void putPair(int codePoint) {
        buffer[size++] = (byte) (0xF0 | (codePoint >> 18));
        buffer[size++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        buffer[size++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        buffer[size++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    private void writeOut() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    @Override
    public void flush() throws IOException {
        writeOut();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (half != 0) {
            ascii(buffer, 0, 0);
        }
        writeOut();
        out.close();
    }
}
