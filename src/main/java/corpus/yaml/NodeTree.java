package corpus.yaml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns the library's nodes into ours. A node that is referred to twice is converted once. */
final class NodeTree {
    private static final Set<Tag> KNOWN_TAGS =
            Set.of(
                    Tag.STR,
                    Tag.INT,
                    Tag.FLOAT,
                    Tag.BOOL,
                    Tag.NULL,
                    Tag.TIMESTAMP,
                    Tag.MERGE,
                    Tag.SEQ,
                    Tag.MAP);

    private final String source;
    private final Problems problems;
    private final IdentityHashMap<Node, YamlNode> converted = new IdentityHashMap<>();

    NodeTree(String source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    YamlNode convert(Node node) {
        int line = node.getStartMark().getLine() + 1;
        int column = node.getStartMark().getColumn() + 1;
        YamlNode before = converted.get(node);
        if (before != null) {
            return before;
        }
        // Stands for the node while its children are converted: a node inside itself ends here.
        converted.put(node, new YamlScalar(source, line, column, "", YamlScalar.Style.PLAIN));
        if (!KNOWN_TAGS.contains(node.getTag())) {
            problems.add(source, line, "the tag `" + node.getTag().getValue() + "` is not allowed");
        }
        YamlNode result;
        if (node instanceof MappingNode mapping) {
            result = mapping(mapping, line, column);
        } else if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(convert(item));
            }
            result = new YamlSequence(source, line, column, items);
        } else {
            ScalarNode scalar = (ScalarNode) node;
            result =
                    new YamlScalar(
                            source,
                            line,
                            column,
                            scalar.getValue(),
                            style(scalar.getScalarStyle()));
        }
        converted.put(node, result);
        return result;
    }

    private YamlMapping mapping(MappingNode node, int line, int column) {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        Map<String, Integer> keyLines = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            int keyLine = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(source, keyLine, "a field's name has to be a single value");
                continue;
            }
            YamlNode value = convert(tuple.getValueNode());
            if (fields.putIfAbsent(key.getValue(), value) == null) {
                keyLines.put(key.getValue(), keyLine);
            } else {
                problems.add(
                        source,
                        keyLine,
                        "`%s` stands here again, after line %d"
                                .formatted(key.getValue(), keyLines.get(key.getValue())));
            }
        }
        return new YamlMapping(source, line, column, fields, keyLines);
    }

    private static YamlScalar.Style style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> YamlScalar.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> YamlScalar.Style.DOUBLE_QUOTED;
            case LITERAL -> YamlScalar.Style.LITERAL;
            case FOLDED -> YamlScalar.Style.FOLDED;
            default -> YamlScalar.Style.PLAIN;
        };
    }
}
