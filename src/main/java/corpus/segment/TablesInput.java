package corpus.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The arrays of {@link HanlpTablesFile} on their way out of a file. A piece of it is small enough
 * to stay in the processor's cache until it stands in an array, so that the tables go through
 * memory once.
 */
final class TablesInput {
    private static final int PIECE = 1 << 16;

    private final InputStream in;
    private final byte[] piece = new byte[PIECE];
    private final ByteBuffer bytes = ByteBuffer.wrap(piece, 0, 0).order(ByteOrder.LITTLE_ENDIAN);

    TablesInput(InputStream in) {
        this.in = in;
    }

    /** How many whole values of so many bytes are at hand: at least 1. */
    private int ready(int size) {
        if (bytes.remaining() < size) {
            fill(size);
        }
        return bytes.remaining() / size;
    }

    private void fill(int least) {
        int filled = bytes.remaining();
        bytes.compact();
        try {
            while (filled < least) {
                int read = in.read(piece, filled, PIECE - filled);
                if (read < 0) {
                    throw new IllegalStateException("prepared tables that are cut off");
                }
                filled += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.position(0).limit(filled);
    }

    int number() {
        ready(Integer.BYTES);
        return bytes.getInt();
    }

    byte[] bytes() {
        byte[] array = new byte[number()];
        for (int done = 0; done < array.length; ) {
            int count = Math.min(ready(Byte.BYTES), array.length - done);
            bytes.get(array, done, count);
            done += count;
        }
        return array;
    }

    char[] characters() {
        char[] array = new char[number()];
        for (int done = 0; done < array.length; ) {
            int count = Math.min(ready(Character.BYTES), array.length - done);
            bytes.asCharBuffer().get(array, done, count);
            skip(count * Character.BYTES);
            done += count;
        }
        return array;
    }

    int[] ints() {
        int[] array = new int[number()];
        for (int done = 0; done < array.length; ) {
            int count = Math.min(ready(Integer.BYTES), array.length - done);
            bytes.asIntBuffer().get(array, done, count);
            skip(count * Integer.BYTES);
            done += count;
        }
        return array;
    }

    long[] longs() {
        long[] array = new long[number()];
        for (int done = 0; done < array.length; ) {
            int count = Math.min(ready(Long.BYTES), array.length - done);
            bytes.asLongBuffer().get(array, done, count);
            skip(count * Long.BYTES);
            done += count;
        }
        return array;
    }

    double[] doubles() {
        double[] array = new double[number()];
        for (int done = 0; done < array.length; ) {
            int count = Math.min(ready(Double.BYTES), array.length - done);
            bytes.asDoubleBuffer().get(array, done, count);
            skip(count * Double.BYTES);
            done += count;
        }
        return array;
    }

    private void skip(int count) {
        bytes.position(bytes.position() + count);
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    WordTrie trie(char[] codes) {
        int root = number();
        return new WordTrie(codes, longs(), root);
    }
}
