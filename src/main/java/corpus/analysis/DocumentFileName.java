package corpus.analysis;

import corpus.document.DocumentId;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name that the text of a document has as a file of its own. */
final class DocumentFileName {
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,8}$");

    private DocumentFileName() {}

    /**
     * The document's name with the ending of plain text; a record of a file with several has its
     * number before that, with zeros, so that the files are in corpus order.
     */
    static String of(DocumentId id) {
        String name = ENDING.matcher(id.name()).replaceFirst("");
        String record = id.record() == 0 ? "" : String.format(Locale.ROOT, ".%07d", id.record());
        return name + record + ".txt";
    }
}
