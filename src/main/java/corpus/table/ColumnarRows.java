package corpus.table;

import java.util.Arrays;
import java.util.List;

/**
 * The rows of a table column by column, so that a number takes eight bytes and no object. Cells are
 * added from left to right, row by row.
 */
public final class ColumnarRows {
    private static final int FIRST_ROWS = 1 << 10;

    private final List<Column> columns;

    /** By column; null for columns of numbers. */
    private final String[][] texts;

    /** By column; null for columns of texts and of fractions. */
    private final long[][] integers;

    /** By column; null for columns of texts and of whole numbers. */
    private final double[][] decimals;

    private int capacity;
    private int size;
    private int next;

    /** No rows yet. */
    public ColumnarRows(List<Column> columns) {
        this.columns = List.copyOf(columns);
        texts = new String[columns.size()][];
        integers = new long[columns.size()][];
        decimals = new double[columns.size()][];
        reserve(FIRST_ROWS);
    }

    private void reserve(int rows) {
        capacity = rows;
        for (int i = 0; i < columns.size(); i++) {
            switch (columns.get(i).type()) {
                case TEXT ->
                        texts[i] =
                                texts[i] == null
                                        ? new String[capacity]
                                        : Arrays.copyOf(texts[i], capacity);
                case INTEGER ->
                        integers[i] =
                                integers[i] == null
                                        ? new long[capacity]
                                        : Arrays.copyOf(integers[i], capacity);
                case DECIMAL ->
                        decimals[i] =
                                decimals[i] == null
                                        ? new double[capacity]
                                        : Arrays.copyOf(decimals[i], capacity);
            }
        }
    }

    /** Adds a cell of a column of texts; null: missing. */
    public ColumnarRows text(String cell) {
        texts[next][size] = cell;
        next++;
        return this;
    }

    /** Adds a cell of a column of whole numbers. */
    public ColumnarRows integer(long cell) {
        integers[next][size] = cell;
        next++;
        return this;
    }

    /** Adds a cell of a column of fractions; NaN: missing. */
    public ColumnarRows decimal(double cell) {
        decimals[next][size] = cell;
        next++;
        return this;
    }

    /**
     * Ends a row.
     *
     * @throws IllegalStateException if it lacks cells
     */
    public void end() {
        if (next != columns.size()) {
            throw new IllegalStateException("a row of " + next + " cells");
        }
        size++;
        next = 0;
        if (size == capacity) {
            reserve(capacity * 2);
        }
    }

    /** How many rows have ended. */
    public int size() {
        return size;
    }

    /** What the cells mean. */
    public List<Column> columns() {
        return columns;
    }

    /** A cell of a column of texts; null: missing. */
    public String text(int row, int column) {
        return texts[column][row];
    }

    /** A cell of a column of whole numbers. */
    public long integer(int row, int column) {
        return integers[column][row];
    }

    /** A cell of a column of fractions; NaN: missing. */
    public double decimal(int row, int column) {
        return decimals[column][row];
    }

    /** A row with an object for each cell. */
    public Object[] row(int row) {
        Object[] cells = new Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] =
                    switch (columns.get(i).type()) {
                        case TEXT -> texts[i][row];
                        case INTEGER -> (Object) integers[i][row];
                        case DECIMAL -> (Object) decimals[i][row];
                    };
        }
        return cells;
    }
}
