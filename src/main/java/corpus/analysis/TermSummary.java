package corpus.analysis;

import corpus.document.CodePointOrder;
import java.util.Map;
import java.util.TreeMap;

/** What was seen of a term: how often, in how many documents of what sizes, with which tags. */
public final class TermSummary implements Summary<TermSummary> {
    private static final long serialVersionUID = 1L;

    private long count;

    private final Postings postings;

    /** The only tag so far; null once there are several. */
    private String tag;

    private TreeMap<String, Long> tags;

    /** A term as seen in one document of {@code size} word tokens. */
    TermSummary(int count, int size, String tag) {
        this(count, new Postings(count, size), tag);
    }

    private TermSummary(int count, Postings postings, String tag) {
        this.count = count;
        this.postings = postings;
        this.tag = tag;
    }

    /** A term that does not occur in a document. */
    static TermSummary none(String tag, boolean withPositions) {
        return new TermSummary(0, Postings.none(withPositions), tag);
    }

    /** Adds further occurrences in the same document, under another tag. */
    void addInSameDocument(int more, String otherTag) {
        addTag(otherTag, more);
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

    /** Where the term occurs. */
    Postings postings() {
        return postings;
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
        postings.merge(other.postings);
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
