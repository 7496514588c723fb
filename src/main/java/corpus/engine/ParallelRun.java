package corpus.engine;

import corpus.cache.AnnotationCache;
import corpus.document.AnnotatedDocument;
import corpus.document.CorpusException;
import corpus.document.DocumentId;
import corpus.document.SourceDocument;
import corpus.read.DocumentFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One pass over the files of a corpus. Workers take files in corpus order; reading, cleaning and
 * annotating go on side by side, but whether a document counts is decided in corpus order, and so
 * are listed rows written. A worker holds one file at a time, so memory is bounded by the workers
 * and not by the corpus.
 */
final class ParallelRun {
    private final CorpusRequest request;

    private final AnnotationCache cache;
    private final DocumentSource source;
    private final CorpusLog log;
    private final Turnstile admission = new Turnstile();
    private final Turnstile output = new Turnstile();
    private final AtomicInteger next = new AtomicInteger();
    private final Map<DocumentId, CorpusReport.Failure> failures = new ConcurrentSkipListMap<>();
    private final int threads;
    private final Progress progress;

    ParallelRun(CorpusRequest request, AnnotationCache cache, int threads, Progress progress) {
        this.request = request;
        this.cache = cache;
        this.threads = threads;
        this.progress = progress;
        boolean shares = request.files().files().size() < threads;
        source = new DocumentSource(request.settings(), cache, threads, shares);
        List<NearDuplicate> nearDuplicates =
                request.nearDuplicates() == 0
                        ? List.of()
                        : new NearDuplicateSearch(request, request.nearDuplicates())
                                .run(threads, progress)
                                .documents();
        log = new CorpusLog(request.selection(), request.groupFields(), nearDuplicates);
    }

    /** What a worker does with those documents of a file that count, in whatever order. */
    private interface FileAction {
        void accept(int worker, int number, OpenedFile file, List<Candidate> documents)
                throws InterruptedException;
    }

    /** What is done with a document before it is annotated, by the number of its file. */
    interface SourceAction {
        void accept(int file, int number, SourceDocument document);
    }

    /** Calls an action for every cleaned document that counts; in parallel, in any order. */
    CorpusReport forEachSource(SourceAction action) {
        return run(
                (worker, number, file, documents) -> {
                    for (int i = 0; i < documents.size(); i++) {
                        action.accept(number, i, source.source(file, documents.get(i)));
                    }
                });
    }

    /** Calls an action for every document that counts; in parallel, in any order. */
    CorpusReport forEach(LocalEngine.DocumentAction action) {
        prepare();
        return run(
                (worker, number, file, documents) -> {
                    for (Candidate document : documents) {
                        AnnotatedDocument annotated = annotate(file, document);
                        if (annotated != null) {
                            action.accept(worker, annotated);
                        }
                    }
                    source.keep(file);
                });
    }

    /**
     * Makes something of every document that counts, in parallel, and passes it on in corpus order.
     */
    <T> CorpusReport forEachInOrder(
            LocalEngine.DocumentFunction<T> function, Consumer<T> consumer) {
        prepare();
        return run(
                (worker, number, file, documents) -> {
                    List<T> made = new ArrayList<>();
                    for (Candidate document : documents) {
                        AnnotatedDocument annotated = annotate(file, document);
                        if (annotated != null) {
                            made.add(function.apply(worker, annotated));
                        }
                    }
                    source.keep(file);
                    output.pass(number, () -> made.forEach(consumer));
                });
    }

    /** What the first document is going to need is loaded beside reading it. */
    private void prepare() {
        if (!cache.hasDocuments()) {
            source.prepare();
        }
    }

    /** The annotated document; null if the program fails on it, which must not end the run. */
    private AnnotatedDocument annotate(OpenedFile file, Candidate document) {
        try {
            return source.annotated(file, document).only(request.selection().sections());
        } catch (CorpusException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            DocumentId id = document.facts().id();
            failures.put(id, new CorpusReport.Failure(id.name(), e));
            file.fail();
            return null;
        }
    }

    private CorpusReport run(FileAction action) {
        List<DocumentFile> files = request.files().files();
        log.warn(request.files().warnings());
        progress.begin(files.size());
        try {
            new Workers(threads).each(worker -> work(worker, files, action));
        } finally {
            progress.end();
        }
        request.files().unreadable().forEach(log::skip);
        cache.save();
        return log.report(List.copyOf(failures.values()), cache.use());
    }

    private void work(int worker, List<DocumentFile> files, FileAction action)
            throws InterruptedException {
        try {
            for (int file = next.getAndIncrement();
                    file < files.size();
                    file = next.getAndIncrement()) {
                OpenedFile opened = source.open(worker, files.get(file));
                action.accept(worker, file, opened, admit(file, opened));
                progress.advance();
            }
        } catch (RuntimeException | Error e) {
            // The others must not wait for a turn that never comes.
            next.set(files.size());
            admission.close();
            output.close();
            throw e;
        }
    }

    /** Asks, when the turn of a file comes, which of its documents count. */
    private List<Candidate> admit(int number, OpenedFile file) throws InterruptedException {
        List<Candidate> admitted = new ArrayList<>();
        admission.pass(
                number,
                () -> {
                    if (file.skipped() != null) {
                        log.skip(file.skipped());
                    } else {
                        admitted.addAll(log.admit(file.candidates()));
                    }
                });
        return admitted;
    }
}
