package corpus.engine.spark;

import corpus.analysis.Analysis;
import corpus.analysis.Counting;
import corpus.analysis.Emitter;
import corpus.analysis.Recount;
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
    private final KeyParts parts;
    private final JavaPairRDD<CountKey, Summary<?>> sums;
    private final Map<Integer, Map<Object, Summary<?>>> collected = new HashMap<>();
    private final Map<DocumentId, Throwable> failures = new TreeMap<>();
    private final List<Broadcast<?>> told = new ArrayList<>();

    CountedTables(JavaSparkContext spark, JavaRDD<Found> found, Work work) {
        this.spark = spark;
        this.work = work;
        Wanted wanted = Wanted.of(work);
        Set<Integer> fetched = new TreeSet<>(wanted.sides().keySet());
        fetched.add(CountKey.FAILURES);
        parts =
                new KeyParts(
                        Math.max(found.getNumPartitions(), spark.defaultParallelism()), fetched);
        sums =
                found.filter(each -> each instanceof Found.Counted)
                        .mapToPair(
                                each -> {
                                    Found.Counted counted = (Found.Counted) each;
                                    return new Tuple2<CountKey, Summary<?>>(
                                            counted.key(), counted.value());
                                })
                        .reduceByKey(parts, merging());
        fetch(wanted);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Values of one key are of one type.
    private static Function2<Summary<?>, Summary<?>, Summary<?>> merging() {
        return (a, b) -> (Summary<?>) ((Summary) a).merge((Summary) b);
    }

    /** Fetches the side tables and what failed, in one job; the sums stay where they are. */
    private void fetch(Wanted wanted) {
        wanted.sides().keySet().forEach(number -> collected.put(number, new HashMap<>()));
        DriverMemory memory = DriverMemory.ofThisProcess();
        int number = parts.fetched().size();
        List<Tuple2<CountKey, Summary<?>>>[] entries =
                sums.filter(entry -> wanted.isWanted(entry._1(), entry._2()))
                        .mapPartitions(all -> new Limited<>(all, memory, number))
                        .collectPartitions(
                                parts.fetched().stream().mapToInt(Integer::intValue).toArray());
        for (List<Tuple2<CountKey, Summary<?>>> part : entries) {
            part.forEach(this::take);
        }
    }

    private void take(Tuple2<CountKey, Summary<?>> entry) {
        if (entry._2() instanceof Failures failed) {
            failures.put((DocumentId) entry._1().key(), failed.cause());
        } else {
            collected.get(entry._1().counting()).put(entry._1().key(), entry._2());
        }
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
        SideTables sides = sides(analysis.sides());
        JavaPairRDD<CountKey, Summary<?>> own = supplemented(analysis, sides);
        analysis.recounts().forEach(recount -> recount(recount, analysis, own, sides));
        Broadcast<Finish> finish = spark.broadcast(new Finish(analysis, sides));
        told.add(finish);
        SortedOutput.write(
                own.mapPartitions(entries -> finish.value().rows(entries)), analysis, writer);
        writer.sizes(analysis.sizes(sides));
    }

    /** What was counted of an analysis, and what no document has. */
    private <K extends Comparable<? super K> & Serializable, V extends Summary<V>>
            JavaPairRDD<CountKey, Summary<?>> supplemented(
                    Analysis<K, V> analysis, SideTables sides) {
        int number = work.countings().indexOf(analysis);
        JavaPairRDD<CountKey, Summary<?>> counted = ofCounting(number);
        List<Tuple2<CountKey, Summary<?>>> more = new ArrayList<>();
        analysis.supplement(
                sides, (key, value) -> more.add(new Tuple2<>(new CountKey(number, key), value)));
        return more.isEmpty()
                ? counted
                : counted.union(spark.parallelizePairs(more)).reduceByKey(parts, merging());
    }

    private JavaPairRDD<CountKey, Summary<?>> ofCounting(int number) {
        return sums.filter(entry -> entry._1().counting() == number);
    }

    @SuppressWarnings("unchecked") // A recount emits keys and values of its own types.
    private <
                    S extends Comparable<? super S> & Serializable,
                    T extends Summary<T>,
                    K extends Comparable<? super K> & Serializable,
                    V extends Summary<V>>
            void recount(
                    Recount<S, T, K, V> recount,
                    Analysis<?, ?> analysis,
                    JavaPairRDD<CountKey, Summary<?>> own,
                    SideTables sides) {
        int number = work.countings().indexOf(recount.source());
        JavaPairRDD<CountKey, Summary<?>> source =
                recount.source().equals(analysis) ? own : ofCounting(number);
        Map<Object, Summary<?>> found = new HashMap<>();
        source.flatMapToPair(entry -> recounted(recount, entry))
                .reduceByKey(merging())
                .collect()
                .forEach(entry -> found.put(entry._1().key(), entry._2()));
        sides.put(recount, (Map<K, V>) (Map<?, ?>) found);
    }

    @SuppressWarnings("unchecked") // The source of the recount emitted them.
    private static <
                    S extends Comparable<? super S> & Serializable,
                    T extends Summary<T>,
                    K extends Comparable<? super K> & Serializable,
                    V extends Summary<V>>
            Iterator<Tuple2<CountKey, Summary<?>>> recounted(
                    Recount<S, T, K, V> recount, Tuple2<CountKey, Summary<?>> entry) {
        List<Tuple2<CountKey, Summary<?>>> found = new ArrayList<>();
        Emitter<K, V> emitter =
                (key, value) -> found.add(new Tuple2<>(new CountKey(0, key), value));
        recount.count((S) entry._1().key(), (T) entry._2(), emitter);
        return found.iterator();
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
