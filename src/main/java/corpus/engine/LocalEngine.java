package corpus.engine;

import corpus.annotate.Annotator;
import corpus.document.AnnotatedDocument;
import java.util.List;

/** Runs analyses on this machine, on several threads. */
public final class LocalEngine implements Engine {
    private final int threads;
    private final Progress progress;
    private final Workspace workspace;

    /**
     * @param threads how many documents are under way at once, at least 1; memory grows with it
     * @param progress is told how far the run has come
     */
    public LocalEngine(int threads, Progress progress) {
        this(threads, progress, Workspace.usual());
    }

    /** An engine that keeps what it counts in a certain place. */
    public LocalEngine(int threads, Progress progress, Workspace workspace) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        this.threads = threads;
        this.progress = progress;
        this.workspace = workspace;
    }

    @Override
    public CorpusReport run(CorpusRequest request, List<Job> jobs) {
        CorpusReport compared = Comparisons.run(request, jobs, threads, progress);
        if (compared != null && jobs.stream().allMatch(Job.Compare.class::isInstance)) {
            return compared;
        }
        try (Tables tables = new Tables(jobs, new Workers(threads), workspace)) {
            ParallelRun run =
                    new ParallelRun(request, Annotator.load(request.settings()), threads, progress);
            CorpusReport report = run(run, tables);
            tables.write();
            return report;
        }
    }

    private static CorpusReport run(ParallelRun run, Tables tables) {
        if (tables.lists().isEmpty()) {
            return run.forEach(tables::count);
        }
        return run.forEachInOrder(
                (worker, document) -> {
                    tables.count(worker, document);
                    return tables.lists().stream().map(list -> list.rowsOf(document)).toList();
                },
                rows -> {
                    for (int i = 0; i < rows.size(); i++) {
                        tables.lists().get(i).accept(rows.get(i));
                    }
                });
    }

    /** What is done with a document by one of the workers. */
    interface DocumentAction {
        void accept(int worker, AnnotatedDocument document);
    }

    /** What one of the workers makes of a document. */
    interface DocumentFunction<T> {
        T apply(int worker, AnnotatedDocument document);
    }
}
