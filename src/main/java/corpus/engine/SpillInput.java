package corpus.engine;

import java.io.InputStream;
import java.util.Objects;

/** A stretch of a {@link Spill} as a stream. */
final class SpillInput extends InputStream {
    private final Spill spill;
    private final long end;
    private long position;

    SpillInput(Spill spill, long begin, long end) {
        this.spill = spill;
        this.position = begin;
        this.end = end;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        Objects.checkFromIndexSize(from, length, into.length);
        int most = (int) Math.min(length, end - position);
        if (most <= 0) {
            return length == 0 ? 0 : -1;
        }
        int read = spill.read(position, into, from, most);
        position += read;
        return read;
    }
}
