package corpus.engine;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Keeps the shingles that were used last, as many as there is room for; reads others again. */
final class ShingleStore {
    private final long room;
    private final IntFunction<long[]> reader;
    private final Map<Integer, long[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long used;

    /**
     * @param room how many shingles are kept, beside the last ones asked for
     * @param reader reads those of a document
     */
    ShingleStore(long room, IntFunction<long[]> reader) {
        this.room = room;
        this.reader = reader;
    }

    long[] get(int document) {
        long[] known = kept.get(document);
        if (known != null) {
            return known;
        }
        long[] read = reader.apply(document);
        kept.put(document, read);
        used += read.length;
        Iterator<long[]> oldest = kept.values().iterator();
        while (used > room && kept.size() > 1) {
            used -= oldest.next().length;
            oldest.remove();
        }
        return read;
    }

    void forget(int document) {
        long[] known = kept.remove(document);
        used -= known == null ? 0 : known.length;
    }
}
