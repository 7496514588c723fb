package corpus.engine.spark;

import corpus.analysis.Analysis;
import corpus.analysis.Cooccurrence;
import corpus.analysis.Counting;
import corpus.analysis.Listing;
import corpus.analysis.PartSize;
import corpus.engine.Job;
import corpus.engine.RowWriter;
import corpus.engine.RunningList;
import corpus.engine.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** The tables of one run: what has to be found for them, and who receives their rows. */
final class JobTables {
    /** Equal analyses are counted once, and written to all who asked for them. */
    private final Map<Analysis<?, ?>, List<RowWriter>> writers = new LinkedHashMap<>();

    private final List<Job.Enumerate> lists = new ArrayList<>();
    private final Work work;

    JobTables(List<Job> jobs) {
        for (Job job : jobs) {
            if (job instanceof Job.Count count) {
                writers.computeIfAbsent(count.analysis(), each -> new ArrayList<>())
                        .add(count.rows());
            } else if (job instanceof Job.Enumerate list) {
                lists.add(list);
            }
        }
        Set<Counting<?, ?>> countings = new LinkedHashSet<>();
        List<Cooccurrence> pairs = new ArrayList<>();
        for (Analysis<?, ?> analysis : writers.keySet()) {
            if (analysis instanceof Cooccurrence cooccurrence) {
                pairs.add(cooccurrence);
                countings.addAll(cooccurrence.totals());
            } else {
                countings.addAll(analysis.sides());
                analysis.recounts().forEach(recount -> countings.add(recount.source()));
                countings.add(analysis);
            }
        }
        List<Listing> listings = lists.stream().map(Job.Enumerate::listing).toList();
        work = new Work(new ArrayList<>(countings), listings, pairs);
    }

    /** What has to be found in the documents. */
    Work work() {
        return work;
    }

    /** Writes all tables. */
    void write(JavaSparkContext spark, CountedTables counts, JavaRDD<Found> found) {
        writers.forEach(
                (analysis, targets) -> {
                    RowWriter writer = new AllTargets(targets);
                    if (analysis instanceof Cooccurrence cooccurrence) {
                        int table = work.pairs().indexOf(cooccurrence);
                        new PairTables(spark, cooccurrence, counts)
                                .write(found.filter(each -> isOf(each, table)), writer);
                    } else {
                        counts.write(analysis, writer);
                    }
                });
        for (int i = 0; i < lists.size(); i++) {
            write(i, found);
        }
    }

    private static boolean isOf(Found found, int table) {
        return found instanceof Found.Units units && units.table() == table;
    }

    private void write(int list, JavaRDD<Found> found) {
        try (RunningList running = new RunningList(lists.get(list), Workspace.usual())) {
            found.filter(each -> isOfList(each, list))
                    .toLocalIterator()
                    .forEachRemaining(
                            each -> {
                                if (each instanceof Found.Listed row) {
                                    running.accept(List.of((Object) row.cells()));
                                } else if (each instanceof Found.Drawn drawn) {
                                    running.acceptDrawn(drawn.rows(), drawn.offered());
                                }
                            });
            running.finish();
        }
    }

    private static boolean isOfList(Found found, int list) {
        return (found instanceof Found.Listed row && row.list() == list)
                || (found instanceof Found.Drawn drawn && drawn.list() == list);
    }

    /** Writes rows to all who asked for them. */
    private record AllTargets(List<RowWriter> targets) implements RowWriter {
        @Override
        public void write(Object[] row) {
            targets.forEach(target -> target.write(row));
        }

        @Override
        public void sizes(List<PartSize> sizes) {
            targets.forEach(target -> target.sizes(sizes));
        }
    }
}
