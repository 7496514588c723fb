package corpus.engine.spark;

import java.util.Iterator;

/** So many of a part, and no more: the rest is too much for whoever asked. */
final class First<T> implements Iterator<T> {
    private final Iterator<T> all;
    private long left;

    First(Iterator<T> all, long most) {
        this.all = all;
        left = most;
    }

    @Override
    public boolean hasNext() {
        return left > 0 && all.hasNext();
    }

    @Override
    public T next() {
        left--;
        return all.next();
    }
}
