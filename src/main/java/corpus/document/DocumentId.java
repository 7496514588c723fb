package corpus.document;

import java.io.Serializable;
import java.util.Objects;

/**
 * Which document: corpus order is the order of these.
 *
 * @param name the path relative to the PATH given, with {@code /}
 * @param record the record of a file that holds several documents, 1-based; 0 for a file that is
 *     one document
 */
public record DocumentId(String name, int record) implements Comparable<DocumentId>, Serializable {
    public DocumentId {
        Objects.requireNonNull(name, "name");
    }

    /** A file that is one document. */
    public static DocumentId ofFile(String name) {
        return new DocumentId(name, 0);
    }

    /** By code points of the name, then by record. */
    @Override
    public int compareTo(DocumentId other) {
        int byName = CodePointOrder.compare(name, other.name);
        return byName != 0 ? byName : Integer.compare(record, other.record);
    }
}
