package corpus.analysis;

import corpus.document.DocumentId;
import corpus.measure.Occurrences;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where an item occurs: how often in which size of document, and, if a measure asks for it, at
 * which positions of which document.
 */
final class Postings implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Pairs of count and size, one for each document; their order has no meaning. */
    private int[] parts;

    private int length = 2;

    /** By document, the word tokens before each occurrence; null if nobody asks for them. */
    private TreeMap<DocumentId, int[]> positions;

    /** An item that occurs so often in one document of {@code size} word tokens. */
    Postings(int count, int size) {
        parts = new int[] {count, size};
    }

    /** An item that does not occur in a document. */
    static Postings none(boolean withPositions) {
        Postings none = new Postings(0, 0);
        none.length = 0;
        none.positions = withPositions ? new TreeMap<>() : null;
        return none;
    }

    /** Writes no room that is left over. */
    private void writeObject(ObjectOutputStream out) throws IOException {
        parts = Arrays.copyOf(parts, length);
        out.defaultWriteObject();
    }

    /** Adds further occurrences in the same document. */
    void addInSameDocument(int more) {
        parts[0] += more;
    }

    /** Says where in the one document the item occurs: word tokens before it, ascending. */
    void at(DocumentId document, int[] wordsBefore) {
        positions = new TreeMap<>();
        positions.put(document, wordsBefore);
    }

    /** In how many documents the item occurs. */
    long documents() {
        return length / 2;
    }

    void merge(Postings other) {
        int sum = length + other.length;
        if (sum > parts.length) {
            parts = Arrays.copyOf(parts, Math.max(sum, parts.length * 2));
        }
        System.arraycopy(other.parts, 0, parts, length, other.length);
        length = sum;
        if (positions != null) {
            positions.putAll(other.positions);
        }
    }

    /**
     * Adds all of this to what measures read.
     *
     * @param offsets by document, the word tokens before it in the corpus; null if no positions
     *     were counted
     */
    void addTo(Occurrences occurrences, Map<DocumentId, Long> offsets) {
        for (int i = 0; i < length; i += 2) {
            occurrences.part(parts[i], parts[i + 1]);
        }
        if (positions != null) {
            positions.forEach(
                    (document, wordsBefore) -> {
                        long offset = offsets.get(document);
                        for (int words : wordsBefore) {
                            occurrences.position(offset + words);
                        }
                    });
        }
    }
}
