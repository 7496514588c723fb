package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The cache of several processes of the packaged program. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class CacheIT {
    private static final Path JAR = Path.of("target/corpus.jar").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int DOCUMENTS = 300;

    @TempDir Path folder;

    private Path articles;
    private Path cache;
    private int runs;

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        cache = folder.resolve("cache");
        for (int i = 0; i < DOCUMENTS; i++) {
            String text = "第" + i + "篇：俄罗斯与哈萨克斯坦的边境贸易在增长，俄哈两国的商人都欢迎。\n\n";
            Files.writeString(articles.resolve(i + ".md"), text.repeat(40));
        }
    }

    /** A run that is under way, and where its output goes. */
    private record Started(Process process, Path out, Path err) {
        String wait(int code) throws Exception {
            assertThat(process.waitFor()).as(Files.readString(err)).isEqualTo(code);
            return Files.readString(out);
        }

        String told() throws IOException {
            return Files.readString(err);
        }
    }

    private Started start(String shell, String... more) throws IOException {
        int run = runs++;
        List<String> command = new ArrayList<>(List.of("sh", "-c", shell + "exec \"$@\"", "sh"));
        command.addAll(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        command.addAll(List.of("stats", articles.toString(), "--verbose"));
        command.addAll(List.of(more));
        Path out = folder.resolve(run + ".out");
        Path err = folder.resolve(run + ".err");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CORPUS_CACHE", cache.toString());
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new Started(process, out, err);
    }

    private List<String> files(String ending) throws IOException {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .toList();
        }
    }

    @Test
    void twoProcessesAtOnceDoNotDisturbEachOther() throws Exception {
        String expected = start("", "--no-cache").wait(0);
        List<Started> both = List.of(start(""), start(""));
        for (Started each : both) {
            assertThat(each.wait(0)).isEqualTo(expected);
        }
        assertThat(files(".partial")).isEmpty();
        Started later = start("");
        assertThat(later.wait(0)).isEqualTo(expected);
        assertThat(later.told()).contains(DOCUMENTS + " documents taken from it, 0 documents");
    }

    @Test
    void aProcessThatIsKilledLeavesNoHarm() throws Exception {
        String expected = start("", "--no-cache").wait(0);
        Started killed = start("", "--threads", "1");
        while (files(".partial").isEmpty() && killed.process().isAlive()) {
            Thread.sleep(1);
        }
        assertThat(killed.process().isAlive()).as("it was fast: " + killed.told()).isTrue();
        killed.process().destroyForcibly().waitFor();
        assertThat(files(".partial")).hasSize(1);
        assertThat(files(".pack")).isEmpty();
        assertThat(start("").wait(0)).isEqualTo(expected);
        assertThat(files(".partial")).isEmpty();
        assertThat(files(".pack")).hasSize(1);
    }

    /** The system refuses to let a file grow further, as it does on a full disk. */
    @Test
    void aFullDiskIsNoObstacle() throws Exception {
        String expected = start("", "--no-cache").wait(0);
        for (int blocks : new int[] {1, 200}) {
            Started limited = start("ulimit -f " + blocks + "; ");
            // The table itself goes to a file, too.
            limited.process().waitFor();
            assertThat(limited.told()).contains("nothing can be kept in ");
            assertThat(files("")).isEmpty();
            if (blocks > 1) {
                assertThat(limited.wait(0)).isEqualTo(expected);
            }
        }
    }
}
