package corpus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/evaluate} as a user starts it, from another folder and through a link. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class EvaluateIT {
    private static final Path SCRIPT = Path.of("scripts/evaluate").toAbsolutePath();

    private static final String OWN_TEXTS =
            """
            ln -s "$evaluate" evaluate
            mkdir 文章
            printf '俄哈关系。\\n' > 文章/甲.txt
            printf 'document\\tline\\tchar_start\\tsurface\\ttype\\tid\\n' > 文章/gold.tsv
            printf '甲.txt\\t1\\t0\\t俄\\tCOUNTRY\\tRU\\n甲.txt\\t1\\t1\\t哈\\tCOUNTRY\\tKZ\\n' >> 文章/gold.tsv
            LC_ALL=C ./evaluate 文章 | grep '^joint'
            ./evaluate --help | head -n 1
            ./evaluate 文章/甲.txt
            echo $?
            rm evaluate
            """;

    @TempDir private Path folder;

    @Test
    void itEvaluatesTextsOfOnesOwn() throws Exception {
        // A build would take a minute and pull the jar away from under other tests.
        Files.setLastModifiedTime(Path.of("target/corpus.jar"), FileTime.from(Instant.now()));
        Path script = Files.writeString(folder.resolve("script.sh"), OWN_TEXTS);
        ProcessBuilder builder = new ProcessBuilder("bash", script.toString());
        builder.directory(folder.toFile()).environment().put("evaluate", SCRIPT.toString());
        Path out = folder.resolve("script.out");
        Path err = folder.resolve("script.err");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.waitFor();
        assertThat(Files.readString(out).lines().toList())
                .as(Files.readString(err))
                .hasSize(3)
                .satisfies(
                        lines -> assertThat(lines.get(0)).matches("joint +2 +2 +0 +0 +1\\.000 .*"))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("Measures how well"))
                .satisfies(lines -> assertThat(lines.get(2)).isEqualTo("3"));
        assertThat(Files.readString(err))
                .contains("文章/甲.txt` is a file. Name the folder with its `gold.tsv`.");
    }
}
