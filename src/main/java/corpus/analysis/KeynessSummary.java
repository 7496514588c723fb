package corpus.analysis;

/** What was seen of an item in the target and in the reference. */
public final class KeynessSummary implements Summary<KeynessSummary> {
    private static final long serialVersionUID = 1L;

    private final TagCounts tags = new TagCounts();
    private long count;
    private long documents;
    private long referenceCount;
    private long referenceDocuments;

    /** What a reference says of an item that counts only if the texts have it; null if nothing. */
    private KeynessSummary onlyIfCounted;

    /** Nothing of an item yet. */
    KeynessSummary() {}

    /** Adds occurrences in a document of the target. */
    void addToTarget(String tag, int more) {
        tags.add(tag, more);
        count += more;
        documents = 1;
    }

    /** Adds occurrences in a document of the reference. */
    void addToReference(String tag, int more) {
        tags.add(tag, more);
        referenceCount += more;
        referenceDocuments = 1;
    }

    /**
     * An item of a reference that was counted before.
     *
     * @param counts whether it counts even if no text has it
     */
    static KeynessSummary ofReference(FrequencyTable.Entry entry, boolean counts) {
        KeynessSummary summary = new KeynessSummary();
        if (!counts) {
            summary.onlyIfCounted = ofReference(entry, true);
            return summary;
        }
        if (!entry.kind().isEmpty()) {
            summary.tags.add(entry.kind(), entry.count());
        }
        summary.referenceCount = entry.count();
        summary.referenceDocuments = entry.documents();
        return summary;
    }

    /**
     * Decides, when everything was merged, what counts of a reference.
     *
     * @return whether the item counts at all
     */
    boolean settled() {
        KeynessSummary more = onlyIfCounted;
        onlyIfCounted = null;
        if (more != null && count > 0) {
            merge(more);
        }
        return count > 0 || referenceCount > 0;
    }

    long count() {
        return count;
    }

    long documents() {
        return documents;
    }

    long referenceCount() {
        return referenceCount;
    }

    long referenceDocuments() {
        return referenceDocuments;
    }

    /** The most frequent tag in both. */
    String tag() {
        return tags.mostFrequent();
    }

    @Override
    public KeynessSummary merge(KeynessSummary other) {
        tags.addAll(other.tags);
        count += other.count;
        documents += other.documents;
        referenceCount += other.referenceCount;
        referenceDocuments += other.referenceDocuments;
        if (onlyIfCounted == null) {
            onlyIfCounted = other.onlyIfCounted;
        } else if (other.onlyIfCounted != null) {
            onlyIfCounted.merge(other.onlyIfCounted);
        }
        return this;
    }
}
