package corpus.engine;

import corpus.annotate.AnnotationSettings;
import corpus.annotate.Annotator;
import corpus.cache.AnnotationCache;
import corpus.cache.CacheFolder;
import corpus.document.AnnotatedDocument;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Runs analyses on this machine, on several threads. */
public final class LocalEngine implements Engine {
    private final int threads;
    private final Progress progress;
    private final Workspace workspace;

    /** Null if nothing is kept from one run to the next. */
    private final CacheFolder cacheFolder;

    /** The settings of a run to come; null if nobody told. */
    private AnnotationSettings prepared;

    /** The cache for these; null if there is none under way. */
    private CompletableFuture<AnnotationCache> opening;

    /**
     * @param threads how many documents are under way at once, at least 1; memory grows with it
     * @param progress is told how far the run has come
     */
    public LocalEngine(int threads, Progress progress) {
        this(threads, progress, Workspace.usual());
    }

    /** An engine that keeps what it counts in a certain place. */
    public LocalEngine(int threads, Progress progress, Workspace workspace) {
        this(threads, progress, workspace, null);
    }

    /**
     * An engine that knows what earlier runs found.
     *
     * @param cacheFolder where that is kept; null for nowhere
     */
    public LocalEngine(int threads, Progress progress, CacheFolder cacheFolder) {
        this(threads, progress, Workspace.usual(), cacheFolder);
    }

    private LocalEngine(
            int threads, Progress progress, Workspace workspace, CacheFolder cacheFolder) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        this.threads = threads;
        this.progress = progress;
        this.workspace = workspace;
        this.cacheFolder = cacheFolder;
    }

    @Override
    public void prepare(AnnotationSettings settings) {
        prepared = settings;
        opening =
                CompletableFuture.supplyAsync(
                        () -> {
                            AnnotationCache cache = open(settings);
                            if (!cache.hasDocuments()) {
                                Annotator.preload();
                            }
                            return cache;
                        });
    }

    @Override
    public CorpusReport run(CorpusRequest request, List<Job> jobs) {
        CorpusReport compared = Comparisons.run(request, jobs, threads, progress);
        if (compared != null && jobs.stream().allMatch(Job.Compare.class::isInstance)) {
            return compared;
        }
        try (AnnotationCache cache = cache(request.settings());
                Tables tables = new Tables(jobs, new Workers(threads), workspace)) {
            if (!cache.hasDocuments()) {
                Annotator.preload();
            }
            ParallelRun run = new ParallelRun(request, cache, threads, progress);
            CorpusReport report = run(run, tables);
            tables.write();
            return report;
        }
    }

    /** The cache for a request; the one that was prepared serves once. */
    private AnnotationCache cache(AnnotationSettings settings) {
        CompletableFuture<AnnotationCache> ahead = opening;
        opening = null;
        return ahead != null && settings.equals(prepared) ? ahead.join() : open(settings);
    }

    private AnnotationCache open(AnnotationSettings settings) {
        return cacheFolder == null
                ? AnnotationCache.none()
                : AnnotationCache.open(cacheFolder, settings);
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
