package corpus.measure;

/**
 * A number that tables have in a column of its own, and that explains itself. To add one to a
 * family, such as {@link Association}, write its function and a constant; tables, {@code
 * --measures} and {@code explain} find it by its name.
 */
public interface Measure {
    /** What it is, for the user. */
    Explanation explanation();

    /** The name of its column, such as {@code log_dice}; unique in its family. */
    default String columnName() {
        return explanation().name();
    }
}
