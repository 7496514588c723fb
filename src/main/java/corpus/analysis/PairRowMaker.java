package corpus.analysis;

import corpus.document.CodePointOrder;
import corpus.document.Entity;
import corpus.measure.Association;
import corpus.measure.PairCounts;
import corpus.table.CompactRows;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Makes the rows of the pairs of one group: what is the same for all of them is looked up once. For
 * many threads.
 */
public final class PairRowMaker {
    private final Cooccurrence analysis;
    private final Group group;
    private final long units;
    private final Map<PairKey, Counter> overlaps;
    private final Association[] measures;

    /** Null if the table is not sorted by a measure. */
    private final Association sortMeasure;

    PairRowMaker(Cooccurrence analysis, Group group, SideTables sides) {
        this.analysis = analysis;
        this.group = group;
        units = analysis.unitsOf(group, sides);
        overlaps = analysis.overlaps(sides);
        measures = analysis.measures().toArray(Association[]::new);
        String sorted = analysis.ranking().sortColumn();
        sortMeasure =
                analysis.measures().stream()
                        .filter(measure -> measure.columnName().equals(sorted))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Whether the order of the rows is that of {@link #sortNumber}, descending, then that of their
     * items by {@link #inTable}.
     */
    public boolean knowsOrder() {
        Ranking ranking = analysis.ranking();
        return !ranking.ascending()
                && ranking.thenColumn().isEmpty()
                && (sortMeasure != null || ranking.sortColumn().equals("count"));
    }

    /**
     * The number that the row of a pair is sorted by; NaN if it is missing.
     *
     * @param aCount the margin of the first item, {@code bCount} that of the second one
     */
    public double sortNumber(PairKey key, long count, long aCount, long bCount) {
        return sortMeasure == null
                ? count
                : sortMeasure.of(analysis.counts(key, count, aCount, bCount, units, overlaps));
    }

    /** The order of items by the texts of their cells, and that of items with equal texts. */
    public Comparator<Item> inTable() {
        return (x, y) -> {
            int byName = CodePointOrder.compare(x.name(), y.name());
            if (byName != 0 || x.equals(y)) {
                return byName;
            }
            int byShownName = CodePointOrder.compare(name(x), name(y));
            int byType = CodePointOrder.compare(type(x), type(y));
            int byTexts = byShownName != 0 ? byShownName : byType;
            return byTexts != 0 ? byTexts : x.compareTo(y);
        };
    }

    /** Adds the row of a pair whose margins are known. */
    public void add(PairKey key, PairSummary value, long aCount, long bCount, CompactRows rows) {
        List<String> values = group.values();
        for (int i = 0; i < values.size(); i++) {
            rows.text(values.get(i));
        }
        describe(key.a(), rows);
        describe(key.b(), rows);
        rows.integer(value.count())
                .integer(value.joint())
                .integer(value.documents())
                .decimal(value.maxDocumentShare())
                .integer(aCount)
                .integer(bCount)
                .integer(units);
        PairCounts counts = analysis.counts(key, value.count(), aCount, bCount, units, overlaps);
        for (Association measure : measures) {
            rows.decimal(measure.of(counts));
        }
        rows.end();
    }

    private void describe(Item item, CompactRows rows) {
        if (item.isEntity()) {
            Entity entity = entity(item);
            rows.text(item.name()).text(entity.name()).text(entity.type().label());
        } else {
            rows.text(item.name()).text(item.name()).text(Cooccurrence.TERM);
        }
    }

    private String name(Item item) {
        String name = item.isEntity() ? entity(item).name() : item.name();
        return name == null ? "" : name;
    }

    private String type(Item item) {
        return item.isEntity() ? entity(item).type().label() : Cooccurrence.TERM;
    }

    private Entity entity(Item item) {
        return analysis.gazetteer().named(item.name(), item.recognised());
    }
}
