package corpus.engine;

import corpus.analysis.Analysis;
import corpus.analysis.Counting;
import corpus.analysis.Ranking;
import corpus.analysis.SideTables;
import corpus.analysis.Summary;
import corpus.annotate.Annotator;
import corpus.document.AnnotatedDocument;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs analyses on this machine, on several threads. */
public final class LocalEngine implements Engine {
    private final int threads;
    private final Progress progress;

    /**
     * @param threads how many documents are under way at once, at least 1; memory grows with it
     * @param progress is told how far the run has come
     */
    public LocalEngine(int threads, Progress progress) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        this.threads = threads;
        this.progress = progress;
    }

    @Override
    public CorpusReport run(CorpusRequest request, List<Job> jobs) {
        List<Counting<?, ?>> countings = new ArrayList<>();
        List<RunningList> lists = new ArrayList<>();
        for (Job job : jobs) {
            if (job instanceof Job.Count count) {
                countings.addAll(count.analysis().sides());
                countings.add(count.analysis());
            } else if (job instanceof Job.Enumerate enumerate) {
                lists.add(new RunningList(enumerate));
            }
        }
        List<PartialCounts> partials = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            partials.add(new PartialCounts(countings));
        }
        CorpusReport report = run(request, partials, lists);
        PartialCounts total = partials.get(0);
        partials.subList(1, partials.size()).forEach(total::merge);
        jobs.stream()
                .filter(Job.Count.class::isInstance)
                .map(job -> ((Job.Count) job).analysis())
                .distinct()
                .forEach(total::supplement);
        for (Job job : jobs) {
            if (job instanceof Job.Count count) {
                write(count.analysis(), total, count.rows());
            }
        }
        lists.forEach(RunningList::finish);
        return report;
    }

    private CorpusReport run(
            CorpusRequest request, List<PartialCounts> partials, List<RunningList> lists) {
        ParallelRun run =
                new ParallelRun(request, Annotator.load(request.settings()), threads, progress);
        if (lists.isEmpty()) {
            return run.forEach((worker, document) -> partials.get(worker).count(document));
        }
        return run.forEachInOrder(
                (worker, document) -> {
                    partials.get(worker).count(document);
                    return lists.stream().map(list -> list.rowsOf(document)).toList();
                },
                rows -> {
                    for (int i = 0; i < lists.size(); i++) {
                        lists.get(i).accept(rows.get(i));
                    }
                });
    }

    private static <K extends Comparable<? super K> & Serializable, V extends Summary<V>>
            void write(Analysis<K, V> analysis, PartialCounts total, RowWriter rows) {
        SideTables sides = total.sides(analysis);
        Ranking.Collector collector = analysis.ranking().collector(analysis.columns());
        for (Map.Entry<K, V> entry : total.table(analysis).entrySet()) {
            collector.add(analysis.finish(entry.getKey(), entry.getValue(), sides));
        }
        collector.rows().forEach(rows::write);
        rows.sizes(analysis.sizes(sides));
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
