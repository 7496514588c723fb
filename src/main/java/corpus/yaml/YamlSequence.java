package corpus.yaml;

import java.util.List;

/**
 * A list.
 *
 * @param source the file, as it is named to the user
 * @param line the line in which it begins, 1-based
 * @param column the column in which it begins, 1-based
 * @param items its items in the order of the file
 */
public record YamlSequence(String source, int line, int column, List<YamlNode> items)
        implements YamlNode {
    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public String shape() {
        return "a list";
    }
}
