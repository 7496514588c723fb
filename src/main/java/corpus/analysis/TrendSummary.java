package corpus.analysis;

/** How often an item occurs in a period, and in how many documents. */
public final class TrendSummary implements Summary<TrendSummary> {
    private static final long serialVersionUID = 1L;

    private long count;
    private long documents;

    TrendSummary(long count, long documents) {
        this.count = count;
        this.documents = documents;
    }

    long count() {
        return count;
    }

    long documents() {
        return documents;
    }

    @Override
    public TrendSummary merge(TrendSummary other) {
        count += other.count;
        documents += other.documents;
        return this;
    }
}
