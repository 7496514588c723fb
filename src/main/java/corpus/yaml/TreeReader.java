package corpus.yaml;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link TreeWriter} wrote; the format stands there. */
final class TreeReader {
    private final String source;
    private final ByteBuffer bytes;

    /** The strings of the tree in one; parts of it are copied without looking at each unit. */
    private String units;

    private IntBuffer nodes;

    /**
     * @param source the file that the tree came from, as it is named in messages
     */
    TreeReader(byte[] bytes, String source) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.source = source;
    }

    /** SHA-256 of the text that the tree came from, 64 hexadecimal digits. */
    String sha256() {
        return HexFormat.of().formatHex(bytes.array(), 0, TreeWriter.SHA256_BYTES);
    }

    /** The other hash of {@link BuiltInYaml}. */
    String chainedSha256() {
        return HexFormat.of()
                .formatHex(bytes.array(), TreeWriter.SHA256_BYTES, 2 * TreeWriter.SHA256_BYTES);
    }

    YamlMapping root() {
        bytes.position(2 * TreeWriter.SHA256_BYTES);
        int unitCount = bytes.getInt();
        int nodeCount = bytes.getInt();
        char[] all = new char[unitCount];
        bytes.asCharBuffer().get(all);
        units = new String(all);
        bytes.position(bytes.position() + unitCount * Character.BYTES);
        nodes = bytes.asIntBuffer().limit(nodeCount);
        return (YamlMapping) node();
    }

    private YamlNode node() {
        int kind = nodes.get();
        int line = nodes.get();
        int column = nodes.get();
        return switch (kind) {
            case TreeWriter.SEQUENCE -> sequence(line, column);
            case TreeWriter.MAPPING -> mapping(line, column);
            default ->
                    new YamlScalar(
                            source,
                            line,
                            column,
                            string(),
                            TreeWriter.STYLES.get(kind - TreeWriter.SCALAR));
        };
    }

    private YamlSequence sequence(int line, int column) {
        int size = nodes.get();
        List<YamlNode> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(node());
        }
        return new YamlSequence(source, line, column, items);
    }

    private YamlMapping mapping(int line, int column) {
        int size = nodes.get();
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        Map<String, Integer> keyLines = new HashMap<>();
        for (int i = 0; i < size; i++) {
            String name = string();
            keyLines.put(name, nodes.get());
            fields.put(name, node());
        }
        return new YamlMapping(source, line, column, fields, keyLines);
    }

    private String string() {
        int begin = nodes.get();
        return units.substring(begin, begin + nodes.get());
    }
}
