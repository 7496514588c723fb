package corpus.analysis;

import com.carrotsearch.hppc.cursors.LongIntCursor;
import corpus.document.AnnotatedDocument;
import corpus.document.Entity;
import corpus.document.Gazetteer;
import corpus.measure.Association;
import corpus.measure.PairCounts;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * Which items occur together, how often, and how much more often than by chance.
 *
 * @param setting what occurs together, and where
 * @param gazetteer who the entities are
 * @param ranking which rows are kept
 */
public record Cooccurrence(PairSetting setting, Gazetteer gazetteer, Ranking ranking)
        implements Analysis<PairKey, PairSummary> {
    private static final List<Association> MEASURES =
            List.of(
                    Association.EXPECTED,
                    Association.LOG_DICE,
                    Association.MI_LOG2,
                    Association.NPMI,
                    Association.LL_4CELL,
                    Association.T_SCORE,
                    Association.JACCARD);

    @Override
    public List<Column> columns() {
        List<Column> columns =
                new ArrayList<>(
                        Columns.of(
                                "cooccur",
                                "a",
                                "a_name",
                                "a_type",
                                "b",
                                "b_name",
                                "b_type",
                                "count",
                                "joint",
                                "documents",
                                "max_document_share",
                                "a_count",
                                "b_count",
                                "units"));
        MEASURES.forEach(measure -> columns.add(Columns.named("cooccur", measure.columnName())));
        return setting.grouping().columns(columns);
    }

    @Override
    public List<Counting<?, ?>> sides() {
        return List.of(margins(), units(), overlaps());
    }

    private PairOverlaps overlaps() {
        return new PairOverlaps(setting);
    }

    private ItemMargins margins() {
        return new ItemMargins(setting);
    }

    private Counting<Group, ?> units() {
        return setting.window() == 0
                ? new CorpusSize(setting.grouping())
                : new WindowPairs(setting.grouping(), setting.window());
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<PairKey, PairSummary> emitter) {
        PairCounter counter = setting.count(document);
        for (Group group : setting.grouping().of(document)) {
            for (LongIntCursor cursor : counter.pairs()) {
                emitter.emit(
                        counter.key(group, cursor.key),
                        new PairSummary(cursor.value, counter.joint(cursor.key)));
            }
        }
    }

    @Override
    public Object[] finish(PairKey key, PairSummary value, SideTables sides) {
        long aCount = sides.table(margins()).get(new ItemKey(key.group(), key.a())).count();
        long bCount = sides.table(margins()).get(new ItemKey(key.group(), key.b())).count();
        long units = unitsOf(key.group(), sides);
        // A window counts a pair of positions once; the matrix has a pair with itself twice.
        boolean self = key.a().equals(key.b());
        PairCounts counts =
                table(self ? 2 * value.count() : value.count(), aCount, bCount, units, key, sides);
        List<Object> cells = new ArrayList<>();
        describe(key.a(), cells);
        describe(key.b(), cells);
        cells.add(value.count());
        cells.add(value.joint());
        cells.add(value.documents());
        cells.add(value.maxDocumentShare());
        cells.add(aCount);
        cells.add(bCount);
        cells.add(units);
        MEASURES.forEach(measure -> cells.add(measure.of(counts)));
        return Grouping.row(key.group(), cells.toArray());
    }

    /**
     * The table without the units, or pairs of positions, in which one is only inside the other.
     */
    private PairCounts table(
            long count, long aCount, long bCount, long units, PairKey key, SideTables sides) {
        Counter found = sides.table(overlaps()).get(key);
        long overlaps = found == null ? 0 : found.count();
        // With a window, the sums of rows count a pair once each, and all positions twice.
        long all = setting.window() == 0 ? overlaps : 2 * overlaps;
        return new PairCounts(count, aCount - overlaps, bCount - overlaps, units - all);
    }

    private long unitsOf(Group group, SideTables sides) {
        return setting.window() == 0
                ? setting.unit().in(sides.table(new CorpusSize(setting.grouping())).get(group))
                : 2
                        * sides.table(new WindowPairs(setting.grouping(), setting.window()))
                                .get(group)
                                .count();
    }

    private void describe(Item item, List<Object> cells) {
        cells.add(item.name());
        if (item.isEntity()) {
            Entity entity = gazetteer.named(item.name(), item.recognised());
            cells.add(entity.name());
            cells.add(entity.type().label());
        } else {
            cells.add(item.name());
            cells.add("term");
        }
    }
}
