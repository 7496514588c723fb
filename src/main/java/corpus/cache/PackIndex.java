package corpus.cache;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;

/** The documents of a pack by the keys of their files, sorted, in bytes. Safe for threads. */
final class PackIndex {
    private static final int ENTRY_BYTES = 3 * Long.BYTES + 9 * Integer.BYTES;

    /**
     * Where a document is.
     *
     * @param key of its file
     * @param number which of the documents of its file it is, from 0
     * @param documents how many documents its file has
     * @param position where its head begins; tokens and texts follow
     * @param headLength with the numbers of names and terms
     * @param refsLength how many bytes of the head these take
     * @param tokensLength how many bytes its tokens take
     * @param textsLength how many bytes its texts take
     * @param headChecksum over the head
     * @param tokensChecksum over the tokens
     * @param textsChecksum over the texts
     */
    record Entry(
            FileKey key,
            int number,
            int documents,
            long position,
            int headLength,
            int refsLength,
            int tokensLength,
            int textsLength,
            int headChecksum,
            int tokensChecksum,
            int textsChecksum) {
        private static final Comparator<Entry> ORDER =
                (a, b) -> {
                    int byKey = a.key.compareTo(b.key);
                    return byKey != 0 ? byKey : Integer.compare(a.number, b.number);
                };
    }

    private final ByteBuffer bytes;
    private final int size;

    PackIndex(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
        size = bytes.length / ENTRY_BYTES;
    }

    /** How many documents there are. */
    int size() {
        return size;
    }

    /** The first document of a file, or −1. */
    int find(FileKey key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < size && compare(low, key) == 0 ? low : -1;
    }

    private int compare(int index, FileKey key) {
        int at = index * ENTRY_BYTES;
        int byHigh = Long.compare(bytes.getLong(at), key.high());
        return byHigh != 0 ? byHigh : Long.compare(bytes.getLong(at + Long.BYTES), key.low());
    }

    Entry get(int index) {
        ByteBuffer from = bytes.duplicate().position(index * ENTRY_BYTES);
        FileKey key = new FileKey(from.getLong(), from.getLong());
        long position = from.getLong();
        return new Entry(
                key,
                from.getInt(),
                from.getInt(),
                position,
                from.getInt(),
                from.getInt(),
                from.getInt(),
                from.getInt(),
                from.getInt(),
                from.getInt(),
                from.getInt());
    }

    static byte[] bytes(List<Entry> entries) {
        ByteBuffer into = ByteBuffer.allocate(Math.multiplyExact(entries.size(), ENTRY_BYTES));
        entries.stream()
                .sorted(Entry.ORDER)
                .forEach(
                        entry ->
                                into.putLong(entry.key().high())
                                        .putLong(entry.key().low())
                                        .putLong(entry.position())
                                        .putInt(entry.number())
                                        .putInt(entry.documents())
                                        .putInt(entry.headLength())
                                        .putInt(entry.refsLength())
                                        .putInt(entry.tokensLength())
                                        .putInt(entry.textsLength())
                                        .putInt(entry.headChecksum())
                                        .putInt(entry.tokensChecksum())
                                        .putInt(entry.textsChecksum()));
        return into.array();
    }
}
