package corpus.table;

/** What the cells of a column hold; any of them may be missing. */
public enum ColumnType {
    /** A {@link String}. */
    TEXT(String.class),
    /** A {@link Long} or {@link Integer}. */
    INTEGER(Long.class, Integer.class),
    /** A {@link Double}; NaN and the infinities are missing numbers. */
    DECIMAL(Double.class);

    private final Class<?> usual;
    private final Class<?> other;

    ColumnType(Class<?> usual, Class<?> other) {
        this.usual = usual;
        this.other = other;
    }

    ColumnType(Class<?> only) {
        this(only, only);
    }

    boolean accepts(Object cell) {
        return cell == null || usual.isInstance(cell) || other.isInstance(cell);
    }

    boolean isNumber() {
        return this != TEXT;
    }
}
