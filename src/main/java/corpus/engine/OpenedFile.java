package corpus.engine;

import corpus.cache.FileKey;
import corpus.document.AnnotatedDocument;
import corpus.read.DocumentFile;
import corpus.read.ReadOutcome;
import java.util.List;

/** A file under way: its documents, and what is found out about them. For one thread. */
public final class OpenedFile {
    private final DocumentFile file;
    private final ReadOutcome.Skipped skipped;
    private final FileKey key;
    private final List<Candidate> candidates;
    private final AnnotatedDocument[] annotated;
    private boolean hasFailed;
    private boolean hasNews;

    /** A file whose text is missing. */
    OpenedFile(DocumentFile file, ReadOutcome.Skipped skipped) {
        this(file, skipped, null, List.of());
    }

    /**
     * @param key null if nobody wants to keep what is found
     */
    OpenedFile(DocumentFile file, FileKey key, List<Candidate> candidates) {
        this(file, null, key, candidates);
        for (Candidate candidate : candidates) {
            hasNews |= candidate.stored() == null;
        }
    }

    private OpenedFile(
            DocumentFile file,
            ReadOutcome.Skipped skipped,
            FileKey key,
            List<Candidate> candidates) {
        this.file = file;
        this.skipped = skipped;
        this.key = key;
        this.candidates = candidates;
        annotated = new AnnotatedDocument[candidates.size()];
    }

    DocumentFile file() {
        return file;
    }

    /** Why its text is missing; null if it was read. */
    public ReadOutcome.Skipped skipped() {
        return skipped;
    }

    /** Null if nobody wants to keep what is found. */
    FileKey key() {
        return key;
    }

    public List<Candidate> candidates() {
        return candidates;
    }

    /** Takes down a document that was annotated, with all its sections. */
    void add(Candidate candidate, AnnotatedDocument document) {
        annotated[candidate.number()] = document;
        hasNews = true;
    }

    /** The program failed on a document; what is left is no whole file. */
    void fail() {
        hasFailed = true;
    }

    /** Whether something was found out that no earlier run has kept. */
    boolean isWorthKeeping() {
        return key != null && hasNews && !hasFailed && !candidates.isEmpty();
    }

    /** The annotated documents; null for those that were not annotated. */
    AnnotatedDocument[] annotated() {
        return annotated;
    }
}
