package corpus.analysis;

/** What was seen of a term: how often, in how many documents of what sizes, with which tags. */
public final class TermSummary implements Summary<TermSummary> {
    private static final long serialVersionUID = 1L;

    private final TagCounts tags = new TagCounts();
    private long count;

    private final Postings postings;

    /** A term as seen in one document of {@code size} word tokens. */
    TermSummary(int count, int size, String tag) {
        this(count, new Postings(count, size), tag);
    }

    private TermSummary(int count, Postings postings, String tag) {
        this.count = count;
        this.postings = postings;
        tags.add(tag, count);
    }

    /** A term as seen in one document of {@code size} word tokens, without its tag. */
    static TermSummary untagged(int count, int size) {
        return new TermSummary(count, size);
    }

    private TermSummary(int count, int size) {
        this.count = count;
        this.postings = new Postings(count, size);
    }

    /** The tags of all occurrences. */
    TagCounts tags() {
        return tags;
    }

    /** A term that does not occur in a document. */
    static TermSummary none(String tag, boolean withPositions) {
        return new TermSummary(0, Postings.none(withPositions), tag);
    }

    /** Adds further occurrences in the same document, under another tag. */
    void addInSameDocument(int more, String otherTag) {
        tags.add(otherTag, more);
        count += more;
        postings.addInSameDocument(more);
    }

    long count() {
        return count;
    }

    long documents() {
        return postings.documents();
    }

    /** The most frequent tag; of equally frequent ones the first by code point. */
    String tag() {
        return tags.mostFrequent();
    }

    /** Where the term occurs. */
    Postings postings() {
        return postings;
    }

    @Override
    public TermSummary merge(TermSummary other) {
        tags.addAll(other.tags);
        count += other.count;
        postings.merge(other.postings);
        return this;
    }
}
