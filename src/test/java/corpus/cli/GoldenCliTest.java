package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole commands against what they have to write, byte by byte: every folder {@code
 * golden/COMMAND/CASE} is a {@link GoldenCase}. {@code -Dgolden.update=true} rewrites what is
 * expected; read the difference before it is committed.
 */
class GoldenCliTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    static final Path ARTICLES = GOLDEN.resolve("articles");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandWritesWhatIsExpected() throws IOException {
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(nameOf(each), () -> check(each)));
    }

    @Test
    void everyFolderIsACase() throws IOException {
        Set<String> commands =
                Set.of(
                        "stats",
                        "summary",
                        "entities",
                        "cooccur",
                        "keyness",
                        "trends",
                        "ngrams",
                        "collocates",
                        "kwic",
                        "export",
                        "run",
                        "agreement",
                        "gazetteer");
        for (Path command : folders(GOLDEN)) {
            assertThat(commands.contains(command.getFileName().toString()) || isArticles(command))
                    .as("a folder that no command has: " + command)
                    .isTrue();
        }
        for (GoldenCase each : cases()) {
            assertThat(each.hasCommand()).as("no command.txt in " + each.folder()).isTrue();
            assertThat(each.orphans()).isEmpty();
        }
    }

    private void check(GoldenCase each) throws IOException {
        Map<String, byte[]> given = run(each, GoldenCase.LineEnds.AS_THEY_ARE, 1);
        if (UPDATE) {
            each.rewrite(given);
        }
        each.expect(given);
        each.expect(run(each, GoldenCase.LineEnds.CRLF, 8));
        each.expect(run(each, GoldenCase.LineEnds.CR, 3));
    }

    private Map<String, byte[]> run(GoldenCase each, GoldenCase.LineEnds lineEnds, int threads)
            throws IOException {
        String name = GOLDEN.relativize(each.folder()).toString().replace('/', '-');
        Path place = folder.resolve(name + "-" + lineEnds + "-" + threads);
        return each.run(ARTICLES, place, lineEnds, threads);
    }

    static List<GoldenCase> cases() throws IOException {
        List<GoldenCase> cases = new ArrayList<>();
        for (Path command : folders(GOLDEN)) {
            if (!isArticles(command)) {
                folders(command).forEach(each -> cases.add(new GoldenCase(each)));
            }
        }
        assertThat(cases).isNotEmpty();
        return cases;
    }

    static String nameOf(GoldenCase each) {
        return GOLDEN.relativize(each.folder()).toString();
    }

    private static boolean isArticles(Path folder) {
        return folder.equals(ARTICLES);
    }

    /** The folders in a folder, which holds nothing else. */
    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> sorted = entries.sorted().toList();
            assertThat(sorted).as("only folders").allMatch(Files::isDirectory);
            return sorted;
        }
    }
}
