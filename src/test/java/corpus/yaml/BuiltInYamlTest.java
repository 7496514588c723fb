package corpus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInYamlTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @TempDir private Path folder;

    static List<Path> builtInFiles() throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("builtInFiles")
    void preparedTreeIsTheParsedOne(Path file) throws IOException {
        String resource = "/" + RESOURCES.relativize(file).toString().replace('\\', '/');
        byte[] tree;
        try (InputStream in = BuiltInYaml.class.getResourceAsStream(resource + ".tree")) {
            assertThat(in).as("the build has prepared %s", resource).isNotNull();
            tree = in.readAllBytes();
        }
        String name = file.getFileName().toString();
        BuiltInYaml parsed = BuiltInYaml.parse(Files.readAllBytes(file), name);
        BuiltInYaml prepared = BuiltInYaml.ofTree(new TreeReader(tree, name));

        assertThat(described(prepared.root())).isEqualTo(described(parsed.root()));
        assertThat(prepared.sha256()).isEqualTo(parsed.sha256());
        assertThat(prepared.chainedSha256()).isEqualTo(parsed.chainedSha256());
        assertThat(TreeWriter.write(parsed)).isEqualTo(tree);
    }

    @Test
    void everyKindOfNodeSurvives() throws IOException {
        Path file = folder.resolve("kinds.yaml");
        Files.writeString(
                file,
                """
                plain: 010
                '单': "双\\t\\U00020000"
                none:
                lists: [[], [a, [b]], {}]
                block: |
                  two
                  lines
                folded: >
                  one
                  line
                nested: {a: {b: &here c}, d: *here}
                """);
        BuiltInYaml.prepare(file);
        byte[] tree = Files.readAllBytes(folder.resolve("kinds.yaml.tree"));
        YamlMapping parsed = BuiltInYaml.parse(Files.readAllBytes(file), "kinds.yaml").root();

        YamlMapping read = new TreeReader(tree, "kinds.yaml").root();

        assertThat(described(read)).isEqualTo(described(parsed));
        assertThat(described(read).toString())
                .contains("\uD840\uDC00", "LITERAL", "FOLDED", "DOUBLE_QUOTED", "line=11");
    }

    /** A class of a package whose files lie in a folder. */
    static final class Owner {}

    @Test
    void inAFolderANewerFileCounts() throws Exception {
        Path home = Files.createDirectories(folder.resolve("corpus/yaml"));
        Path file = home.resolve("file.yaml");
        Files.writeString(file, "a: 1\n");
        BuiltInYaml.prepare(file);
        String ownerFile = "BuiltInYamlTest$Owner.class";
        try (InputStream in = BuiltInYamlTest.class.getResourceAsStream(ownerFile)) {
            Files.copy(in, home.resolve(ownerFile));
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            Class<?> owner = loader.loadClass(Owner.class.getName());
            Problems problems = new Problems();

            assertThat(BuiltInYaml.read(owner, "file.yaml").root().string("a", problems))
                    .contains("1");
            Files.writeString(file, "a: 2\n");
            assertThat(BuiltInYaml.read(owner, "file.yaml").root().string("a", problems))
                    .contains("2");
            Files.delete(home.resolve("file.yaml.tree"));
            assertThat(BuiltInYaml.read(owner, "file.yaml").root().string("a", problems))
                    .contains("2");
        }
    }

    /** All that can be asked of a node, as values that compare. */
    private static Object described(YamlNode node) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("at", node.source() + " line=" + node.line() + " column=" + node.column());
        if (node instanceof YamlMapping mapping) {
            for (String name : mapping.names()) {
                all.put(
                        "field " + name + " line=" + mapping.lineOf(name),
                        described(mapping.get(name).orElseThrow()));
            }
        } else if (node instanceof YamlSequence sequence) {
            all.put("items", sequence.items().stream().map(BuiltInYamlTest::described).toList());
        } else if (node instanceof YamlScalar scalar) {
            all.put("scalar", scalar);
        }
        return all;
    }
}
