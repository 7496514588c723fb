package corpus.analysis;

import corpus.document.CodePointOrder;
import java.util.Map;
import java.util.TreeMap;

/** What was seen of a collocate: on which side, in how many documents, with which tags. */
public final class CollocateSummary implements Summary<CollocateSummary> {
    private static final long serialVersionUID = 1L;

    private long left;
    private long right;
    private long documents = 1;
    private final TreeMap<String, Long> tags = new TreeMap<>();

    /** Adds an occurrence in the same document. */
    void add(boolean isLeft, String tag) {
        left += isLeft ? 1 : 0;
        right += isLeft ? 0 : 1;
        tags.merge(tag, 1L, Long::sum);
    }

    /** The same as seen in another group. */
    CollocateSummary copy() {
        CollocateSummary copy = new CollocateSummary();
        copy.documents = 0;
        return copy.merge(this);
    }

    long count() {
        return left + right;
    }

    /** How often it stands before the node. */
    long left() {
        return left;
    }

    /** How often it stands behind the node. */
    long right() {
        return right;
    }

    long documents() {
        return documents;
    }

    /** The most frequent tag; of equally frequent ones the first by code point. */
    String tag() {
        return tags.entrySet().stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(
                                        Map.Entry.comparingByKey(
                                                CodePointOrder.COMPARATOR.reversed())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    @Override
    public CollocateSummary merge(CollocateSummary other) {
        left += other.left;
        right += other.right;
        documents += other.documents;
        other.tags.forEach((tag, count) -> tags.merge(tag, count, Long::sum));
        return this;
    }
}
