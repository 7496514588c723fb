package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.document.Entity;
import corpus.document.Gazetteer;
import corpus.measure.Association;
import corpus.measure.PairCounts;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which items occur together, how often, and how much more often than by chance.
 *
 * @param setting what occurs together, and where
 * @param gazetteer who the entities are
 * @param measures the measures of a pair, in the order of their columns
 * @param ranking which rows are kept
 */
public record Cooccurrence(
        PairSetting setting, Gazetteer gazetteer, List<Association> measures, Ranking ranking)
        implements Analysis<PairKey, PairSummary> {
    /** The measures of a table, unless the user asks for others. */
    public static final List<Association> USUAL_MEASURES =
            List.of(
                    Association.EXPECTED,
                    Association.LOG_DICE,
                    Association.MI_LOG2,
                    Association.NPMI,
                    Association.LL_4CELL,
                    Association.T_SCORE,
                    Association.JACCARD);

    /** The type of an item that is no entity. */
    static final String TERM = "term";

    public Cooccurrence {
        measures = List.copyOf(measures);
    }

    /** Written out without a look at all entities of the gazetteer. */
    @Override
    public int hashCode() {
        return setting.hashCode() + measures.size();
    }

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
        measures.forEach(measure -> columns.add(Columns.named("cooccur", measure.columnName())));
        return setting.grouping().columns(columns);
    }

    @Override
    public List<Counting<?, ?>> sides() {
        List<Counting<?, ?>> sides = new ArrayList<>(totals());
        sides.add(margins());
        return sides;
    }

    /** Those of the {@link #sides} that do not grow with the number of items. */
    public List<Counting<?, ?>> totals() {
        return List.of(units(), overlaps());
    }

    private PairOverlaps overlaps() {
        return new PairOverlaps(setting);
    }

    private ItemMargins margins() {
        return new ItemMargins(setting);
    }

    private Counting<Group, ?> units() {
        if (setting.hasSpans()) {
            return new OrderedPairs(setting);
        }
        return setting.window() == 0
                ? new CorpusSize(setting.grouping())
                : new WindowPairs(setting.grouping(), setting.window());
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<PairKey, PairSummary> emitter) {
        new DocumentPairs(setting, document).forEach(emitter);
    }

    @Override
    public Object[] finish(PairKey key, PairSummary value, SideTables sides) {
        Map<ItemKey, MarginSummary> margins = sides.table(margins());
        return finish(
                key,
                value,
                margins.get(new ItemKey(key.group(), key.a())).asFirst(),
                margins.get(new ItemKey(key.group(), key.b())).asSecond(),
                sides);
    }

    /**
     * The row of a pair whose margins are known.
     *
     * @param sides the results of {@link #totals}
     */
    public Object[] finish(
            PairKey key, PairSummary value, long aCount, long bCount, SideTables sides) {
        long units = unitsOf(key.group(), sides);
        PairCounts counts = counts(key, value.count(), aCount, bCount, units, overlaps(sides));
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
        measures.forEach(measure -> cells.add(measure.of(counts)));
        return Grouping.row(key.group(), cells.toArray());
    }

    /**
     * Makes the rows of many pairs of a group.
     *
     * @param sides the results of {@link #totals}
     */
    public PairRowMaker rows(Group group, SideTables sides) {
        return new PairRowMaker(this, group, sides);
    }

    /** In how many units, or pairs of positions, one of a pair is only inside the other. */
    Map<PairKey, Counter> overlaps(SideTables sides) {
        return setting.hasSpans() ? Map.of() : sides.table(overlaps());
    }

    /**
     * The table without the units, or pairs of positions, in which one is only inside the other.
     *
     * @param found those that are, by {@link #overlaps(SideTables)}
     */
    PairCounts counts(
            PairKey key,
            long count,
            long aCount,
            long bCount,
            long units,
            Map<PairKey, Counter> found) {
        if (setting.hasSpans()) {
            // Its sums are those of the pairs that were counted.
            return new PairCounts(count, aCount, bCount, units);
        }
        long overlaps = found.isEmpty() || !found.containsKey(key) ? 0 : found.get(key).count();
        // A symmetric matrix of positions has each pair twice, one of an item with itself as well.
        boolean twice = setting.window() > 0 && !setting.directed();
        boolean self = key.a().equals(key.b());
        return new PairCounts(
                twice && self ? 2 * count : count,
                aCount - overlaps,
                bCount - overlaps,
                units - (twice ? 2 * overlaps : overlaps));
    }

    long unitsOf(Group group, SideTables sides) {
        if (setting.hasSpans()) {
            return sides.table(new OrderedPairs(setting)).get(group).count();
        }
        if (setting.window() == 0) {
            return setting.unit().in(sides.table(new CorpusSize(setting.grouping())).get(group));
        }
        WindowPairs pairs = new WindowPairs(setting.grouping(), setting.window());
        return (setting.directed() ? 1 : 2) * sides.table(pairs).get(group).count();
    }

    private void describe(Item item, List<Object> cells) {
        cells.add(item.name());
        if (item.isEntity()) {
            Entity entity = gazetteer.named(item.name(), item.recognised());
            cells.add(entity.name());
            cells.add(entity.type().label());
        } else {
            cells.add(item.name());
            cells.add(TERM);
        }
    }
}
