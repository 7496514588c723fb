package corpus.table;

import corpus.document.CodePointOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Pairs turned into a square matrix: a row and a column for each item, in the same order, by what
 * the cells of an item add up to, the largest first, ties by code point. Groups stand one below the
 * other, in the order in which they came, each with the rows of its own items.
 *
 * <p>Memory: the pairs that were added. Add all of them first.
 */
public final class SquareTable {
    private static final Comparator<WideTable.Label> BY_NAME =
            Comparator.comparing(WideTable.Label::name, CodePointOrder.COMPARATOR)
                    .thenComparing(WideTable.Label::kind, CodePointOrder.COMPARATOR);

    private final List<Column> groups;
    private final Column item;
    private final Column value;
    private final Object absent;
    private final boolean directed;
    private final Map<WideTable.Label, Double> totals = new HashMap<>();
    private final Map<List<Object>, Map<WideTable.Label, Map<WideTable.Label, Object>>> cells =
            new LinkedHashMap<>();

    /**
     * @param groups the leading columns, whose cells name a group
     * @param item the column with the items of the rows
     * @param value what the cells of the matrix hold
     * @param absent the cell of items that make no pair: 0 for a count, null for a measure
     * @param directed whether the pair (a, b) says nothing of (b, a); else the matrix is symmetric
     */
    public SquareTable(
            List<Column> groups, Column item, Column value, Object absent, boolean directed) {
        this.groups = List.copyOf(groups);
        this.item = item;
        this.value = value;
        this.absent = absent;
        this.directed = directed;
    }

    /**
     * Adds a pair.
     *
     * @param group a cell for each leading column
     * @param cell null if it is missing
     */
    public void add(List<Object> group, WideTable.Label a, WideTable.Label b, Number cell) {
        Map<WideTable.Label, Map<WideTable.Label, Object>> rows =
                cells.computeIfAbsent(List.copyOf(group), unknown -> new HashMap<>());
        rows.computeIfAbsent(a, unknown -> new HashMap<>()).put(b, cell);
        Map<WideTable.Label, Object> other = rows.computeIfAbsent(b, unknown -> new HashMap<>());
        if (!directed) {
            other.put(a, cell);
        }
        double added = cell == null || Double.isNaN(cell.doubleValue()) ? 0 : cell.doubleValue();
        totals.merge(a, added, Double::sum);
        totals.merge(b, a.equals(b) ? 0 : added, Double::sum);
    }

    /** How many items there are, which is how many columns the matrix has. */
    public int size() {
        return totals.size();
    }

    private List<WideTable.Label> sorted() {
        List<WideTable.Label> labels = new ArrayList<>(totals.keySet());
        labels.sort(
                Comparator.comparing((WideTable.Label l) -> -totals.get(l)).thenComparing(BY_NAME));
        return labels;
    }

    private List<Column> keys() {
        List<Column> keys = new ArrayList<>(groups);
        keys.add(item);
        return keys;
    }

    /** The leading columns, that of the items, then one for each item. */
    public List<Column> columns() {
        List<Column> columns = keys();
        columns.addAll(ColumnNames.columns(keys(), sorted(), value));
        return List.copyOf(columns);
    }

    /** Gives out the rows, a cell for each of {@link #columns}. */
    public void rows(Consumer<Object[]> writer) {
        List<WideTable.Label> labels = sorted();
        List<Column> columns = ColumnNames.columns(keys(), labels, value);
        cells.forEach(
                (group, rows) -> {
                    for (int i = 0; i < labels.size(); i++) {
                        Map<WideTable.Label, Object> row = rows.get(labels.get(i));
                        if (row != null) {
                            List<Object> written = new ArrayList<>(group);
                            written.add(columns.get(i).name());
                            labels.forEach(label -> written.add(row.getOrDefault(label, absent)));
                            writer.accept(written.toArray());
                        }
                    }
                });
    }
}
