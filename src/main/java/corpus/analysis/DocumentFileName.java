package corpus.analysis;

import corpus.document.DocumentId;
import java.util.Locale;

/** The name that a document has as a file of its own. */
final class DocumentFileName {
    private DocumentFileName() {}

    /**
     * The document's name; a record of a file with several has its number behind it, with zeros
     * before it, so that the files are in corpus order.
     */
    static String of(DocumentId id) {
        return id.record() == 0 ? id.name() : String.format(Locale.ROOT, "%s.%07d", id.name(), id.record());
    }
}
