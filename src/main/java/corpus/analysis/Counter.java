package corpus.analysis;

/** A number of something; the simplest summary. */
public final class Counter implements Summary<Counter> {
    private static final long serialVersionUID = 1L;

    private long count;

    Counter(long count) {
        this.count = count;
    }

    long count() {
        return count;
    }

    @Override
    public Counter merge(Counter other) {
        count += other.count;
        return this;
    }
}
