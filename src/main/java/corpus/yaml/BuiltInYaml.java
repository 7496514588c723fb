package corpus.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The YAML files that come with the program. The build parses them and puts the tree beside each,
 * so that a run does without the parser; where that was not done, the file itself is read. Both
 * give the same nodes.
 */
public final class BuiltInYaml {
    private static final String PREPARED = ".tree";

    private final String sha256;
    private final String chainedSha256;
    private final YamlMapping root;

    private BuiltInYaml(String sha256, String chainedSha256, YamlMapping root) {
        this.sha256 = sha256;
        this.chainedSha256 = chainedSha256;
        this.root = root;
    }

    /**
     * Reads a file.
     *
     * @param owner a class of the package that it belongs to
     * @param resource its path below that package
     * @throws corpus.document.CorpusException if it is no YAML
     */
    public static BuiltInYaml read(Class<?> owner, String resource) {
        try {
            byte[] prepared = prepared(owner, resource);
            return prepared == null
                    ? parse(bytes(owner, resource), lastName(resource))
                    : ofTree(new TreeReader(prepared, lastName(resource)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses a file and writes the tree beside it. */
    public static void prepare(Path file) throws IOException {
        byte[] text = Files.readAllBytes(file);
        BuiltInYaml parsed = parse(text, file.getFileName().toString());
        Files.write(file.resolveSibling(file.getFileName() + PREPARED), TreeWriter.write(parsed));
    }

    /** The file's fields. */
    public YamlMapping root() {
        return root;
    }

    /** SHA-256 of the file's bytes, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /**
     * What the hash of a list of texts, each hashed behind the hash of those before it, is for this
     * text alone.
     */
    public String chainedSha256() {
        return chainedSha256;
    }

    static BuiltInYaml parse(byte[] bytes, String source) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new BuiltInYaml(
                Sha256.of(bytes),
                Sha256.of(Sha256.of("") + text),
                YamlReader.readMapping(text, source));
    }

    static BuiltInYaml ofTree(TreeReader tree) {
        return new BuiltInYaml(tree.sha256(), tree.chainedSha256(), tree.root());
    }

    /** The prepared form; null if there is none, or one of another text. */
    private static byte[] prepared(Class<?> owner, String resource) throws IOException {
        URL place = owner.getResource(resource + PREPARED);
        if (place == null) {
            return null;
        }
        byte[] prepared = bytes(owner, resource + PREPARED);
        // In an archive the two are of one build. In a folder an editor may have copied a newer
        // file.
        boolean isCurrent =
                !place.getProtocol().equals("file")
                        || new TreeReader(prepared, resource)
                                .sha256()
                                .equals(Sha256.of(bytes(owner, resource)));
        return isCurrent ? prepared : null;
    }

    private static byte[] bytes(Class<?> owner, String resource) throws IOException {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource);
            }
            return in.readAllBytes();
        }
    }

    private static String lastName(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }
}
