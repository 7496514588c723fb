package corpus.table;

import com.carrotsearch.hppc.IntObjectHashMap;
import corpus.document.CodePointOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Long rows (document, term, count) turned into a matrix: a row for each document, a column for
 * each term. Rows stand in the order in which they first came; columns by their totals, the largest
 * first, ties by code point. Add all long rows first: the columns are known when all have come.
 *
 * <p>Memory: the cells that were added, not those that are filled up.
 *
 * <pre>{@code
 * WideTable wide = new WideTable(List.of(Column.field("path")), Columns.named("count"), 0L);
 * wide.add(List.of("a.md"), new WideTable.Label("合作", "n"), 3L);
 * try (TableOutput table = TableOutput.toFile(file, format, options, wide.columns())) {
 *     wide.rows(table::row);
 *     table.finish();
 * }
 * }</pre>
 */
public final class WideTable {
    private final List<Column> keys;
    private final Column value;
    private final Object absent;
    private final Map<List<Object>, IntObjectHashMap<Object>> rows = new LinkedHashMap<>();
    private final Map<Label, Integer> numbers = new HashMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private List<Heading> fixed;

    /**
     * What a column is about.
     *
     * @param name its name, where no other has the same
     * @param kind what tells it from others of the same name: a part of speech, a type
     */
    public record Label(String name, String kind) {}

    /** A column: what it is about, which number its cells have, and what they add up to. */
    private static final class Heading {
        private static final Comparator<Heading> ORDER =
                Comparator.comparingDouble((Heading heading) -> -heading.total)
                        .thenComparing(heading -> heading.label.name(), CodePointOrder.COMPARATOR)
                        .thenComparing(heading -> heading.label.kind(), CodePointOrder.COMPARATOR);

        private final Label label;
        private final int number;
        private double total;

        private Heading(Label label, int number) {
            this.label = label;
            this.number = number;
        }
    }

    /**
     * @param keys the leading columns, whose cells name a row
     * @param value what the cells of the matrix hold
     * @param absent the cell where there was no long row: 0 for a count, null for a measure that
     *     cannot be known there
     */
    public WideTable(List<Column> keys, Column value, Object absent) {
        this.keys = List.copyOf(keys);
        this.value = value;
        this.absent = absent;
    }

    /**
     * Adds a long row.
     *
     * @param key a cell for each leading column
     * @param label which column the value stands in
     * @param cell the value; null if it is missing
     * @throws IllegalArgumentException if that cell has a value already
     */
    public void add(List<Object> key, Label label, Number cell) {
        if (key.size() != keys.size()) {
            throw new IllegalArgumentException("a key of " + key.size() + " cells");
        }
        Heading heading = heading(label);
        if (cell != null && !Double.isNaN(cell.doubleValue())) {
            heading.total += cell.doubleValue();
        }
        IntObjectHashMap<Object> row =
                rows.computeIfAbsent(List.copyOf(key), unknown -> new IntObjectHashMap<>());
        if (!row.putIfAbsent(heading.number, cell)) {
            throw new IllegalArgumentException("two values of " + label + " in row " + key);
        }
    }

    /**
     * Fixes the columns and their order: those that no value came for stand, too, and values of
     * others are left out.
     */
    public void columnsInOrder(List<Label> labels) {
        fixed = labels.stream().map(this::heading).toList();
    }

    /** Names a row, although it may have no value: then all its cells are absent ones. */
    public void addRow(List<Object> key) {
        rows.computeIfAbsent(List.copyOf(key), unknown -> new IntObjectHashMap<>());
    }

    private Heading heading(Label label) {
        Integer number = numbers.putIfAbsent(label, headings.size());
        if (number == null) {
            headings.add(new Heading(label, headings.size()));
            return headings.get(headings.size() - 1);
        }
        return headings.get(number);
    }

    /** The leading columns, then those of the matrix, each with a name of its own. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(keys);
        columns.addAll(
                ColumnNames.columns(keys, sorted().stream().map(h -> h.label).toList(), value));
        return List.copyOf(columns);
    }

    /** Gives out the rows of the matrix, a cell for each of {@link #columns}. */
    public void rows(Consumer<Object[]> writer) {
        List<Heading> sorted = sorted();
        rows.forEach(
                (key, cells) -> {
                    Object[] row = new Object[keys.size() + sorted.size()];
                    for (int i = 0; i < keys.size(); i++) {
                        row[i] = key.get(i);
                    }
                    for (int i = 0; i < sorted.size(); i++) {
                        row[keys.size() + i] = cells.getOrDefault(sorted.get(i).number, absent);
                    }
                    writer.accept(row);
                });
    }

    private List<Heading> sorted() {
        return fixed != null ? fixed : headings.stream().sorted(Heading.ORDER).toList();
    }
}
