package corpus.cli;

import corpus.analysis.Analysis;
import corpus.analysis.GroupSizes;
import corpus.analysis.Grouping;
import corpus.table.Column;
import corpus.table.WideTable;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with a row for each group and a column for each item. The items, and the order of their
 * columns, are the rows of the same table over the whole corpus.
 *
 * @param grouping the groups
 * @param items the items of the whole corpus, ranked
 * @param cells the items of each group, all of them
 * @param name the column that names an item
 * @param kind the column that tells items of one name apart; null if names do
 * @param value the column that the cells are taken from
 */
record WideLayout(
        Grouping grouping,
        Analysis<?, ?> items,
        Analysis<?, ?> cells,
        String name,
        String kind,
        String value) {
    /** Shares and rates of nothing are nothing; measures of it are not known. */
    private static final List<String> RATES = List.of("per_million", "document_share");

    /** What leads a row: the group, how many documents and how many word tokens it has. */
    List<Column> keys() {
        return sizes().columns();
    }

    GroupSizes sizes() {
        return new GroupSizes(grouping);
    }

    /** What the cells hold. */
    Column valueColumn() {
        return cells.columns().get(index(cells, value));
    }

    /** The columns for the record of the run: each item has one like the last of these. */
    List<Column> described() {
        List<Column> columns = new ArrayList<>(keys());
        Column cell = valueColumn();
        columns.add(
                new Column(
                        "…",
                        cell.type(),
                        "…",
                        "A column for each item: " + value + ". " + cell.meaning()));
        return columns;
    }

    /** The cell of an item that a group does not have. */
    Object absent() {
        Column column = valueColumn();
        return switch (column.type()) {
            case INTEGER -> (Object) 0L;
            default -> RATES.contains(column.name()) ? 0.0 : null;
        };
    }

    /** The item of a row of {@link #items} or {@link #cells}. */
    WideTable.Label label(Analysis<?, ?> analysis, Object[] row) {
        return new WideTable.Label(
                (String) row[index(analysis, name)],
                kind == null ? "" : (String) row[index(analysis, kind)]);
    }

    static int index(Analysis<?, ?> analysis, String column) {
        return analysis.columns().stream().map(Column::name).toList().indexOf(column);
    }
}
