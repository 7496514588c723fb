package corpus.yaml;

/**
 * A single value.
 *
 * @param source the file, as it is named to the user
 * @param line the line in which it begins, 1-based
 * @param column the column of its first code point (of the quotation mark, if it has one), 1-based
 * @param value the value as a string, never converted: {@code 010} stays {@code 010}; empty for a
 *     field without a value
 * @param style how it is written
 */
public record YamlScalar(String source, int line, int column, String value, Style style)
        implements YamlNode {
    /** The ways of writing a value. */
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        /** A block after {@code |}: line ends are kept. */
        LITERAL,
        /** A block after {@code >}: lines are joined. */
        FOLDED
    }

    @Override
    public String shape() {
        return "a single value";
    }
}
