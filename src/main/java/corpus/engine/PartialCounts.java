package corpus.engine;

import corpus.analysis.Analysis;
import corpus.analysis.Counting;
import corpus.analysis.SideTables;
import corpus.analysis.Summary;
import corpus.document.AnnotatedDocument;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one worker has counted. */
final class PartialCounts {
    private final Map<Counting<?, ?>, Table<?, ?>> tables = new LinkedHashMap<>();

    PartialCounts(List<Counting<?, ?>> countings) {
        for (Counting<?, ?> counting : countings) {
            tables.computeIfAbsent(counting, Table::new);
        }
    }

    void count(AnnotatedDocument document) {
        tables.values().forEach(table -> table.count(document));
    }

    /** Adds what another worker has counted, and empties it. */
    void merge(PartialCounts other) {
        tables.forEach((counting, table) -> table.mergeUnchecked(other.tables.remove(counting)));
    }

    @SuppressWarnings("unchecked")
    <K extends Comparable<? super K> & Serializable, V extends Summary<V>> Map<K, V> table(
            Counting<K, V> counting) {
        // The constructor ties the types of a table to those of its counting.
        return ((Table<K, V>) tables.get(counting)).values;
    }

    /** What an analysis reads beside its own keys. */
    SideTables sides(Analysis<?, ?> analysis) {
        SideTables sides = new SideTables();
        analysis.sides().forEach(side -> copyTo(sides, side));
        return sides;
    }

    private <K extends Comparable<? super K> & Serializable, V extends Summary<V>> void copyTo(
            SideTables sides, Counting<K, V> counting) {
        sides.put(counting, table(counting));
    }

    /** Adds what the documents don't have; to be called once for each analysis, at the end. */
    @SuppressWarnings("unchecked")
    <K extends Comparable<? super K> & Serializable, V extends Summary<V>> void supplement(
            Analysis<K, V> analysis) {
        Table<K, V> table = (Table<K, V>) tables.get(analysis);
        analysis.supplement(sides(analysis), table::add);
    }

    private static final class Table<
            K extends Comparable<? super K> & Serializable, V extends Summary<V>> {
        private final Counting<K, V> counting;
        private final Map<K, V> values = new HashMap<>();

        private Table(Counting<K, V> counting) {
            this.counting = counting;
        }

        private void count(AnnotatedDocument document) {
            counting.count(document, this::add);
        }

        private void add(K key, V value) {
            values.merge(key, value, Summary::merge);
        }

        @SuppressWarnings("unchecked")
        private void mergeUnchecked(Table<?, ?> other) {
            ((Table<K, V>) other).values.forEach(this::add);
        }
    }
}
