package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/benchmark} with a stand-in for the program, which keeps a log of its calls. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BenchmarkIT {
    private static final Path SCRIPT = Path.of("scripts/benchmark").toAbsolutePath();

    private static final String STAND_IN =
            """
            #!/bin/sh
            case $1 in
                --help) echo '  cache  x'; exit ;;
                --version) echo 'corpus 9'; exit ;;
            esac
            echo "${CORPUS_CACHE:+with cache }$*" >> calls.log
            for texts; do :; done
            ls "$texts" > last-texts.txt
            rm -rf last-texts
            cp -r "$texts" last-texts
            while [ "$1" != -o ]; do shift; done
            echo "$2" | grep -o '[^/]*$' > "$2"
            [ ! -e wrong ] || { echo 'corpus: no such thing' >&2; exit 3; }
            """;

    @TempDir private Path folder;

    private record Outcome(int status, String out, String err) {}

    @BeforeEach
    void texts() throws IOException {
        Path standIn = Files.writeString(folder.resolve("stand-in"), STAND_IN);
        assertThat(standIn.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/a.md"), "---\ntitle: 甲\ndate: 2022\n---\n正文\n");
        Files.writeString(folder.resolve("articles/b.txt"), "乙\n");
    }

    private Outcome benchmark(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--program", "./stand-in", "--folder", "kept"));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("TMPDIR", Files.createDirectories(folder.resolve("tmp")) + "");
        builder.environment().remove("CORPUS_CACHE");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process;
        try {
            process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        } catch (IOException e) {
            assumeTrue(false, "there is no python3 here: " + e.getMessage());
            throw e;
        }
        int status = process.waitFor();
        assertThat(folder.resolve("tmp")).as("nothing is left behind").isEmptyDirectory();
        return new Outcome(status, Files.readString(out), Files.readString(err));
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls.log")).stream()
                .map(call -> call.replaceAll(" -o \\S+/", " -o ").replaceAll(" /\\S+/", " "))
                .toList();
    }

    @Test
    void rowsRunInTurnAfterARoundThatDoesNotCount() throws Exception {
        Outcome outcome =
                benchmark("articles", "--rows", "stats,cooccur,stats-again", "--rounds", "2");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        String fresh = "stats --no-cache -o stats-1.csv articles";
        String pairs = "cooccur --no-cache -o cooccur-1.csv articles";
        String again = "with cache stats -o stats-again-1.csv articles";
        assertThat(calls())
                .containsExactly(fresh, pairs, again, fresh, pairs, again, fresh, pairs, again);
        assertThat(outcome.out().lines().filter(line -> line.startsWith("| `corpus")).toList())
                .hasSize(3)
                .allSatisfy(
                        line ->
                                assertThat(line)
                                        .matches(
                                                "\\| `corpus [^|]+\\|( [0-9.]+ \\|){3}  \\| [0-9]+ \\|"));
        assertThat(outcome.out())
                .startsWith("corpus 9 on 2 files")
                .contains("runs one thread")
                .as("the stand-in writes another table each time")
                .contains("fresh and repeated runs of stats wrote different tables");
    }

    @Test
    void largerCorpusHasTheSameTextsUnderOtherTitles() throws Exception {
        Outcome outcome = benchmark("articles", "--scale", "3", "--rounds", "1");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("| 3 × the texts | growth |");
        assertThat(calls())
                .contains(
                        "cooccur --of terms --min-count 5 --top 1000 --memory 500m --no-cache"
                                + " -o terms-5-bounded-2.csv texts");
        Path texts = folder.resolve("last-texts");
        assertThat(Files.readAllLines(folder.resolve("last-texts.txt")))
                .containsExactlyInAnyOrder(
                        "a~1.md", "a~2.md", "a~3.md", "b~1.txt", "b~2.txt", "b~3.txt");
        assertThat(texts.resolve("a~1.md")).hasContent("---\ntitle: 甲\ndate: 2022\n---\n正文\n");
        assertThat(texts.resolve("a~3.md")).hasContent("---\ntitle: 甲 (3)\ndate: 2022\n---\n正文\n");
        assertThat(texts.resolve("b~2.txt")).hasContent("---\ntitle: Copy (2)\n---\n乙\n");
    }

    @Test
    void archiveIsUnpackedOnceAndOnlyInsideItsFolder() throws Exception {
        pack("good.tar.gz", "articles");
        assertThat(benchmark("good.tar.gz", "--rows", "stats", "--rounds", "1").status()).isZero();
        assertThat(calls()).endsWith("stats --no-cache -o stats-1.csv articles");
        assertThat(unpacked()).hasSize(1);
        assertThat(benchmark("good.tar.gz", "--rows", "stats", "--rounds", "1").status()).isZero();
        assertThat(unpacked()).hasSize(1);

        Files.createDirectories(folder.resolve("deep"));
        pack("../evil.tar.gz", "../articles/b.txt");
        Outcome evil = benchmark("evil.tar.gz", "--rows", "stats");
        assertThat(evil.status()).isEqualTo(3);
        assertThat(evil.err()).contains("which is no plain file inside it.");

        byte[] whole = Files.readAllBytes(folder.resolve("good.tar.gz"));
        Files.write(folder.resolve("cut.tar.gz"), Arrays.copyOf(whole, whole.length / 2));
        Outcome cut = benchmark("cut.tar.gz", "--rows", "stats");
        assertThat(cut.status()).isEqualTo(3);
        assertThat(cut.err()).contains("is no whole .tar.gz");
        assertThat(unpacked()).as("nothing half unpacked").hasSize(1);
    }

    private void pack(String archive, String what) throws Exception {
        Path from = archive.startsWith("..") ? folder.resolve("deep") : folder;
        Process tar =
                new ProcessBuilder("tar", "-P", "-czf", archive, what)
                        .directory(from.toFile())
                        .inheritIO()
                        .start();
        assertThat(tar.waitFor()).isZero();
    }

    private List<Path> unpacked() throws IOException {
        try (Stream<Path> folders = Files.list(folder.resolve("kept/texts"))) {
            return folders.toList();
        }
    }

    @Test
    void errorsAreSentences() throws Exception {
        assertError("`nowhere` is neither a folder nor a file.", "nowhere", "--rows", "stats");
        assertError("there is no row `speed`; --help lists them.", "articles", "--rows", "speed");
        Files.writeString(folder.resolve("wrong"), "", StandardCharsets.UTF_8);
        assertError("corpus: no such thing", "articles", "--rows", "stats");
    }

    private void assertError(String sentence, String... arguments) throws Exception {
        Outcome outcome = benchmark(arguments);
        assertThat(outcome.status()).as(sentence).isEqualTo(3);
        assertThat(outcome.err()).contains(sentence).doesNotContain("Traceback");
        assertThat(outcome.out()).isEmpty();
    }
}
