package corpus.analysis;

import corpus.document.CodePointOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What was seen of a term: how often, in how many documents of what sizes, with which tags. */
public final class TermSummary implements Summary<TermSummary> {
    private static final long serialVersionUID = 1L;

    private long count;

    /** Pairs of count and size, one for each document; their order has no meaning. */
    private int[] parts;

    private int partsLength;

    /** The only tag so far; null once there are several. */
    private String tag;

    private TreeMap<String, Long> tags;

    /** A term as seen in one document of {@code size} word tokens. */
    TermSummary(int count, int size, String tag) {
        this.count = count;
        this.parts = new int[] {count, size};
        this.partsLength = 2;
        this.tag = tag;
    }

    /** A term that does not occur in a document. */
    static TermSummary none(String tag) {
        TermSummary none = new TermSummary(0, 0, tag);
        none.partsLength = 0;
        return none;
    }

    /** Adds further occurrences in the same document, under another tag. */
    void addInSameDocument(int more, String otherTag) {
        addTag(otherTag, more);
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
        if (tags == null) {
            return tag;
        }
        String best = "";
        long most = 0;
        for (Map.Entry<String, Long> entry : tags.entrySet()) {
            boolean more = entry.getValue() > most;
            boolean first =
                    entry.getValue() == most && CodePointOrder.compare(entry.getKey(), best) < 0;
            if (more || first) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
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
        if (other.tags != null) {
            countTagsApart();
            other.tags.forEach(this::addTag);
        } else {
            addTag(other.tag, other.count);
        }
        count += other.count;
        int length = partsLength + other.partsLength;
        if (length > parts.length) {
            parts = Arrays.copyOf(parts, Math.max(length, parts.length * 2));
        }
        System.arraycopy(other.parts, 0, parts, partsLength, other.partsLength);
        partsLength = length;
        return this;
    }

    private void addTag(String otherTag, long more) {
        if (tags == null && otherTag.equals(tag)) {
            return;
        }
        countTagsApart();
        tags.merge(otherTag, more, Long::sum);
    }

    /** From here on, {@code count} does not say how often the only tag occurs. */
    private void countTagsApart() {
        if (tags == null) {
            tags = new TreeMap<>();
            tags.put(tag, count);
            tag = null;
        }
    }
}
