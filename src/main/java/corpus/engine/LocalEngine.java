package corpus.engine;

import corpus.analysis.Analysis;
import corpus.analysis.Counting;
import corpus.analysis.Listing;
import corpus.analysis.Ranking;
import corpus.analysis.Sample;
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
    public <K extends Comparable<? super K> & Serializable, V extends Summary<V>> CorpusReport run(
            CorpusRequest request, Analysis<K, V> analysis, RowWriter rows) {
        List<Counting<?, ?>> countings = new ArrayList<>(analysis.sides());
        countings.add(analysis);
        List<PartialCounts> partials = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            partials.add(new PartialCounts(countings));
        }
        CorpusReport report =
                new ParallelRun(request, annotator(request), threads, progress)
                        .forEach((worker, document) -> partials.get(worker).count(document));
        PartialCounts total = partials.get(0);
        partials.subList(1, partials.size()).forEach(total::merge);
        write(analysis, total, rows);
        return report;
    }

    @Override
    public CorpusReport run(CorpusRequest request, Listing listing, RowWriter rows) {
        ParallelRun run = new ParallelRun(request, annotator(request), threads, progress);
        if (listing.sample().isAll()) {
            return run.forEachInOrder(document -> listed(document, listing), rows::write);
        }
        Sample.Drawing drawing = listing.sample().drawing(listing);
        CorpusReport report =
                run.forEachInOrder(
                        document ->
                                listed(document, listing).stream().map(drawing::candidate).toList(),
                        drawing::offer);
        drawing.rows().forEach(rows::write);
        rows.sampledFrom(drawing.offered());
        return report;
    }

    private static List<Object[]> listed(AnnotatedDocument document, Listing listing) {
        List<Object[]> listed = new ArrayList<>();
        listing.list(document, listed::add);
        return listed;
    }

    private static Annotator annotator(CorpusRequest request) {
        return Annotator.load(request.settings());
    }

    private static <K extends Comparable<? super K> & Serializable, V extends Summary<V>>
            void write(Analysis<K, V> analysis, PartialCounts total, RowWriter rows) {
        SideTables sides = new SideTables();
        analysis.sides().forEach(side -> total.copyTo(sides, side));
        Ranking.Collector collector = analysis.ranking().collector(analysis.columns());
        for (Map.Entry<K, V> entry : total.table(analysis).entrySet()) {
            collector.add(analysis.finish(entry.getKey(), entry.getValue(), sides));
        }
        collector.rows().forEach(rows::write);
    }

    /** What is done with a document by one of the workers. */
    interface DocumentAction {
        void accept(int worker, AnnotatedDocument document);
    }
}
