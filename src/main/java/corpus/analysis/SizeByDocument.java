package corpus.analysis;

import corpus.document.DocumentId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The word tokens of each document. */
final class SizeByDocument implements Summary<SizeByDocument> {
    private static final long serialVersionUID = 1L;

    private final TreeMap<DocumentId, Long> sizes = new TreeMap<>();

    SizeByDocument(DocumentId document, long size) {
        sizes.put(document, size);
    }

    /** By document, the word tokens of all documents before it. */
    Map<DocumentId, Long> offsets() {
        Map<DocumentId, Long> offsets = new HashMap<>();
        long before = 0;
        for (Map.Entry<DocumentId, Long> entry : sizes.entrySet()) {
            offsets.put(entry.getKey(), before);
            before += entry.getValue();
        }
        return offsets;
    }

    @Override
    public SizeByDocument merge(SizeByDocument other) {
        sizes.putAll(other.sizes);
        return this;
    }
}
