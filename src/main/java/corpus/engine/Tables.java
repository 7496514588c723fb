package corpus.engine;

import corpus.analysis.Analysis;
import corpus.analysis.Cooccurrence;
import corpus.analysis.Counting;
import corpus.analysis.Ranking;
import corpus.analysis.SideTables;
import corpus.analysis.Summary;
import corpus.document.AnnotatedDocument;
import java.io.Closeable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of one run while documents are counted into them. */
final class Tables implements Closeable {
    private final List<Job> jobs;
    private final List<RunningList> lists = new ArrayList<>();
    private final Map<Cooccurrence, PairTable> pairs = new LinkedHashMap<>();
    private final List<PartialCounts> partials = new ArrayList<>();

    Tables(List<Job> jobs, Workers workers, Workspace workspace) {
        this.jobs = jobs;
        List<Counting<?, ?>> countings = new ArrayList<>();
        for (Job job : jobs) {
            if (job instanceof Job.Count count) {
                if (count.analysis() instanceof Cooccurrence cooccurrence) {
                    countings.addAll(cooccurrence.totals());
                    pairs.put(cooccurrence, new PairTable(cooccurrence, workers, workspace));
                } else {
                    countings.addAll(count.analysis().sides());
                    countings.add(count.analysis());
                }
            } else if (job instanceof Job.Enumerate enumerate) {
                lists.add(new RunningList(enumerate));
            }
        }
        for (int i = 0; i < workers.number(); i++) {
            partials.add(new PartialCounts(countings));
        }
    }

    /** Those that list documents instead of counting them. */
    List<RunningList> lists() {
        return lists;
    }

    /** Counts a document, for one of the workers. */
    void count(int worker, AnnotatedDocument document) {
        partials.get(worker).count(document);
        pairs.values().forEach(table -> table.count(worker, document));
    }

    /** Writes all tables, when all documents have come. */
    void write() {
        PartialCounts total = partials.get(0);
        partials.subList(1, partials.size()).forEach(total::merge);
        for (Job job : jobs) {
            if (job instanceof Job.Count count) {
                if (count.analysis() instanceof Cooccurrence cooccurrence) {
                    SideTables sides = new SideTables();
                    cooccurrence.totals().forEach(side -> total.copyTo(sides, side));
                    pairs.get(cooccurrence).write(sides, count.rows());
                } else {
                    write(count.analysis(), total, count.rows());
                }
            }
        }
        lists.forEach(RunningList::finish);
    }

    @Override
    public void close() {
        pairs.values().forEach(PairTable::close);
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
}
