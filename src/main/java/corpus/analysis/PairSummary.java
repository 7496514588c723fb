package corpus.analysis;

/** What was seen of a pair: how often, how often as a joint abbreviation, in how many documents. */
public final class PairSummary implements Summary<PairSummary> {
    private static final long serialVersionUID = 1L;

    private long count;
    private long joint;
    private long documents;
    private long mostInOneDocument;

    /**
     * @param count how often the pair occurs
     * @param joint how often as a joint abbreviation
     * @param documents in how many documents
     * @param most how often in one document at most
     */
    public PairSummary(long count, long joint, long documents, long most) {
        this.count = count;
        this.joint = joint;
        this.documents = documents;
        this.mostInOneDocument = most;
    }

    long count() {
        return count;
    }

    long joint() {
        return joint;
    }

    long documents() {
        return documents;
    }

    /** The largest share of the count in one document. */
    double maxDocumentShare() {
        return (double) mostInOneDocument / count;
    }

    @Override
    public PairSummary merge(PairSummary other) {
        count += other.count;
        joint += other.joint;
        documents += other.documents;
        mostInOneDocument = Math.max(mostInOneDocument, other.mostInOneDocument);
        return this;
    }
}
