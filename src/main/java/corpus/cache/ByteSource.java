package corpus.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads what a {@link ByteSink} collected. Of bytes that none collected it may throw any {@link
 * RuntimeException}.
 */
final class ByteSource {
    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int at() {
        return at;
    }

    void skip(int number) {
        at += number;
    }

    void moveTo(int place) {
        at = place;
    }

    int number() {
        byte next = bytes[at++];
        if (next >= 0) {
            return next;
        }
        int value = next & 0x7f;
        int shift = 7;
        do {
            next = bytes[at++];
            value |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    long large() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            value |= (next & 0x7fL) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    int signed() {
        long value = large();
        return (int) ((value >>> 1) ^ -(value & 1));
    }

    /** Fills an array with numbers. */
    void numbers(int[] into) {
        byte[] from = bytes;
        int next = at;
        for (int i = 0; i < into.length; i++) {
            int value = from[next++];
            if (value < 0) {
                value &= 0x7f;
                int shift = 7;
                byte more;
                do {
                    more = from[next++];
                    value |= (more & 0x7f) << shift;
                    shift += 7;
                } while (more < 0);
            }
            into[i] = value;
        }
        at = next;
    }

    byte[] raw(int length) {
        byte[] part = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return part;
    }

    String text() {
        long head = large();
        int length = Math.toIntExact(head >> 1);
        String text = decoded(bytes, at, length, (head & 1) == 1);
        at += length;
        return text;
    }

    /** See {@link ByteSink#encoded}. */
    static String decoded(byte[] bytes, int from, int length, boolean units) {
        if (!units) {
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }
        char[] chars = new char[length / 2];
        for (int i = 0; i < chars.length; i++) {
            int at = from + 2 * i;
            chars[i] = (char) ((bytes[at] << 8) | (bytes[at + 1] & 0xff));
        }
        return new String(chars);
    }
}
