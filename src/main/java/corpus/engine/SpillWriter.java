package corpus.engine;

import java.util.Arrays;

/** Writes numbers and texts behind one another; small numbers take few bytes. */
final class SpillWriter {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_NUMBER = 10;

    private final Spill spill;
    private byte[] buffer = new byte[1 << 10];
    private int size;

    SpillWriter(Spill spill) {
        this.spill = spill;
    }

    /** Where the next number goes. */
    long position() {
        return spill.size() + size;
    }

    /** Writes a number that is seldom negative: then it takes ten bytes. */
    void write(long number) {
        if (size + LONGEST_NUMBER > buffer.length) {
            makeRoom();
        }
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            buffer[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[size++] = (byte) rest;
    }

    /** Writes a text, any sequence of characters; or null. */
    void write(String text) {
        if (text == null) {
            write(0);
            return;
        }
        write(text.length() + 1L);
        for (int i = 0; i < text.length(); i++) {
            write(text.charAt(i));
        }
    }

    private void makeRoom() {
        if (buffer.length < BUFFER) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        } else {
            flush();
        }
    }

    /** Hands over what is written; before that nobody can read it. */
    void flush() {
        if (size > 0) {
            spill.append(Arrays.copyOf(buffer, size));
            size = 0;
        }
    }
}
