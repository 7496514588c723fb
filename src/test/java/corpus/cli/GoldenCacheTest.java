package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every golden case with a cache: first with an empty one, then again, when nothing may be
 * annotated any more, and every byte must be the same.
 */
class GoldenCacheTest {
    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> theCacheChangesNoTable() throws IOException {
        return GoldenCliTest.cases().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        GoldenCliTest.nameOf(each), () -> check(each)));
    }

    private void check(GoldenCase each) throws IOException {
        Path place = folder.resolve(GoldenCliTest.nameOf(each).replace('/', '-'));
        Path cache = place.resolve("cache");
        try (TemporaryCache used = new TemporaryCache(cache)) {
            check(each, place, used);
        }
    }

    private static void check(GoldenCase each, Path place, TemporaryCache cache)
            throws IOException {
        each.expect(run(each, place.resolve("1"), 2));
        List<Path> kept = cache.files();
        each.expect(run(each, place.resolve("2"), 1));
        each.expect(run(each, place.resolve("3"), 8));
        assertThat(cache.files()).as("nothing was annotated again").isEqualTo(kept);
        Map<String, byte[]> told =
                each.run(
                        GoldenCliTest.ARTICLES,
                        place.resolve("4"),
                        GoldenCase.LineEnds.AS_THEY_ARE,
                        1,
                        List.of("--verbose"));
        String err = new String(told.getOrDefault("stderr", new byte[0]), StandardCharsets.UTF_8);
        assertThat(
                        err.lines()
                                .filter(
                                        line ->
                                                line.contains("cache: ")
                                                        && line.contains(" annotated.")))
                .allSatisfy(line -> assertThat(line).contains(", 0 documents annotated"));
    }

    private static Map<String, byte[]> run(GoldenCase each, Path place, int threads)
            throws IOException {
        return each.run(
                GoldenCliTest.ARTICLES, place, GoldenCase.LineEnds.AS_THEY_ARE, threads, List.of());
    }
}
