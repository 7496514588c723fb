package corpus.engine;

import corpus.annotate.Annotator;
import corpus.clean.Cleaner;
import corpus.document.AnnotatedDocument;
import corpus.document.DocumentId;
import corpus.document.SourceDocument;
import corpus.read.DocumentFile;
import corpus.read.DocumentReaders;
import corpus.read.ReadOutcome;
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

    /** Null if nothing is to be annotated. */
    private final Annotator annotator;

    private final DocumentReaders readers;
    private final Cleaner cleaner;
    private final CorpusLog log;
    private final Turnstile admission = new Turnstile();
    private final Turnstile output = new Turnstile();
    private final AtomicInteger next = new AtomicInteger();
    private final Map<DocumentId, CorpusReport.Failure> failures = new ConcurrentSkipListMap<>();
    private final int threads;
    private final Progress progress;

    ParallelRun(CorpusRequest request, Annotator annotator, int threads, Progress progress) {
        this.request = request;
        this.annotator = annotator;
        this.threads = threads;
        this.progress = progress;
        readers = new DocumentReaders(request.settings().reading());
        cleaner = new Cleaner(request.settings().cleaning());
        List<NearDuplicate> nearDuplicates =
                request.nearDuplicates() == 0
                        ? List.of()
                        : new NearDuplicateSearch(request, request.nearDuplicates())
                                .run(threads, progress)
                                .documents();
        log = new CorpusLog(request.selection(), request.groupFields(), nearDuplicates);
    }

    /** What a worker does with a file's documents, in whatever order. */
    private interface FileAction {
        void accept(int worker, int file, List<SourceDocument> documents)
                throws InterruptedException;
    }

    /** What is done with a document before it is annotated, by the number of its file. */
    interface SourceAction {
        void accept(int file, int number, SourceDocument document);
    }

    /** Calls an action for every cleaned document that counts; in parallel, in any order. */
    CorpusReport forEachSource(SourceAction action) {
        return run(
                (worker, file, documents) -> {
                    for (int i = 0; i < documents.size(); i++) {
                        action.accept(file, i, documents.get(i));
                    }
                });
    }

    /** Calls an action for every document that counts; in parallel, in any order. */
    CorpusReport forEach(LocalEngine.DocumentAction action) {
        return run(
                (worker, file, documents) -> {
                    for (SourceDocument document : documents) {
                        AnnotatedDocument annotated = annotate(document);
                        if (annotated != null) {
                            action.accept(worker, annotated);
                        }
                    }
                });
    }

    /**
     * Makes something of every document that counts, in parallel, and passes it on in corpus order.
     */
    <T> CorpusReport forEachInOrder(
            LocalEngine.DocumentFunction<T> function, Consumer<T> consumer) {
        return run(
                (worker, file, documents) -> {
                    List<T> made = new ArrayList<>();
                    for (SourceDocument document : documents) {
                        AnnotatedDocument annotated = annotate(document);
                        if (annotated != null) {
                            made.add(function.apply(worker, annotated));
                        }
                    }
                    output.pass(file, () -> made.forEach(consumer));
                });
    }

    /** The annotated document; null if the program fails on it, which must not end the run. */
    private AnnotatedDocument annotate(SourceDocument document) {
        try {
            return annotator.annotate(document).only(request.selection().sections());
        } catch (RuntimeException | StackOverflowError e) {
            failures.put(document.id(), new CorpusReport.Failure(document.id().name(), e));
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
        return log.report(List.copyOf(failures.values()));
    }

    private void work(int worker, List<DocumentFile> files, FileAction action)
            throws InterruptedException {
        try {
            for (int file = next.getAndIncrement();
                    file < files.size();
                    file = next.getAndIncrement()) {
                action.accept(worker, file, admit(file, files.get(file)));
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

    /** Reads a file and, when its turn comes, asks which of its documents count. */
    private List<SourceDocument> admit(int number, DocumentFile file) throws InterruptedException {
        ReadOutcome outcome = readers.read(file);
        List<CorpusLog.Candidate> candidates = new ArrayList<>();
        if (outcome instanceof ReadOutcome.Read read) {
            for (SourceDocument document : read.documents()) {
                candidates.add(CorpusLog.Candidate.of(cleaner.clean(document)));
            }
        }
        List<SourceDocument> admitted = new ArrayList<>();
        admission.pass(
                number,
                () -> {
                    if (outcome instanceof ReadOutcome.Skipped skipped) {
                        log.skip(skipped);
                    } else {
                        admitted.addAll(log.admit(candidates));
                    }
                });
        return admitted;
    }
}
