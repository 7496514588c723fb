package corpus.analysis;

import corpus.measure.BranchingEntropy;

/**
 * What was seen of a sequence that may be a term: how often, in how many documents, beside what.
 */
public final class CandidateSummary implements Summary<CandidateSummary> {
    private static final long serialVersionUID = 1L;

    private long count;
    private long documents = 1;
    private final NeighbourCounts left = new NeighbourCounts();
    private final NeighbourCounts right = new NeighbourCounts();

    /**
     * Adds an occurrence in the same document.
     *
     * @param before the word before it; null at the edge of a sentence or clause
     * @param after the word after it; null at an edge
     */
    void add(String before, String after) {
        count++;
        if (before != null) {
            left.add(before);
        }
        if (after != null) {
            right.add(after);
        }
    }

    long count() {
        return count;
    }

    long documents() {
        return documents;
    }

    double leftEntropy() {
        return BranchingEntropy.of(count, left.counts());
    }

    double rightEntropy() {
        return BranchingEntropy.of(count, right.counts());
    }

    @Override
    public CandidateSummary merge(CandidateSummary other) {
        count += other.count;
        documents += other.documents;
        left.merge(other.left);
        right.merge(other.right);
        return this;
    }
}
