package corpus.yaml;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Writes a tree of nodes as bytes, so that it can be read without a parser: the two hashes of
 * {@link BuiltInYaml} (32 bytes each), how many UTF-16 units and how many ints follow (2 ints), the
 * units of all strings in one stretch, and the nodes as ints. A string is the place and length of
 * its units; equal strings share them. A node is a number for its kind, its line and column, and
 *
 * <ul>
 *   <li>of a scalar: its value;
 *   <li>of a sequence: how many items, and the items;
 *   <li>of a mapping: how many fields, and of each its name, the line of the name, and the value.
 * </ul>
 */
final class TreeWriter {
    static final int SHA256_BYTES = 32;

    /** The kind of a sequence; that of a scalar is 2 and more: 2 + its style. */
    static final int SEQUENCE = 0;

    static final int MAPPING = 1;
    static final int SCALAR = 2;
    static final List<YamlScalar.Style> STYLES = List.of(YamlScalar.Style.values());

    private final StringBuilder units = new StringBuilder();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Integer> nodes = new ArrayList<>();

    private TreeWriter() {}

    static byte[] write(BuiltInYaml file) {
        TreeWriter writer = new TreeWriter();
        writer.add(file.root());
        return writer.bytes(file.sha256(), file.chainedSha256());
    }

    private byte[] bytes(String sha256, String chainedSha256) {
        ByteBuffer bytes =
                ByteBuffer.allocate(
                        2 * SHA256_BYTES
                                + (2 + nodes.size()) * Integer.BYTES
                                + units.length() * Character.BYTES);
        bytes.put(HexFormat.of().parseHex(sha256)).put(HexFormat.of().parseHex(chainedSha256));
        bytes.putInt(units.length()).putInt(nodes.size());
        for (int i = 0; i < units.length(); i++) {
            bytes.putChar(units.charAt(i));
        }
        nodes.forEach(bytes::putInt);
        return bytes.array();
    }

    private void add(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            addHead(SCALAR + STYLES.indexOf(scalar.style()), scalar);
            addString(scalar.value());
        } else if (node instanceof YamlSequence sequence) {
            addHead(SEQUENCE, sequence);
            nodes.add(sequence.items().size());
            sequence.items().forEach(this::add);
        } else if (node instanceof YamlMapping mapping) {
            addHead(MAPPING, mapping);
            nodes.add(mapping.names().size());
            for (String name : mapping.names()) {
                addString(name);
                nodes.add(mapping.lineOf(name));
                add(mapping.get(name).orElseThrow());
            }
        }
    }

    private void addHead(int kind, YamlNode node) {
        nodes.add(kind);
        nodes.add(node.line());
        nodes.add(node.column());
    }

    private void addString(String value) {
        int place =
                places.computeIfAbsent(
                        value,
                        unknown -> {
                            int end = units.length();
                            units.append(unknown);
                            return end;
                        });
        nodes.add(place);
        nodes.add(value.length());
    }
}
