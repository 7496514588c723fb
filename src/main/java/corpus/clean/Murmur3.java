package corpus.clean;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * MurmurHash3 of 128 bits for 64-bit machines (Appleby 2011). Our own because it is in the way of
 * every run, before anything is compiled: in whole numbers copied in bulk it takes a quarter of the
 * time of the library that tests compare it with. For one thread.
 */
public final class Murmur3 {
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    /** So many numbers are copied at once; even, so that no pair is divided. */
    private static final int CHUNK = 512;

    private static final int CHARACTERS_PER_NUMBER = Long.BYTES / Character.BYTES;

    private final long[] chunk = new long[CHUNK];
    private long high;
    private long low;

    /** Hashes what stands between the beginning of a buffer and its limit. */
    public void hash(ByteBuffer content, int seed) {
        begin(seed);
        int length = content.limit();
        ByteBuffer bytes = content.duplicate().rewind().order(ByteOrder.LITTLE_ENDIAN);
        LongBuffer numbers = bytes.asLongBuffer();
        int blocks = length / 16;
        for (int at = 0; at < 2 * blocks; at += CHUNK) {
            int number = Math.min(CHUNK, 2 * blocks - at);
            numbers.get(at, chunk, 0, number);
            mix(number);
        }
        long first = 0;
        long second = 0;
        for (int i = length - 1; i >= 16 * blocks + 8; i--) {
            second = (second << 8) | (bytes.get(i) & 0xff);
        }
        for (int i = Math.min(length, 16 * blocks + 8) - 1; i >= 16 * blocks; i--) {
            first = (first << 8) | (bytes.get(i) & 0xff);
        }
        finish(first, second, length);
    }

    /** Hashes the UTF-16 code units of a text, the lower byte of each first. */
    public void hash(char[] text, int seed) {
        begin(seed);
        int length = text.length;
        int blocks = length / (2 * CHARACTERS_PER_NUMBER);
        long[] numbers = chunk;
        for (int done = 0; done < 2 * blocks; done += CHUNK) {
            int number = Math.min(CHUNK, 2 * blocks - done);
            int at = done * CHARACTERS_PER_NUMBER;
            for (int i = 0; i < number; i++) {
                numbers[i] =
                        text[at]
                                | ((long) text[at + 1] << 16)
                                | ((long) text[at + 2] << 32)
                                | ((long) text[at + 3] << 48);
                at += CHARACTERS_PER_NUMBER;
            }
            mix(number);
        }
        long first = 0;
        long second = 0;
        int rest = 2 * blocks * CHARACTERS_PER_NUMBER;
        for (int i = length - 1; i >= rest + CHARACTERS_PER_NUMBER; i--) {
            second = (second << 16) | text[i];
        }
        for (int i = Math.min(length, rest + CHARACTERS_PER_NUMBER) - 1; i >= rest; i--) {
            first = (first << 16) | text[i];
        }
        finish(first, second, (long) length * Character.BYTES);
    }

    /** The first 64 bits of the hash. */
    public long high() {
        return high;
    }

    /** The other 64 bits of the hash. */
    public long low() {
        return low;
    }

    private void begin(int seed) {
        high = seed & 0xffffffffL;
        low = high;
    }

    private void mix(int number) {
        long[] from = chunk;
        long a = high;
        long b = low;
        for (int i = 0; i < number; i += 2) {
            long first = from[i] * C1;
            a ^= ((first << 31) | (first >>> 33)) * C2;
            a = ((a << 27) | (a >>> 37)) + b;
            a = a * 5 + 0x52dce729;
            long second = from[i + 1] * C2;
            b ^= ((second << 33) | (second >>> 31)) * C1;
            b = ((b << 31) | (b >>> 33)) + a;
            b = b * 5 + 0x38495ab5;
        }
        high = a;
        low = b;
    }

    private void finish(long first, long second, long bytes) {
        low ^= Long.rotateLeft(second * C2, 33) * C1;
        high ^= Long.rotateLeft(first * C1, 31) * C2;
        high ^= bytes;
        low ^= bytes;
        high += low;
        low += high;
        high = scattered(high);
        low = scattered(low);
        high += low;
        low += high;
    }

    private static long scattered(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
