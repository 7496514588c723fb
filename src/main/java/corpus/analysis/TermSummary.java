package corpus.analysis;

import java.util.Arrays;

/** What was seen of a term: how often, in how many documents of what sizes, with which tags. */
public final class TermSummary implements Summary<TermSummary> {
    private static final long serialVersionUID = 1L;

    private final TagCounts tags = new TagCounts();
    private long count;

    /** Pairs of count and size, one for each document; their order has no meaning. */
    private int[] parts;

    private int partsLength;

    /** A term as seen in one document of {@code size} word tokens. */
    TermSummary(int count, int size, String tag) {
        this.count = count;
        this.parts = new int[] {count, size};
        this.partsLength = 2;
        tags.add(tag, count);
    }

    /** Adds further occurrences in the same document, under another tag. */
    void addInSameDocument(int more, String otherTag) {
        tags.add(otherTag, more);
        count += more;
        parts[0] += more;
    }

    long count() {
        return count;
    }

    long documents() {
        return partsLength / 2;
    }

    /** The most frequent tag; of equally frequent ones the first by code point. */
    String tag() {
        return tags.mostFrequent();
    }

    /** Receives the parts of the corpus that have the term. */
    interface PartVisitor {
        void part(int count, int size);
    }

    /** Calls the visitor for each document with the term. */
    void parts(PartVisitor visitor) {
        for (int i = 0; i < partsLength; i += 2) {
            visitor.part(parts[i], parts[i + 1]);
        }
    }

    @Override
    public TermSummary merge(TermSummary other) {
        tags.addAll(other.tags);
        count += other.count;
        int length = partsLength + other.partsLength;
        if (length > parts.length) {
            parts = Arrays.copyOf(parts, Math.max(length, parts.length * 2));
        }
        System.arraycopy(other.parts, 0, parts, partsLength, other.partsLength);
        partsLength = length;
        return this;
    }
}
