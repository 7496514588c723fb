package corpus.engine;

import corpus.annotate.AnnotationSettings;
import corpus.annotate.Annotator;
import corpus.cache.AnnotationCache;
import corpus.cache.DocumentFacts;
import corpus.cache.FileContent;
import corpus.cache.FileKey;
import corpus.cache.StoredDocument;
import corpus.clean.Cleaner;
import corpus.document.AnnotatedDocument;
import corpus.document.CorpusException;
import corpus.document.SourceDocument;
import corpus.read.DocumentFile;
import corpus.read.DocumentReaders;
import corpus.read.ReadOutcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * Where documents come from: from the cache if it knows their file, else they are read, cleaned and
 * annotated. What only the second way needs is loaded when the first file goes it. Safe for
 * threads.
 */
public final class DocumentSource {
    private final AnnotationSettings settings;
    private final AnnotationCache cache;
    private final DocumentReaders readers;
    private final Cleaner cleaner;

    /** One for each worker. */
    private final FileContent[] contents;

    private final boolean sharesDocuments;

    /** Null until something is to be annotated. */
    private FutureTask<Annotator> annotator;

    /**
     * A source that keeps nothing for later runs, for any number of threads.
     *
     * @param settings what happens to the texts
     */
    public DocumentSource(AnnotationSettings settings) {
        this(settings, AnnotationCache.none(), 1, false);
    }

    /**
     * @param workers how many threads there are
     * @param sharesDocuments whether two threads are to work on one document
     */
    DocumentSource(
            AnnotationSettings settings,
            AnnotationCache cache,
            int workers,
            boolean sharesDocuments) {
        this.settings = settings;
        this.cache = cache;
        this.sharesDocuments = sharesDocuments;
        contents = new FileContent[workers];
        readers = new DocumentReaders(settings.reading());
        cleaner = new Cleaner(settings.cleaning());
    }

    /** Begins to load what is needed to annotate, beside whatever the caller does next. */
    void prepare() {
        ForkJoinPool.commonPool().execute(loading());
    }

    /** What is known of the documents of a file; by one of the workers, from 0. */
    public OpenedFile open(int worker, DocumentFile file) {
        if (!cache.isUsed()) {
            return opened(file, null, readers.read(file));
        }
        if (contents[worker] == null) {
            contents[worker] = new FileContent();
        }
        FileContent content = contents[worker];
        try {
            content.read(file);
            FileKey key = content.key(readers.format(file));
            List<StoredDocument> known = cache.find(key);
            return known.isEmpty()
                    ? opened(file, key, readers.read(file, content.bytes()))
                    : new OpenedFile(file, key, candidates(file, known));
        } catch (IOException | OutOfMemoryError e) {
            return new OpenedFile(file, DocumentReaders.unreadable(file, e));
        }
    }

    private OpenedFile opened(DocumentFile file, FileKey key, ReadOutcome outcome) {
        return outcome instanceof ReadOutcome.Skipped skipped
                ? new OpenedFile(file, skipped)
                : new OpenedFile(file, key, candidates((ReadOutcome.Read) outcome));
    }

    private static List<Candidate> candidates(DocumentFile file, List<StoredDocument> known) {
        List<Candidate> candidates = new ArrayList<>(known.size());
        for (int i = 0; i < known.size(); i++) {
            StoredDocument stored = known.get(i);
            candidates.add(new Candidate(i, stored.facts(file.name()), null, stored));
        }
        return candidates;
    }

    private List<Candidate> candidates(ReadOutcome.Read read) {
        List<Candidate> candidates = new ArrayList<>();
        for (SourceDocument document : read.documents()) {
            SourceDocument cleaned = cleaner.clean(document);
            candidates.add(
                    new Candidate(candidates.size(), DocumentFacts.of(cleaned), cleaned, null));
        }
        return candidates;
    }

    /** A document as it was read and cleaned. */
    public SourceDocument source(OpenedFile file, Candidate candidate) {
        return candidate.source() != null ? candidate.source() : readAgain(file, candidate);
    }

    /** The annotated document, with all its sections. */
    public AnnotatedDocument annotated(OpenedFile file, Candidate candidate) {
        StoredDocument stored = candidate.stored();
        if (stored != null && stored.isAnnotated()) {
            cache.countTaken();
            return stored.document(
                    file.file().name(),
                    () -> {
                        cache.countDamaged(file.file().name());
                        return annotator().annotate(readAgain(file, candidate));
                    });
        }
        AnnotatedDocument document = annotator().annotate(source(file, candidate));
        cache.countAnnotated();
        file.add(candidate, document);
        return document;
    }

    /** Reads a document of which the cache does not know enough. */
    private SourceDocument readAgain(OpenedFile file, Candidate candidate) {
        String name = file.file().name();
        if (readers.read(file.file()) instanceof ReadOutcome.Read read
                && candidate.number() < read.documents().size()) {
            SourceDocument document = cleaner.clean(read.documents().get(candidate.number()));
            if (DocumentFacts.of(document).hash().equals(candidate.facts().hash())) {
                return document;
            }
        }
        throw new CorpusException(
                name + ": the file was changed while it was read; run the command again.");
    }

    private synchronized FutureTask<Annotator> loading() {
        if (annotator == null) {
            annotator =
                    new FutureTask<>(
                            () -> Annotator.load(settings, cache.vocabulary(), sharesDocuments));
        }
        return annotator;
    }

    private Annotator annotator() {
        FutureTask<Annotator> task = loading();
        // Does nothing if another thread has begun.
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CorpusException("The run was interrupted.", e);
        }
    }

    /** Lets the cache keep what was found out about a file. */
    void keep(OpenedFile file) {
        if (file.isWorthKeeping()) {
            List<DocumentFacts> facts = file.candidates().stream().map(Candidate::facts).toList();
            cache.put(file.key(), facts, Arrays.asList(file.annotated()));
        }
    }
}
