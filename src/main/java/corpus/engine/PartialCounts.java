package corpus.engine;

import corpus.analysis.Analysis;
import corpus.analysis.Counting;
import corpus.analysis.NumberedCounts;
import corpus.analysis.Recount;
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
import java.util.function.BiConsumer;

/** What the workers have counted: for each counting, a table of each worker. */
final class PartialCounts implements Closeable {
    private final Map<Counting<?, ?>, WorkerTables<?, ?>> tables = new LinkedHashMap<>();
    private final int workers;

    PartialCounts(int workers) {
        this.workers = workers;
    }

    /** A counting whose keys are read in order, once, and may be many. */
    void add(Counting<?, ?> counting, Workspace workspace) {
        tables.computeIfAbsent(
                counting, each -> new WorkerTables<>(each, workers, workspace.share(workers)));
    }

    /** A counting whose result others look things up in: it stays in memory. */
    void addSide(Counting<?, ?> counting, Workspace workspace) {
        Workspace endless = new Workspace(Long.MAX_VALUE, workspace.folder());
        tables.put(counting, new WorkerTables<>(counting, workers, endless));
    }

    void count(int worker, AnnotatedDocument document) {
        for (WorkerTables<?, ?> table : tables.values()) {
            table.ofWorkers.get(worker).count(document);
        }
    }

    /**
     * Makes all rows of a counting by number.
     *
     * @return whether everything was counted so; if not, there is no row
     */
    <K extends Comparable<? super K> & Serializable, V extends Summary<V>> boolean finish(
            Counting<K, V> counting, SideTables sides, CompactRows rows) {
        List<NumberedCounts<K, V>> numbered = KeyTable.numbered(table(counting).ofWorkers);
        if (numbered == null) {
            return false;
        }
        numbered.get(0).finish(numbered, sides, rows);
        return true;
    }

    /** Gives out every key with all that was seen of it, once. */
    <K extends Comparable<? super K> & Serializable, V extends Summary<V>> void drain(
            Counting<K, V> counting, BiConsumer<K, V> rows) {
        KeyTable.drain(table(counting).ofWorkers, rows);
    }

    <K extends Comparable<? super K> & Serializable, V extends Summary<V>> void copyTo(
            SideTables sides, Counting<K, V> counting) {
        sides.put(counting, KeyTable.sum(table(counting).ofWorkers));
    }

    /** Counts in what was counted. */
    <
                    S extends Comparable<? super S> & Serializable,
                    T extends Summary<T>,
                    K extends Comparable<? super K> & Serializable,
                    V extends Summary<V>>
            void recount(SideTables sides, Recount<S, T, K, V> recount) {
        sides.put(recount, recount.in(KeyTable.sum(table(recount.source()).ofWorkers)));
    }

    /** Adds what no document has, when all are counted. */
    <K extends Comparable<? super K> & Serializable, V extends Summary<V>> void supplement(
            Analysis<K, V> analysis, SideTables sides) {
        analysis.supplement(sides, table(analysis).ofWorkers.get(0)::add);
    }

    @SuppressWarnings("unchecked") // add() ties the types of a table to those of its counting.
    private <K extends Comparable<? super K> & Serializable, V extends Summary<V>>
            WorkerTables<K, V> table(Counting<K, V> counting) {
        return (WorkerTables<K, V>) tables.get(counting);
    }

    @Override
    public void close() {
        tables.values().forEach(table -> table.ofWorkers.forEach(KeyTable::close));
    }

    private static final class WorkerTables<
            K extends Comparable<? super K> & Serializable, V extends Summary<V>> {
        private final List<KeyTable<K, V>> ofWorkers = new ArrayList<>();

        private WorkerTables(Counting<K, V> counting, int workers, Workspace workspace) {
            for (int i = 0; i < workers; i++) {
                ofWorkers.add(new KeyTable<>(counting, workspace));
            }
        }
    }
}
