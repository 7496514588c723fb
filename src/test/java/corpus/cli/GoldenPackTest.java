package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every golden case with the articles packed: shards in the place of their files, and not a byte of
 * any table, message or record may be another.
 */
class GoldenPackTest {
    @TempDir private static Path folder;

    private static Path packed;

    @BeforeAll
    static void pack() throws IOException {
        packed = folder.resolve("packed");
        try (Stream<Path> folders = Files.list(GoldenCliTest.ARTICLES)) {
            for (Path each : folders.toList()) {
                Path target = packed.resolve(each.getFileName());
                CliRun run = CliRun.of("pack", each.toString(), "-o", target.toString());
                assertThat(run.code()).as(run.err()).isZero();
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> shardsGiveWhatTheirFilesGive() throws IOException {
        List<GoldenCase> cases =
                GoldenCliTest.cases().stream().filter(GoldenPackTest::readsFolders).toList();
        assertThat(cases).hasSizeGreaterThan(80);
        return cases.stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        GoldenCliTest.nameOf(each), () -> check(each)));
    }

    /** Not those that name a file in a folder, or that tell what is passed over in one. */
    private static boolean readsFolders(GoldenCase each) {
        String command = each.command();
        return command.matches("(?s).*\\barticles\\b.*")
                && !command.matches("(?s).*\\barticles/\\S*\\..*")
                && !command.contains("--verbose");
    }

    private static void check(GoldenCase each) throws IOException {
        Path place = folder.resolve(GoldenCliTest.nameOf(each).replace('/', '-'));
        each.expect(each.run(packed, place, GoldenCase.LineEnds.AS_THEY_ARE, 4, List.of()));
    }
}
