package corpus.engine;

import corpus.analysis.Analysis;
import corpus.analysis.Cooccurrence;
import corpus.analysis.PartSize;
import corpus.analysis.SideTables;
import corpus.analysis.Summary;
import corpus.document.AnnotatedDocument;
import corpus.table.CompactRows;
import java.io.Closeable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of one run while documents are counted into them. */
final class Tables implements Closeable {
    private final Workspace workspace;
    private final List<RunningList> lists = new ArrayList<>();

    /** Equal analyses are counted once, and written to all who asked for them. */
    private final Map<Analysis<?, ?>, List<RowWriter>> writers = new LinkedHashMap<>();

    private final Map<Cooccurrence, PairTable> pairs = new LinkedHashMap<>();
    private final PartialCounts counts;

    /**
     * @param workspace what all tables share
     */
    Tables(List<Job> jobs, Workers workers, Workspace workspace) {
        this.workspace = workspace.share(Math.max(1, jobs.size()));
        counts = new PartialCounts(workers.number());
        for (Job job : jobs) {
            if (job instanceof Job.Count count) {
                writers.computeIfAbsent(count.analysis(), each -> new ArrayList<>())
                        .add(count.rows());
            } else if (job instanceof Job.Enumerate list) {
                lists.add(new RunningList(list, this.workspace));
            }
        }
        writers.keySet().forEach(analysis -> add(analysis, workers));
    }

    private void add(Analysis<?, ?> analysis, Workers workers) {
        if (analysis instanceof Cooccurrence cooccurrence) {
            pairs.put(cooccurrence, new PairTable(cooccurrence, workers, workspace));
            cooccurrence.totals().forEach(side -> counts.addSide(side, workspace));
        } else {
            analysis.sides().forEach(side -> counts.addSide(side, workspace));
            analysis.recounts().forEach(each -> counts.addSide(each.source(), workspace));
            counts.add(analysis, workspace);
        }
    }

    /** Those that list documents instead of counting them. */
    List<RunningList> lists() {
        return lists;
    }

    /** Counts a document, for one of the workers. */
    void count(int worker, AnnotatedDocument document) {
        counts.count(worker, document);
        pairs.values().forEach(table -> table.count(worker, document));
    }

    /** Writes all tables, when all documents have come. */
    void write() {
        writers.forEach(this::write);
        lists.forEach(RunningList::finish);
    }

    private <K extends Comparable<? super K> & Serializable, V extends Summary<V>> void write(
            Analysis<K, V> analysis, List<RowWriter> targets) {
        RowWriter writer = new AllTargets(targets);
        SideTables sides = new SideTables();
        if (analysis instanceof Cooccurrence cooccurrence) {
            cooccurrence.totals().forEach(side -> counts.copyTo(sides, side));
            pairs.get(cooccurrence).write(sides, writer);
            return;
        }
        analysis.sides().forEach(side -> counts.copyTo(sides, side));
        counts.supplement(analysis, sides);
        SideTables supplemented = new SideTables();
        analysis.sides().forEach(side -> counts.copyTo(supplemented, side));
        analysis.recounts().forEach(recount -> counts.recount(supplemented, recount));
        CompactRows numbered = new CompactRows(analysis.columns());
        if (counts.finish(analysis, supplemented, numbered)) {
            int[] order = analysis.ranking().order(numbered);
            targets.forEach(target -> target.write(numbered, order));
        } else {
            writeByKey(analysis, supplemented, writer);
        }
        List<PartSize> sizes = analysis.sizes(supplemented);
        targets.forEach(target -> target.sizes(sizes));
    }

    private <K extends Comparable<? super K> & Serializable, V extends Summary<V>> void writeByKey(
            Analysis<K, V> analysis, SideTables sides, RowWriter writer) {
        try (RankedRows rows =
                new RankedRows(analysis.ranking(), analysis.columns(), 1, workspace)) {
            counts.drain(
                    analysis, (key, value) -> rows.part(0).add(analysis.finish(key, value, sides)));
            rows.write(writer);
        }
    }

    /** Writes rows to all who asked for them. */
    private record AllTargets(List<RowWriter> targets) implements RowWriter {
        @Override
        public void write(Object[] row) {
            targets.forEach(target -> target.write(row));
        }

        @Override
        public void write(CompactRows rows, int[] order) {
            targets.forEach(target -> target.write(rows, order));
        }
    }

    @Override
    public void close() {
        pairs.values().forEach(PairTable::close);
        lists.forEach(RunningList::close);
        counts.close();
    }
}
