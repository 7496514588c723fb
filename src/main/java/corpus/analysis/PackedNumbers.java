package corpus.analysis;

import java.util.ArrayList;
import java.util.List;

/** Numbers behind one another, written once and read from the first on; small ones take a byte. */
final class PackedNumbers {
    private static final int FIRST_CHUNK = 1 << 10;
    private static final int LARGEST_CHUNK = 1 << 16;

    /** The most bytes of a number. */
    private static final int LONGEST = 5;

    private final List<byte[]> chunks = new ArrayList<>();
    private byte[] chunk = {};
    private int size;
    private long bytes;

    /** Adds a number, at least 0. */
    void add(int number) {
        if (size + LONGEST > chunk.length) {
            begin();
        }
        if (number < 0x80) {
            chunk[size++] = (byte) number;
        } else {
            addLong(number);
        }
    }

    private void begin() {
        chunk = new byte[Math.max(FIRST_CHUNK, Math.min(LARGEST_CHUNK, chunk.length * 2))];
        chunks.add(chunk);
        bytes += chunk.length;
        size = 0;
    }

    private void addLong(int number) {
        int rest = number;
        while (rest >= 0x80) {
            chunk[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        chunk[size++] = (byte) rest;
    }

    /** How many bytes of memory they take. */
    long bytes() {
        return bytes;
    }

    /** Reads all numbers. */
    Reader reader() {
        return new Reader();
    }

    /** Reads the numbers one after the other. */
    final class Reader {
        private byte[] read = {};
        private int next;
        private int at;

        /** Whether there is another number. */
        boolean hasNext() {
            return next < chunks.size() || (next > 0 && at < size);
        }

        int next() {
            // The same test as in writing: a number never stands in two chunks.
            if (at + LONGEST > read.length) {
                read = chunks.get(next++);
                at = 0;
            }
            byte part = read[at++];
            return part >= 0 ? part : nextLong(part & 0x7F);
        }

        private int nextLong(int begun) {
            int number = begun;
            for (int shift = 7; ; shift += 7) {
                byte part = read[at++];
                number |= (part & 0x7F) << shift;
                if (part >= 0) {
                    return number;
                }
            }
        }
    }
}
