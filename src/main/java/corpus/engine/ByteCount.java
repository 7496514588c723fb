package corpus.engine;

import java.io.OutputStream;

/** Counts the bytes that are written to it, and forgets them. */
final class ByteCount extends OutputStream {
    private long written;

    long written() {
        return written;
    }

    @Override
    public void write(int one) {
        written++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        written += length;
    }
}
