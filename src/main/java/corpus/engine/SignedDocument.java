package corpus.engine;

import corpus.clean.MinHash;
import corpus.document.DocumentId;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A document that is compared with others.
 *
 * @param file the number of its file in the corpus
 * @param number which of the documents of its file it is
 * @param id which document
 * @param shingles how many different shingles it has
 * @param signature its MinHash signature
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied by nobody
public record SignedDocument(int file, int number, DocumentId id, int shingles, short[] signature)
        implements Serializable {
    static final Comparator<SignedDocument> IN_ORDER =
            Comparator.comparingInt(SignedDocument::file).thenComparingInt(SignedDocument::number);

    /** A document with these shingles, at least one. */
    public static SignedDocument of(int file, int number, DocumentId id, long[] shingles) {
        return new SignedDocument(file, number, id, shingles.length, MinHash.signature(shingles));
    }
}
