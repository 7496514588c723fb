package corpus.read;

import corpus.document.SourceDocument;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** What became of one file. */
public sealed interface ReadOutcome permits ReadOutcome.Read, ReadOutcome.Skipped {
    /** The name of the file, as documents are named. */
    String name();

    /**
     * A file that could be read.
     *
     * @param name the file
     * @param documents its documents in the order of the file; what had to be repaired is among
     *     their warnings
     */
    record Read(String name, List<SourceDocument> documents) implements ReadOutcome {
        public Read {
            documents = List.copyOf(documents);
        }
    }

    /**
     * A file whose text is missing from the corpus.
     *
     * @param name the file
     * @param reason what kind of obstacle it was
     * @param sentence what is wrong and what the user can do about it, beginning with the name
     */
    record Skipped(String name, Reason reason, String sentence)
            implements ReadOutcome, Serializable {}

    /** Why a file was skipped. */
    enum Reason {
        /** The file could not be opened or read. */
        UNREADABLE,
        /** The encoding could not be recognised. */
        UNDECODABLE,
        /** It is no text. */
        BINARY;

        /** The name in tables, in small letters. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
