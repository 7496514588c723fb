package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.measure.Keyness;
import corpus.measure.KeynessCounts;
import corpus.measure.PValueAdjustment;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What sets the target apart from the reference: how often each item occurs in both.
 *
 * @param comparison which documents are compared
 * @param items what is counted in them
 * @param reference the reference, if it is no part of the corpus; else null
 * @param measures the measures, in the order of their columns
 * @param adjustment what is done about so many p-values, if there are any
 * @param rows which rows are kept, and in which order
 */
public record KeynessAnalysis(
        Comparison comparison,
        CountedItems items,
        FrequencyTable reference,
        List<Keyness> measures,
        PValueAdjustment adjustment,
        KeywordRows rows)
        implements Analysis<Item, KeynessSummary> {
    /** The measures that a table has unless the user asks for others. */
    public static final List<Keyness> USUAL_MEASURES =
            List.of(
                    Keyness.LOG_RATIO,
                    Keyness.LOG_RATIO_CONSERVATIVE,
                    Keyness.LL_4CELL,
                    Keyness.PERCENT_DIFF);

    /** The part of {@link #sizes} that stands for the target. */
    public static final String TARGET = "target";

    /** The part that stands for the reference. */
    public static final String REFERENCE = "reference";

    /** The part whose types are all that were compared. */
    public static final String COMPARED = "compared";

    /** The part of documents that fulfil both conditions and count in the target only. */
    public static final String IN_BOTH = "in both";

    /** The part of documents that are in neither. */
    public static final String IN_NEITHER = "in neither";

    /** The smaller, the more typical of the reference. */
    private static final Set<Keyness> WITH_DIRECTION =
            EnumSet.of(
                    Keyness.LOG_RATIO,
                    Keyness.LOG_RATIO_CONSERVATIVE,
                    Keyness.LL_4CELL,
                    Keyness.PERCENT_DIFF,
                    Keyness.ODDS_RATIO,
                    Keyness.SIMPLE_MATHS);

    public KeynessAnalysis {
        measures = List.copyOf(measures);
        if (comparison.elsewhere() == (reference == null)) {
            throw new IllegalArgumentException("a reference, here or elsewhere");
        }
    }

    @Override
    public List<Column> columns() {
        return columns(items, measures, adjustment);
    }

    /** The columns of a table with these items and measures. */
    public static List<Column> columns(
            CountedItems items, List<Keyness> measures, PValueAdjustment adjustment) {
        List<Column> columns = new ArrayList<>(items.columns("keyness"));
        columns.addAll(
                Columns.of(
                        "keyness",
                        "count",
                        "per_million",
                        "documents",
                        "reference_count",
                        "reference_per_million",
                        "reference_documents"));
        measures.forEach(
                measure -> columns.add(Columns.named("keyness", columnName(measure, adjustment))));
        return List.copyOf(columns);
    }

    /** An adjusted p-value is not the same as a plain one, so its column has a name of its own. */
    private static String columnName(Keyness measure, PValueAdjustment adjustment) {
        return measure == Keyness.P_VALUE && adjustment != PValueAdjustment.NONE
                ? measure.columnName() + "_" + adjustment.name().toLowerCase(Locale.ROOT)
                : measure.columnName();
    }

    @Override
    public Ranking ranking() {
        boolean ascending =
                rows.direction() == Direction.NEGATIVE
                        && Keyness.named(rows.sortColumn())
                                .filter(WITH_DIRECTION::contains)
                                .isPresent();
        // The minima are those of the part that an item is typical of: finish sees to them.
        // Where chance could explain the difference, the bound is 0, and the evidence decides.
        boolean bound = rows.sortColumn().equals(Keyness.LOG_RATIO_CONSERVATIVE.columnName());
        String then =
                bound && measures.contains(Keyness.LL_4CELL) ? Keyness.LL_4CELL.columnName() : "";
        return new Ranking(0, rows.sortColumn(), rows.top(), 1, 1, ascending, then);
    }

    @Override
    public List<Counting<?, ?>> sides() {
        return List.of(new ComparedSize(comparison));
    }

    /** How many items are compared, and all their p-values, only the whole table knows. */
    @Override
    public List<Recount<?, ?, ?, ?>> recounts() {
        return List.of(new TypesByCounts(this));
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<Item, KeynessSummary> emitter) {
        ComparedPart part = comparison.partOf(document.metadata());
        if (part == ComparedPart.NEITHER) {
            return;
        }
        Map<Item, KeynessSummary> summaries = new HashMap<>();
        items.count(
                document,
                (item, tag, count) -> {
                    KeynessSummary summary =
                            summaries.computeIfAbsent(item, unknown -> new KeynessSummary());
                    if (part == ComparedPart.TARGET) {
                        summary.addToTarget(tag, count);
                    } else {
                        summary.addToReference(tag, count);
                    }
                });
        summaries.forEach(emitter::emit);
    }

    @Override
    public void supplement(SideTables sides, Emitter<Item, KeynessSummary> emitter) {
        if (reference == null) {
            return;
        }
        for (FrequencyTable.Entry entry : reference.entries()) {
            Item item = items.named(entry.name(), entry.kind());
            if (entry.count() > 0) {
                emitter.emit(
                        item, KeynessSummary.ofReference(entry, items.accepts(item, entry.kind())));
            }
        }
    }

    @Override
    public Object[] finish(Item item, KeynessSummary value, SideTables sides) {
        KeynessTotals totals = totals(sides);
        if (totals.isOneSided() || !value.settled() || !isKept(value, totals)) {
            return null;
        }
        KeynessCounts counts = totals.counts(value);
        List<Object> cells = new ArrayList<>(items.describe(item, value.tag()));
        cells.add(value.count());
        cells.add(totals.perMillion(value.count()));
        cells.add(value.documents());
        cells.add(value.referenceCount());
        cells.add(totals.referencePerMillion(value.referenceCount()));
        cells.add(knowsReferenceDocuments() ? (Long) value.referenceDocuments() : null);
        for (Keyness measure : measures) {
            cells.add(
                    measure == Keyness.P_VALUE ? totals.adjustedPValue(value) : measure.of(counts));
        }
        return cells.toArray();
    }

    private boolean knowsReferenceDocuments() {
        return reference == null || reference.knowsDocuments();
    }

    private boolean isKept(KeynessSummary value, KeynessTotals totals) {
        int sign = totals.compareRates(value);
        boolean wanted =
                switch (rows.direction()) {
                    case BOTH -> true;
                    case POSITIVE -> sign > 0;
                    case NEGATIVE -> sign < 0;
                };
        boolean ofTarget = sign >= 0 && isEnough(value.count(), value.documents());
        // Who doesn't know the documents of the reference can't ask for a number of them.
        boolean ofReference =
                sign <= 0
                        && isEnough(
                                value.referenceCount(),
                                knowsReferenceDocuments()
                                        ? value.referenceDocuments()
                                        : Long.MAX_VALUE);
        return wanted && (ofTarget || ofReference);
    }

    private boolean isEnough(long count, long documents) {
        return count >= rows.minCount() && documents >= rows.minDocuments();
    }

    private KeynessTotals totals(SideTables sides) {
        return sides.derived(
                KeynessTotals.class,
                () -> {
                    Map<ComparedPart, SizeSummary> sizes =
                            sides.table(new ComparedSize(comparison));
                    SizeSummary target = sizes.get(ComparedPart.TARGET);
                    SizeSummary rest = sizes.get(ComparedPart.REFERENCE);
                    long elsewhere = reference == null ? 0 : reference.tokens();
                    return KeynessTotals.of(
                            sides.table(new TypesByCounts(this)),
                            target == null ? 0 : target.tokens(),
                            rest == null ? elsewhere : rest.tokens(),
                            measures.contains(Keyness.P_VALUE)
                                    ? adjustment
                                    : PValueAdjustment.NONE);
                });
    }

    @Override
    public List<PartSize> sizes(SideTables sides) {
        Map<ComparedPart, SizeSummary> sizes = sides.table(new ComparedSize(comparison));
        KeynessTotals totals = totals(sides);
        List<PartSize> parts = new ArrayList<>();
        parts.add(size(TARGET, sizes.get(ComparedPart.TARGET)).with(totals.targetTypes()));
        parts.add(
                (reference == null
                                ? size(REFERENCE, sizes.get(ComparedPart.REFERENCE))
                                : PartSize.of(
                                        List.of(REFERENCE),
                                        reference.documents(),
                                        reference.tokens()))
                        .with(totals.referenceTypes()));
        parts.add(new PartSize(List.of(COMPARED), Map.of(PartSize.TYPES, totals.types())));
        parts.add(size(IN_BOTH, sizes.get(ComparedPart.BOTH)));
        parts.add(size(IN_NEITHER, sizes.get(ComparedPart.NEITHER)));
        return parts;
    }

    private static PartSize size(String part, SizeSummary size) {
        return size == null
                ? PartSize.of(List.of(part), 0, 0)
                : PartSize.of(List.of(part), size.documents(), size.tokens());
    }
}
