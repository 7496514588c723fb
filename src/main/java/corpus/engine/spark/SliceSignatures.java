package corpus.engine.spark;

import corpus.clean.Shingles;
import corpus.engine.DocumentSource;
import corpus.engine.SignedDocument;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Signs the documents of a slice that have anything to be compared by. */
final class SliceSignatures implements Iterator<SignedDocument> {
    private final DocumentSource source;
    private final AdmittedDocuments documents;
    private SignedDocument next;

    SliceSignatures(RunSettings settings, AdmittedSlice slice) {
        source = ExecutorSource.of(settings);
        documents = new AdmittedDocuments(settings, slice);
    }

    @Override
    public boolean hasNext() {
        while (next == null && documents.hasNext()) {
            next = signed(documents.next());
        }
        return next != null;
    }

    private SignedDocument signed(AdmittedDocuments.Opened document) {
        long[] shingles = Shingles.of(source.source(document.file(), document.candidate()));
        return shingles.length == 0
                ? null
                : SignedDocument.of(
                        document.number(),
                        document.candidate().number(),
                        document.candidate().facts().id(),
                        shingles);
    }

    @Override
    public SignedDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SignedDocument document = next;
        next = null;
        return document;
    }
}
