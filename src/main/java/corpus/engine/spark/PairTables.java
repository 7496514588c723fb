package corpus.engine.spark;

import corpus.analysis.Cooccurrence;
import corpus.analysis.Group;
import corpus.analysis.Item;
import corpus.analysis.PairKey;
import corpus.analysis.PairMargins;
import corpus.analysis.PairMatrix;
import corpus.analysis.PairSetting;
import corpus.analysis.PairSummary;
import corpus.analysis.PairUnits;
import corpus.analysis.SideTables;
import corpus.engine.RowWriter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Makes a table of pairs. First the margins of the items are summed up, and those that reach the
 * minima get numbers, since a pair is not more frequent than its rarer item; then each task makes
 * matrices of its documents, whose rows are summed up, and each cell becomes a row of the table.
 */
final class PairTables {
    private final JavaSparkContext spark;
    private final Cooccurrence analysis;
    private final CountedTables counts;

    PairTables(JavaSparkContext spark, Cooccurrence analysis, CountedTables counts) {
        this.spark = spark;
        this.analysis = analysis;
        this.counts = counts;
    }

    /**
     * Writes the rows.
     *
     * @param units all documents
     */
    void write(JavaRDD<Found> units, RowWriter writer) {
        Broadcast<KeptItems> items = spark.broadcast(kept(units));
        Broadcast<Pairs> pairs =
                spark.broadcast(new Pairs(analysis, counts.sides(analysis.totals())));
        try {
            JavaPairRDD<RowKey, CellRow> cells =
                    units.mapPartitionsToPair(
                                    found ->
                                            new PairCells(
                                                    pairs.value().analysis().setting(),
                                                    items.value(),
                                                    found))
                            .reduceByKey(CellRow::plus);
            SortedOutput.write(
                    cells.mapPartitions(rows -> pairs.value().rows(items.value(), rows)),
                    analysis,
                    writer);
            writer.sizes(List.of());
        } finally {
            items.destroy();
            pairs.destroy();
        }
    }

    /** The items that may be in a row; no pair of any other reaches the minima. */
    private KeptItems kept(JavaRDD<Found> units) {
        PairSetting setting = analysis.setting();
        long count = Math.max(1, analysis.ranking().minCount());
        long documents = analysis.ranking().minDocuments();
        JavaPairRDD<GroupItem, ItemMargin> enough =
                units.flatMapToPair(found -> margins(setting, (Found.Units) found))
                        .reduceByKey(ItemMargin::plus)
                        .filter(
                                each ->
                                        each._2().margin() >= count
                                                && each._2().documents() >= documents);
        DriverMemory memory = DriverMemory.ofThisProcess();
        int parts = enough.getNumPartitions();
        List<Tuple2<GroupItem, ItemMargin>> kept =
                enough.mapPartitions(all -> new Limited<>(all, memory, parts)).collect();
        return new KeptItems(kept, setting::isNode);
    }

    private static Iterator<Tuple2<GroupItem, ItemMargin>> margins(
            PairSetting setting, Found.Units found) {
        Map<Group, ItemMargin[]> byGroup = new HashMap<>();
        PairMargins margins = new PairMargins(setting);
        for (int i = 0; i < found.documents().size(); i++) {
            PairUnits document = PairUnits.of(found.documents().get(i));
            for (Group group : found.groups().get(i)) {
                ItemMargin[] all =
                        byGroup.computeIfAbsent(
                                group, unknown -> new ItemMargin[found.items().size()]);
                for (int item : document.items()) {
                    add(all, item, new ItemMargin(0, 0, 1));
                }
                margins.of(
                        document,
                        (item, asFirst, asSecond) ->
                                add(all, item, new ItemMargin(asFirst, asSecond, 0)));
            }
        }
        List<Tuple2<GroupItem, ItemMargin>> sums = new ArrayList<>();
        byGroup.forEach(
                (group, all) -> {
                    for (int item = 0; item < all.length; item++) {
                        if (all[item] != null) {
                            GroupItem key = new GroupItem(group, found.items().get(item));
                            sums.add(new Tuple2<>(key, all[item]));
                        }
                    }
                });
        return sums.iterator();
    }

    private static void add(ItemMargin[] all, int item, ItemMargin more) {
        all[item] = all[item] == null ? more : all[item].plus(more);
    }

    /**
     * Makes the rows of pairs.
     *
     * @param analysis the analysis
     * @param totals the results of {@link Cooccurrence#totals}
     */
    private record Pairs(Cooccurrence analysis, SideTables totals) implements Serializable {
        Iterator<Object[]> rows(KeptItems items, Iterator<Tuple2<RowKey, CellRow>> cells) {
            return new Rows(analysis, totals.copy(), items, cells);
        }
    }

    /** The rows of the table, cell by cell. */
    private static final class Rows implements Iterator<Object[]> {
        private final Cooccurrence analysis;
        private final PairSetting setting;
        private final SideTables totals;
        private final KeptItems kept;
        private final Iterator<Tuple2<RowKey, CellRow>> rows;
        private KeptItems.OfGroup items;
        private int row;
        private CellRow cells = new CellRow(new int[0], new long[0]);
        private int next;

        private Rows(
                Cooccurrence analysis,
                SideTables totals,
                KeptItems kept,
                Iterator<Tuple2<RowKey, CellRow>> rows) {
            this.analysis = analysis;
            this.setting = analysis.setting();
            this.totals = totals;
            this.kept = kept;
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            while (next == cells.size() && rows.hasNext()) {
                Tuple2<RowKey, CellRow> following = rows.next();
                items = kept.group(following._1().group());
                row = following._1().row();
                cells = following._2();
                next = 0;
            }
            return next < cells.size();
        }

        /** The row of a cell; null if it is too small for the table. */
        @Override
        public Object[] next() {
            int cell = next++;
            boolean isTooSmall =
                    cells.count(cell) < analysis.ranking().minCount()
                            || cells.documents(cell) < analysis.ranking().minDocuments();
            return isTooSmall ? null : finished(cell);
        }

        private Object[] finished(int cell) {
            int slot = cells.slots()[cell];
            int other = PairMatrix.other(setting, slot);
            Item item = items.items().get(row);
            PairKey key =
                    PairKey.of(
                            setting,
                            items.group(),
                            item,
                            items.items().get(other),
                            PairMatrix.isReversed(setting, slot));
            boolean inOrder = key.a().equals(item);
            return analysis.finish(
                    key,
                    new PairSummary(
                            cells.count(cell),
                            cells.joint(cell),
                            cells.documents(cell),
                            cells.most(cell)),
                    items.margins().get(inOrder ? row : other).asFirst(),
                    items.margins().get(inOrder ? other : row).asSecond(),
                    totals);
        }
    }
}
