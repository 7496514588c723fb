package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.document.CodePointOrder;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How items move from period to period: each of them has a row in every period, also where it does
 * not occur and where there is no document.
 *
 * @param groups how the corpus is divided besides
 * @param field the metadata field whose values are the periods
 * @param items which items there are
 */
public record Trends(Grouping groups, String field, TrendItems items)
        implements Analysis<ItemKey, TrendSummary> {
    private static final List<Column> COLUMNS =
            Columns.of(
                    "trends",
                    "period",
                    "item",
                    "count",
                    "per_million",
                    "documents",
                    "document_share",
                    "period_documents",
                    "period_tokens");

    @Override
    public List<Column> columns() {
        return groups.columns(COLUMNS);
    }

    @Override
    public Ranking ranking() {
        return new Ranking(groups.fields().size(), "period", 0, 1, 1);
    }

    /** The groups, and the periods as their last value. */
    private Grouping periods() {
        List<String> fields = new ArrayList<>(groups.fields());
        fields.add(field);
        return new Grouping(fields);
    }

    private CorpusSize sizes() {
        return new CorpusSize(periods());
    }

    private ItemTotals totals() {
        return new ItemTotals(items.counted());
    }

    @Override
    public List<Counting<?, ?>> sides() {
        return items.needTotals() ? List.of(sizes(), totals()) : List.of(sizes());
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<ItemKey, TrendSummary> emitter) {
        Map<Item, Long> counts = ItemTotals.countsOf(items.counted(), document);
        for (Group period : periods().of(document)) {
            counts.forEach(
                    (item, count) ->
                            emitter.emit(new ItemKey(period, item), new TrendSummary(count, 1)));
        }
    }

    @Override
    public void supplement(SideTables sides, Emitter<ItemKey, TrendSummary> emitter) {
        Set<List<String>> divisions = new TreeSet<>((a, b) -> new Group(a).compareTo(new Group(b)));
        Set<String> values = new TreeSet<>(CodePointOrder.COMPARATOR);
        int last = groups.fields().size();
        for (Group period : sides.table(sizes()).keySet()) {
            divisions.add(period.values().subList(0, last));
            values.add(period.values().get(last));
        }
        for (List<String> division : divisions) {
            for (String value : Periods.of(field, values)) {
                List<String> period = new ArrayList<>(division);
                period.add(value);
                Group group = new Group(period);
                for (Item item : chosen(sides)) {
                    emitter.emit(new ItemKey(group, item), new TrendSummary(0, 0));
                }
            }
        }
    }

    private Set<Item> chosen(SideTables sides) {
        return sides.derived(
                TrendItems.class,
                () -> items.chosen(items.needTotals() ? sides.table(totals()) : Map.of()));
    }

    @Override
    public Object[] finish(ItemKey key, TrendSummary value, SideTables sides) {
        if (!chosen(sides).contains(key.item())) {
            return null;
        }
        SizeSummary size = sides.table(sizes()).get(key.group());
        int last = groups.fields().size();
        return Grouping.row(
                new Group(key.group().values().subList(0, last)),
                key.group().values().get(last),
                key.item().name(),
                value.count(),
                size == null ? null : (Double) size.perMillion(value.count()),
                value.documents(),
                size == null ? null : (Double) size.documentShare(value.documents()),
                size == null ? 0L : size.documents(),
                size == null ? 0L : size.tokens());
    }

    @Override
    public List<PartSize> sizes(SideTables sides) {
        return PartSize.of(sides.table(sizes()));
    }
}
