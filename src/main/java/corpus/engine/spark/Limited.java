package corpus.engine.spark;

import corpus.document.CorpusException;
import java.util.Iterator;

/** A part of what the driver fetches, which must not be too much. */
final class Limited<T> implements Iterator<T> {
    private final Iterator<T> all;
    private final DriverMemory memory;
    private long left;

    /**
     * @param parts how many parts there are, of about the same size
     */
    Limited(Iterator<T> all, DriverMemory memory, int parts) {
        this.all = all;
        this.memory = memory;
        left = memory.mostOfPart(parts);
    }

    /**
     * Whether there is more.
     *
     * @throws CorpusException if it is too much
     */
    @Override
    public boolean hasNext() {
        if (left == 0 && all.hasNext()) {
            throw memory.exceeded();
        }
        return all.hasNext();
    }

    @Override
    public T next() {
        left--;
        return all.next();
    }
}
