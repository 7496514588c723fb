package corpus.engine.spark;

import corpus.analysis.Analysis;
import corpus.analysis.Counting;
import corpus.analysis.SideTables;
import corpus.analysis.Summary;
import corpus.document.DocumentId;
import corpus.engine.CorpusReport;
import corpus.engine.RowWriter;
import java.io.Closeable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * What was counted by key in all documents. It is summed up by the executors, first each for
 * itself; the driver gets what failed, and the side tables.
 */
final class CountedTables implements Closeable {
    private final JavaSparkContext spark;
    private final Work work;
    private final JavaPairRDD<CountKey, Summary<?>> sums;
    private final Map<Integer, Map<Object, Summary<?>>> collected = new HashMap<>();
    private final Map<DocumentId, Throwable> failures = new TreeMap<>();
    private final List<Broadcast<?>> told = new ArrayList<>();

    CountedTables(JavaSparkContext spark, JavaRDD<Found> found, Work work) {
        this.spark = spark;
        this.work = work;
        int parts = Math.max(found.getNumPartitions(), spark.defaultParallelism());
        sums =
                found.filter(each -> each instanceof Found.Counted)
                        .mapToPair(
                                each -> {
                                    Found.Counted counted = (Found.Counted) each;
                                    return new Tuple2<CountKey, Summary<?>>(
                                            counted.key(), counted.value());
                                })
                        .reduceByKey(new HashPartitioner(parts), merging());
        collect();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Values of one key are of one type.
    private static Function2<Summary<?>, Summary<?>, Summary<?>> merging() {
        return (a, b) -> (Summary<?>) ((Summary) a).merge((Summary) b);
    }

    /** Fetches the side tables and what failed, in one job; the sums stay where they are. */
    private void collect() {
        Set<Integer> wanted = new TreeSet<>();
        wanted.add(CountKey.FAILURES);
        for (Counting<?, ?> counting : work.countings()) {
            if (counting instanceof Analysis<?, ?> analysis) {
                analysis.sides().forEach(side -> wanted.add(work.countings().indexOf(side)));
            }
        }
        work.pairs()
                .forEach(
                        pairs ->
                                pairs.totals()
                                        .forEach(
                                                side ->
                                                        wanted.add(
                                                                work.countings().indexOf(side))));
        TreeSet<Integer> serialisable = new TreeSet<>(wanted);
        wanted.forEach(number -> collected.put(number, new HashMap<>()));
        sums.filter(entry -> serialisable.contains(entry._1().counting()))
                .collect()
                .forEach(
                        entry -> {
                            if (entry._2() instanceof Failures failed) {
                                failures.put((DocumentId) entry._1().key(), failed.cause());
                            } else {
                                collected
                                        .get(entry._1().counting())
                                        .put(entry._1().key(), entry._2());
                            }
                        });
    }

    /** The documents on which the program failed, in corpus order. */
    List<CorpusReport.Failure> failures() {
        List<CorpusReport.Failure> all = new ArrayList<>();
        failures.forEach((id, cause) -> all.add(new CorpusReport.Failure(id.name(), cause)));
        return all;
    }

    /** Side tables with the results of these countings. */
    SideTables sides(List<Counting<?, ?>> countings) {
        SideTables sides = new SideTables();
        countings.forEach(counting -> put(counting, sides));
        return sides;
    }

    @SuppressWarnings("unchecked") // A counting emits keys and values of its own types.
    private <K extends Comparable<? super K> & Serializable, V extends Summary<V>> void put(
            Counting<K, V> counting, SideTables sides) {
        sides.put(
                counting,
                (Map<K, V>) (Map<?, ?>) collected.get(work.countings().indexOf(counting)));
    }

    /** Writes the table of an analysis. */
    <K extends Comparable<? super K> & Serializable, V extends Summary<V>> void write(
            Analysis<K, V> analysis, RowWriter writer) {
        int number = work.countings().indexOf(analysis);
        JavaPairRDD<CountKey, Summary<?>> own =
                sums.filter(entry -> entry._1().counting() == number);
        List<Tuple2<CountKey, Summary<?>>> more = supplement(analysis, number);
        if (!more.isEmpty()) {
            own =
                    own.union(spark.parallelizePairs(more))
                            .reduceByKey(new HashPartitioner(sums.getNumPartitions()), merging());
        }
        SideTables sides = sides(analysis.sides());
        Broadcast<Finish> finish = spark.broadcast(new Finish(analysis, sides));
        told.add(finish);
        SortedOutput.write(
                own.mapPartitions(entries -> finish.value().rows(entries)), analysis, writer);
        writer.sizes(analysis.sizes(sides));
    }

    /** What no document has; it is added to the side table, too, if there is one. */
    private <K extends Comparable<? super K> & Serializable, V extends Summary<V>>
            List<Tuple2<CountKey, Summary<?>>> supplement(Analysis<K, V> analysis, int number) {
        List<Tuple2<CountKey, Summary<?>>> more = new ArrayList<>();
        analysis.supplement(
                sides(analysis.sides()),
                (key, value) -> more.add(new Tuple2<>(new CountKey(number, key), value)));
        Map<Object, Summary<?>> table = collected.get(number);
        if (table != null) {
            for (Tuple2<CountKey, Summary<?>> each : more) {
                Summary<?> known = table.get(each._1().key());
                table.put(each._1().key(), known == null ? each._2() : merged(known, each._2()));
            }
        }
        return more;
    }

    private static Summary<?> merged(Summary<?> a, Summary<?> b) {
        try {
            return merging().call(a, b);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        told.forEach(Broadcast::destroy);
    }

    /**
     * Makes the rows of an analysis.
     *
     * @param analysis the analysis
     * @param sides what its rows need
     */
    private record Finish(Analysis<?, ?> analysis, SideTables sides) implements Serializable {
        Iterator<Object[]> rows(Iterator<Tuple2<CountKey, Summary<?>>> entries) {
            return new Rows<>(analysis, sides.copy(), entries);
        }
    }

    /** Rows as they are asked for; null where a key has none. */
    private static final class Rows<
                    K extends Comparable<? super K> & Serializable, V extends Summary<V>>
            implements Iterator<Object[]> {
        private final Analysis<K, V> analysis;
        private final SideTables sides;
        private final Iterator<Tuple2<CountKey, Summary<?>>> entries;

        private Rows(
                Analysis<K, V> analysis,
                SideTables sides,
                Iterator<Tuple2<CountKey, Summary<?>>> entries) {
            this.analysis = analysis;
            this.sides = sides;
            this.entries = entries;
        }

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        @SuppressWarnings("unchecked") // The analysis emitted them.
        public Object[] next() {
            Tuple2<CountKey, Summary<?>> entry = entries.next();
            return analysis.finish((K) entry._1().key(), (V) entry._2(), sides);
        }
    }
}
