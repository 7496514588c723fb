package corpus.cli;

import corpus.document.CorpusException;
import corpus.table.Column;
import corpus.table.Columns;
import corpus.table.SquareTable;
import corpus.table.TableOutput;
import corpus.table.WideTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes a square matrix of the rows of {@code cooccur}. */
final class MatrixTarget implements RowTarget {
    /** What is 0 where two items make no pair; of other columns nothing is known there. */
    private static final Set<String> ZERO_WITHOUT_PAIR = Set.of("count", "joint", "documents");

    /** What Excel and LibreOffice can open; and no one can read more. */
    private static final int MOST_ITEMS = 16_000;

    private final SquareTable square;
    private final Function<List<Column>, TableOutput> opening;
    private final Column value;
    private final int groups;
    private final int[] a;
    private final int[] b;
    private final int cell;
    private final List<Column> keys;
    private TableOutput table;
    private long rows;

    /**
     * @param columns those of the rows that come
     * @param groups how many of them, from the first, name the group
     * @param value the name of the column with the cells of the matrix
     * @param opening opens the table when its columns are known
     */
    MatrixTarget(
            List<Column> columns,
            int groups,
            String value,
            boolean directed,
            Function<List<Column>, TableOutput> opening) {
        List<String> names = columns.stream().map(Column::name).toList();
        this.groups = groups;
        this.opening = opening;
        a = new int[] {names.indexOf("a"), names.indexOf("a_type")};
        b = new int[] {names.indexOf("b"), names.indexOf("b_type")};
        cell = names.indexOf(value);
        this.value = columns.get(cell);
        keys = new ArrayList<>(columns.subList(0, groups));
        keys.add(Columns.named("cooccur", "item"));
        square =
                new SquareTable(
                        columns.subList(0, groups),
                        Columns.named("cooccur", "item"),
                        this.value,
                        ZERO_WITHOUT_PAIR.contains(value) ? 0L : null,
                        directed);
    }

    @Override
    public void row(Object... cells) {
        square.add(
                Arrays.asList(cells).subList(0, groups),
                label(cells, a),
                label(cells, b),
                (Number) cells[cell]);
        if (square.size() > MOST_ITEMS) {
            throw new CorpusException(
                    "The matrix would have more than %d columns, which no spreadsheet opens. Ask for fewer pairs with --top or --min-count, or leave out --layout matrix."
                            .formatted(MOST_ITEMS));
        }
    }

    private static WideTable.Label label(Object[] cells, int[] columns) {
        return new WideTable.Label((String) cells[columns[0]], (String) cells[columns[1]]);
    }

    /** All columns of items hold the same. */
    @Override
    public List<Column> columns(List<Column> planned) {
        List<Column> described = new ArrayList<>(keys);
        described.add(value);
        return described;
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public void finish() {
        table = opening.apply(square.columns());
        square.rows(table::row);
        rows = table.rows();
        table.finish();
    }

    @Override
    public void close() {
        if (table != null) {
            table.close();
        }
    }
}
