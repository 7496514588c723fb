package corpus.engine;

/** Reads what a {@link SpillWriter} wrote. */
final class SpillReader {
    private final Spill spill;
    private final byte[] buffer;
    private long position;
    private long end;
    private int at;
    private int size;

    /**
     * @param buffer how many bytes are read at once
     */
    SpillReader(Spill spill, int buffer) {
        this.spill = spill;
        this.buffer = new byte[buffer];
    }

    /** Reads a stretch from here on. */
    SpillReader seek(long from, long to) {
        long begin = position - size;
        if (from >= begin && from < position) {
            at = (int) (from - begin);
        } else {
            position = from;
            at = 0;
            size = 0;
        }
        end = to;
        return this;
    }

    /** Whether the stretch is not over. */
    boolean hasNext() {
        return position - size + at < end;
    }

    long readLong() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = next();
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    int readInt() {
        byte next = next();
        return next >= 0 ? next : readRest(next & 0x7F);
    }

    private int readRest(int begun) {
        int number = begun;
        for (int shift = 7; ; shift += 7) {
            byte next = next();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /** The text; null if that was written. */
    String readText() {
        int length = readInt();
        if (length == 0) {
            return null;
        }
        char[] characters = new char[length - 1];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) readInt();
        }
        return new String(characters);
    }

    private byte next() {
        if (at == size) {
            size = spill.read(position, buffer, 0, buffer.length);
            if (size <= 0) {
                throw new IllegalStateException("read behind the end of what was written");
            }
            position += size;
            at = 0;
        }
        return buffer[at++];
    }
}
