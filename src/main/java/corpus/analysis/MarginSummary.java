package corpus.analysis;

/** The sums of an item's row and column in the matrix of all pairs; or its units, twice. */
final class MarginSummary implements Summary<MarginSummary> {
    private static final long serialVersionUID = 1L;

    private long asFirst;
    private long asSecond;

    MarginSummary(long asFirst, long asSecond) {
        this.asFirst = asFirst;
        this.asSecond = asSecond;
    }

    long asFirst() {
        return asFirst;
    }

    long asSecond() {
        return asSecond;
    }

    @Override
    public MarginSummary merge(MarginSummary other) {
        asFirst += other.asFirst;
        asSecond += other.asSecond;
        return this;
    }
}
