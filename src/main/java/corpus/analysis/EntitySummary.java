package corpus.analysis;

import corpus.document.CodePointOrder;
import corpus.document.DocumentId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What was seen of an entity: its mentions by form, free-standing and nested, and where. */
public final class EntitySummary implements Summary<EntitySummary> {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, Long> forms = new HashMap<>();
    private long count;
    private long nested;
    private long documents;
    private long mostInOneDocument;
    private String firstFree;
    private int firstFreeRecord;
    private String firstNested;
    private int firstNestedRecord;

    /** Where the free-standing mentions are; null if there is none, or if nobody asks. */
    private Postings postings;

    /** Says where the free-standing mentions of the one document are. */
    void at(Postings where) {
        postings = where;
    }

    Postings postings() {
        return postings;
    }

    /** Adds a mention; all mentions of one summary before merging are of one document. */
    void add(String surface, boolean isNested, DocumentId document) {
        if (isNested) {
            nested++;
            firstNested = document.name();
            firstNestedRecord = document.record();
            return;
        }
        forms.merge(surface, 1L, Long::sum);
        count++;
        documents = 1;
        mostInOneDocument = count;
        firstFree = document.name();
        firstFreeRecord = document.record();
    }

    long count() {
        return count;
    }

    long nested() {
        return nested;
    }

    long documents() {
        return documents;
    }

    /** The largest share of the count in one document; missing if the count is 0. */
    double maxDocumentShare() {
        return count == 0 ? Double.NaN : (double) mostInOneDocument / count;
    }

    /** {@code 俄罗斯:139; 俄:93}: the forms by count, of equals the first by code point. */
    String forms() {
        return forms.entrySet().stream()
                .sorted(EntitySummary::byCount)
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private static int byCount(Map.Entry<String, Long> one, Map.Entry<String, Long> other) {
        int byCount = other.getValue().compareTo(one.getValue());
        return byCount != 0 ? byCount : CodePointOrder.compare(one.getKey(), other.getKey());
    }

    /** The first document with a free-standing mention, or else with a nested one. */
    String firstDocument() {
        return firstFree != null ? firstFree : firstNested;
    }

    @Override
    public EntitySummary merge(EntitySummary other) {
        other.forms.forEach((form, number) -> forms.merge(form, number, Long::sum));
        count += other.count;
        nested += other.nested;
        documents += other.documents;
        mostInOneDocument = Math.max(mostInOneDocument, other.mostInOneDocument);
        if (isEarlier(other.firstFree, other.firstFreeRecord, firstFree, firstFreeRecord)) {
            firstFree = other.firstFree;
            firstFreeRecord = other.firstFreeRecord;
        }
        if (isEarlier(other.firstNested, other.firstNestedRecord, firstNested, firstNestedRecord)) {
            firstNested = other.firstNested;
            firstNestedRecord = other.firstNestedRecord;
        }
        if (postings == null) {
            postings = other.postings;
        } else if (other.postings != null) {
            postings.merge(other.postings);
        }
        return this;
    }

    private static boolean isEarlier(String name, int record, String known, int knownRecord) {
        if (name == null || known == null) {
            return name != null;
        }
        return Comparator.<DocumentId>naturalOrder()
                        .compare(new DocumentId(name, record), new DocumentId(known, knownRecord))
                < 0;
    }
}
