package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The program as it is packed, where there is no Spark. */
class WithoutSparkIT {
    private static final Path JAR = Path.of("target/corpus.jar");

    @Test
    void archiveHoldsNothingOfSpark() throws IOException {
        try (ZipFile archive = new ZipFile(JAR.toFile())) {
            assertThat(archive.stream().map(Object::toString))
                    .contains("corpus/engine/spark/SparkEngine.class")
                    .noneMatch(name -> name.startsWith("org/apache/spark/"))
                    .noneMatch(name -> name.startsWith("org/apache/hadoop/"))
                    .noneMatch(name -> name.startsWith("scala/"));
        }
    }

    @Test
    void engineThatIsNotThereIsToldInASentence() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                JAR.toString(),
                                "stats",
                                "seeds",
                                "--engine",
                                "spark")
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(ExitCode.USAGE);
        assertThat(said)
                .startsWith("corpus: --engine spark needs Spark")
                .contains("scripts/corpus-spark")
                .doesNotContain("Exception");
    }
}
