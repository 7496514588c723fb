package corpus.cli;

import corpus.document.CorpusException;
import corpus.engine.Job;
import corpus.table.Column;
import corpus.table.WideTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Collects what a wide table is made of, and writes it when everything has come: only then its
 * columns are known.
 */
final class WideTarget implements RowTarget {
    /** The columns of a sheet of Excel or LibreOffice. */
    static final int SHEET_COLUMNS = 16_384;

    /** More than that is a mistake: a file of a gigabyte and more that nothing opens. */
    static final long MOST_CELLS = 500_000_000L;

    private final WideLayout layout;
    private final boolean forPrograms;
    private final Function<List<Column>, RowTarget> opener;
    private final WideTable table;
    private final List<WideTable.Label> labels = new ArrayList<>();
    private final Set<WideTable.Label> known = new HashSet<>();
    private final Map<List<Object>, List<Object>> keys = new LinkedHashMap<>();

    /** Cells that came before the groups, as another table of a study may make them. */
    private final List<Object[]> early = new ArrayList<>();

    private RowTarget target;

    /**
     * @param forPrograms whether the format may have more columns than a spreadsheet
     * @param opener opens the target when the columns are known
     */
    WideTarget(WideLayout layout, boolean forPrograms, Function<List<Column>, RowTarget> opener) {
        this.layout = layout;
        this.forPrograms = forPrograms;
        this.opener = opener;
        table = new WideTable(layout.keys(), layout.valueColumn(), layout.absent());
    }

    /** What has to be counted beside the cells, and before them. */
    List<Job> jobs() {
        return List.of(
                new Job.Count(layout.items(), this::addItem),
                new Job.Count(layout.sizes(), this::addGroup));
    }

    private void addItem(Object[] row) {
        WideTable.Label label = layout.label(layout.items(), row);
        labels.add(label);
        known.add(label);
    }

    private void addGroup(Object[] row) {
        List<Object> key = Arrays.asList(row);
        keys.put(key.subList(0, layout.grouping().fields().size()), key);
        table.addRow(key);
    }

    /** Takes a cell, with its group and item. */
    @Override
    public void row(Object... cells) {
        // What has no column is not kept, if the columns are known by now.
        if (known.isEmpty() || known.contains(layout.label(layout.cells(), cells))) {
            if (keys.isEmpty()) {
                early.add(cells);
            } else {
                add(cells);
            }
        }
    }

    private void add(Object[] cells) {
        int value = WideLayout.index(layout.cells(), layout.value());
        table.add(
                keys.get(Arrays.asList(cells).subList(0, layout.grouping().fields().size())),
                layout.label(layout.cells(), cells),
                (Number) cells[value]);
    }

    @Override
    public long rows() {
        return target == null ? 0 : target.rows();
    }

    @Override
    public void finish() {
        early.forEach(this::add);
        table.columnsInOrder(labels);
        List<Column> columns = table.columns();
        long cells = (long) columns.size() * keys.size();
        if (!forPrograms && columns.size() > SHEET_COLUMNS) {
            throw new CorpusException(
                    "The table would have %d columns, and a spreadsheet holds %d. Take the most frequent with --top, for example --top 1000, or write a .csv file for R or Python."
                            .formatted(columns.size(), SHEET_COLUMNS));
        }
        if (cells > MOST_CELLS) {
            throw new CorpusException(
                    "The table would have %d cells (%d rows, %d columns), too many. Take the most frequent items with --top, or leave rare ones out with --min-count."
                            .formatted(cells, keys.size(), columns.size()));
        }
        target = opener.apply(columns);
        table.rows(target::row);
        target.finish();
    }

    @Override
    public void close() {
        if (target != null) {
            target.close();
        }
    }

    /** What the user should know of a table that was written; empty if nothing. */
    List<String> remarks() {
        int columns = table.columns().size();
        return columns > SHEET_COLUMNS
                ? List.of(
                        "the table has %d columns; a spreadsheet shows the first %d. --top takes the most frequent items."
                                .formatted(columns, SHEET_COLUMNS))
                : List.of();
    }
}
