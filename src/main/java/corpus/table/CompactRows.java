package corpus.table;

import java.util.Arrays;
import java.util.List;

/**
 * The rows of a table without an object for each row and number. Cells are added from left to
 * right, row by row.
 */
public final class CompactRows {
    private static final int FIRST_ROWS = 1 << 10;

    private final List<Column> columns;
    private final ColumnType[] types;

    /** By column: which of the texts of a row it is, or which of its numbers. */
    private final int[] places;

    private final int textsPerRow;
    private final int numbersPerRow;
    private String[] texts;

    /** Fractions by their bits. */
    private long[] numbers;

    private int capacity;
    private int size;
    private int next;

    /** No rows yet. */
    public CompactRows(List<Column> columns) {
        this(columns, FIRST_ROWS);
    }

    /**
     * No rows yet, but room for some.
     *
     * @param expected for how many; more can be added
     */
    public CompactRows(List<Column> columns, int expected) {
        this.columns = List.copyOf(columns);
        types = columns.stream().map(Column::type).toArray(ColumnType[]::new);
        places = new int[types.length];
        int textsSoFar = 0;
        for (int i = 0; i < types.length; i++) {
            places[i] = types[i] == ColumnType.TEXT ? textsSoFar++ : i - textsSoFar;
        }
        textsPerRow = textsSoFar;
        numbersPerRow = types.length - textsSoFar;
        // One is always being added to.
        capacity = expected + 1;
        texts = new String[capacity * textsPerRow];
        numbers = new long[capacity * numbersPerRow];
    }

    /** Makes room for so many more rows. */
    public void expect(int more) {
        reserve(size + more + 1);
    }

    private void reserve(int rows) {
        if (rows > capacity) {
            capacity = Math.max(rows, capacity * 2);
            texts = Arrays.copyOf(texts, Math.multiplyExact(capacity, textsPerRow));
            numbers = Arrays.copyOf(numbers, Math.multiplyExact(capacity, numbersPerRow));
        }
    }

    /** Adds a cell of a column of texts; null: missing. */
    public CompactRows text(String cell) {
        texts[size * textsPerRow + place(ColumnType.TEXT)] = cell;
        return this;
    }

    /** Adds a cell of a column of whole numbers. */
    public CompactRows integer(long cell) {
        numbers[size * numbersPerRow + place(ColumnType.INTEGER)] = cell;
        return this;
    }

    /** Adds a cell of a column of fractions; NaN: missing. */
    public CompactRows decimal(double cell) {
        numbers[size * numbersPerRow + place(ColumnType.DECIMAL)] =
                Double.doubleToRawLongBits(cell);
        return this;
    }

    private int place(ColumnType type) {
        if (types[next] != type) {
            throw new IllegalStateException(
                    "a cell of type " + type + " in column " + columns.get(next).name());
        }
        return places[next++];
    }

    /**
     * Ends a row.
     *
     * @throws IllegalStateException if it lacks cells
     */
    public void end() {
        if (next != types.length) {
            throw new IllegalStateException("a row of " + next + " cells");
        }
        size++;
        next = 0;
        reserve(size + 1);
    }

    /** Adds all rows of another table with the same columns. */
    public void addAll(CompactRows others) {
        reserve(size + others.size + 1);
        System.arraycopy(others.texts, 0, texts, size * textsPerRow, others.size * textsPerRow);
        System.arraycopy(
                others.numbers, 0, numbers, size * numbersPerRow, others.size * numbersPerRow);
        size += others.size;
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
        return texts[row * textsPerRow + places[column]];
    }

    /** A cell of a column of whole numbers. */
    public long integer(int row, int column) {
        return numbers[row * numbersPerRow + places[column]];
    }

    /** A cell of a column of fractions; NaN: missing. */
    public double decimal(int row, int column) {
        return Double.longBitsToDouble(numbers[row * numbersPerRow + places[column]]);
    }

    /** A cell of a column of numbers: a whole number itself, a fraction by its bits. */
    long bits(int row, int column) {
        return numbers[row * numbersPerRow + places[column]];
    }

    /** A row with an object for each cell. */
    public Object[] row(int row) {
        Object[] cells = new Object[types.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] =
                    switch (types[i]) {
                        case TEXT -> text(row, i);
                        case INTEGER -> (Object) integer(row, i);
                        case DECIMAL -> (Object) decimal(row, i);
                    };
        }
        return cells;
    }
}
