package corpus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.analysis.Analysis;
import corpus.analysis.AnalysisExamples;
import corpus.analysis.Counts;
import corpus.analysis.RandomCorpus;
import corpus.document.AnnotatedDocument;
import corpus.document.CorpusException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However little memory there is, the rows are those of the plainest engine. */
class TablesTest {
    private static final List<List<AnnotatedDocument>> SAMPLES =
            List.of(
                    RandomCorpus.of(new Random(1)),
                    RandomCorpus.of(new Random(2)),
                    RandomCorpus.withNames(new Random(3)),
                    RandomCorpus.withNames(new Random(4)),
                    List.of());

    @TempDir private Path folder;

    static List<Analysis<?, ?>> analyses() {
        return AnalysisExamples.analyses();
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void memoryAndThreadsChangeNoRow(Analysis<?, ?> analysis) throws IOException {
        for (List<AnnotatedDocument> documents : SAMPLES) {
            List<List<Object>> expected = cells(Counts.of(analysis, documents).rows(analysis));
            for (int threads : new int[] {1, 3}) {
                for (long memory : new long[] {0, 700, 40_000, 1 << 24}) {
                    assertThat(rows(analysis, documents, threads, memory))
                            .as("%d threads, %d bytes", threads, memory)
                            .containsExactlyElementsOf(expected);
                }
            }
        }
        assertThat(files()).as("nothing is left").isEmpty();
    }

    @Test
    void nothingIsLeftWhenARunFails() throws IOException {
        CorpusException full = new CorpusException("The disk is full.");
        for (Analysis<?, ?> analysis : analyses()) {
            RowWriter writer =
                    row -> {
                        throw full;
                    };
            if (!rows(analysis, SAMPLES.get(2), 1, 0).isEmpty()) {
                assertThatThrownBy(() -> run(analysis, SAMPLES.get(2), 3, 0, folder, writer))
                        .isSameAs(full);
            }
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void folderThatCannotBeUsedIsNamed() {
        Path missing = folder.resolve("missing");
        Analysis<?, ?> pairs = analyses().get(analyses().size() - 1);

        assertThatThrownBy(() -> run(pairs, SAMPLES.get(1), 1, 0, missing, row -> {}))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining(missing.toString())
                .hasMessageContaining("TMPDIR")
                .hasMessageContaining("--memory");
    }

    private List<List<Object>> rows(
            Analysis<?, ?> analysis, List<AnnotatedDocument> documents, int threads, long memory) {
        List<Object[]> rows = new ArrayList<>();
        run(analysis, documents, threads, memory, folder, rows::add);
        return cells(rows);
    }

    private static void run(
            Analysis<?, ?> analysis,
            List<AnnotatedDocument> documents,
            int threads,
            long memory,
            Path folder,
            RowWriter writer) {
        try (Tables tables =
                new Tables(
                        List.of(new Job.Count(analysis, writer)),
                        new Workers(threads),
                        new Workspace(memory, folder))) {
            for (int i = 0; i < documents.size(); i++) {
                tables.count(i % threads, documents.get(i));
            }
            tables.write();
        }
    }

    private static List<List<Object>> cells(List<Object[]> rows) {
        return rows.stream().map(Arrays::asList).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
