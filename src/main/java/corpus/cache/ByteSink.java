package corpus.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects bytes: numbers in as few as they need, seven bits each, and texts. */
final class ByteSink {
    private byte[] bytes = new byte[1024];
    private int size;

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    /** A number that is not negative. */
    void number(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("a negative number: " + value);
        }
        room(5);
        int rest = value;
        while (rest > 0x7f) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A large number that is not negative. */
    void large(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("a negative number: " + value);
        }
        room(10);
        long rest = value;
        while (rest > 0x7f) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A number that may be negative; small ones of either sign take little room. */
    void signed(int value) {
        large((((long) value << 1) ^ ((long) value >> 63)) & 0x1FFFFFFFFL);
    }

    void raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    /** What another sink collected, and before it how much that is. */
    void part(ByteSink other) {
        number(other.size);
        room(other.size);
        System.arraycopy(other.bytes, 0, bytes, size, other.size);
        size += other.size;
    }

    /** A text, also one that is no well-formed Unicode. */
    void text(String text) {
        byte[] encoded = encoded(text);
        large(((long) encoded.length << 1) | (isWellFormed(text) ? 0 : 1));
        raw(encoded);
    }

    /** UTF-8; of a text with half a character, which UTF-8 can't say, its UTF-16 units. */
    static byte[] encoded(String text) {
        if (isWellFormed(text)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] units = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            units[2 * i] = (byte) (text.charAt(i) >> 8);
            units[2 * i + 1] = (byte) text.charAt(i);
        }
        return units;
    }

    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean isPair =
                        Character.isHighSurrogate(c)
                                && i + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(i + 1));
                if (!isPair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
