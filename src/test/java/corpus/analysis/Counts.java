package corpus.analysis;

import corpus.Copies;
import corpus.document.AnnotatedDocument;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** The plainest engine: tables of keys and values, counted and merged. */
public final class Counts {
    private final List<Table<?, ?>> tables = new ArrayList<>();

    private Counts() {}

    /** What an analysis counts in some documents. */
    public static Counts of(Analysis<?, ?> analysis, List<AnnotatedDocument> documents) {
        Counts counts = new Counts();
        Set<Counting<?, ?>> countings = new LinkedHashSet<>(analysis.sides());
        analysis.recounts().forEach(recount -> countings.add(recount.source()));
        countings.add(analysis);
        countings.forEach(counting -> counts.tables.add(Table.of(counting)));
        documents.forEach(counts::count);
        return counts;
    }

    void count(AnnotatedDocument document) {
        tables.forEach(table -> table.count(document));
    }

    Counts plus(Counts other) {
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).addUnchecked(other.tables.get(i));
        }
        return this;
    }

    Counts serialised() {
        Counts copy = new Counts();
        tables.forEach(table -> copy.tables.add(table.serialised()));
        return copy;
    }

    /** The rows of an analysis, in order. */
    public List<Object[]> rows(Analysis<?, ?> analysis) {
        return rows(analysis, (side, value) -> true);
    }

    /** The same without what no row needs of the side tables. */
    List<Object[]> rowsWithNeededSides(Analysis<?, ?> analysis) {
        return rows(analysis, analysis::needs);
    }

    private <K extends Comparable<? super K> & Serializable, V extends Summary<V>>
            List<Object[]> rows(
                    Analysis<K, V> analysis, BiPredicate<Counting<?, ?>, Summary<?>> needed) {
        SideTables sides = new SideTables();
        Ranking.Collector ranked = analysis.ranking().collector(analysis.columns());
        tables.forEach(table -> table.putInto(sides));
        // A copy: the same counts may be asked for their rows again.
        HashMap<K, V> values = Copies.serialised(new HashMap<>(sides.table(analysis)));
        SideTables all = new SideTables();
        tables.forEach(table -> table.putInto(all));
        analysis.sides().forEach(side -> leaveOut(side, all, needed));
        all.put(analysis, values);
        analysis.supplement(sides, (key, value) -> values.merge(key, value, Summary::merge));
        analysis.recounts().forEach(recount -> recount(recount, all));
        values.forEach((key, value) -> ranked.add(analysis.finish(key, value, all)));
        return ranked.rows();
    }

    private static <K extends Comparable<? super K> & Serializable, V extends Summary<V>>
            void leaveOut(
                    Counting<K, V> side,
                    SideTables all,
                    BiPredicate<Counting<?, ?>, Summary<?>> needed) {
        HashMap<K, V> left = new HashMap<>(all.table(side));
        left.values().removeIf(value -> !needed.test(side, value));
        all.put(side, left);
    }

    private static <
                    S extends Comparable<? super S> & Serializable,
                    T extends Summary<T>,
                    K extends Comparable<? super K> & Serializable,
                    V extends Summary<V>>
            void recount(Recount<S, T, K, V> recount, SideTables all) {
        all.put(recount, recount.in(all.table(recount.source())));
    }

    private record Table<K extends Comparable<? super K> & Serializable, V extends Summary<V>>(
            Counting<K, V> counting, HashMap<K, V> values) {
        static <K extends Comparable<? super K> & Serializable, V extends Summary<V>>
                Table<K, V> of(Counting<K, V> counting) {
            return new Table<>(counting, new HashMap<>());
        }

        void count(AnnotatedDocument document) {
            counting.count(document, this::add);
        }

        private void add(K key, V value) {
            values.merge(key, value, Summary::merge);
        }

        @SuppressWarnings("unchecked") // tables of two parts stand in the same order
        void addUnchecked(Table<?, ?> other) {
            ((Table<K, V>) other).values.forEach(this::add);
        }

        Table<K, V> serialised() {
            return new Table<>(counting, Copies.serialised(values));
        }

        void putInto(SideTables sides) {
            sides.put(counting, values);
        }
    }
}
