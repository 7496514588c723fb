package corpus.analysis;

/** What was seen of an n-gram: how often, in how many documents. */
public final class NgramSummary implements Summary<NgramSummary> {
    private static final long serialVersionUID = 1L;

    private long count;
    private long documents = 1;

    /** An n-gram as seen in one document. */
    NgramSummary(long count) {
        this.count = count;
    }

    long count() {
        return count;
    }

    long documents() {
        return documents;
    }

    @Override
    public NgramSummary merge(NgramSummary other) {
        count += other.count;
        documents += other.documents;
        return this;
    }
}
