package corpus.engine;

import corpus.ArticleTexts;
import corpus.SampleDocuments;
import corpus.analysis.Grouping;
import corpus.analysis.Ranking;
import corpus.analysis.TermCounts;
import corpus.analysis.TermSelection;
import corpus.document.AnnotatedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The terms of 400 annotated documents with 32,000 sentences, counted into a table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CounterBenchmark {
    private static final int DOCUMENTS = 400;
    private static final int PARAGRAPHS = 20;

    private static final TermCounts TERMS =
            new TermCounts(
                    Grouping.none(),
                    new TermSelection(Set.of(), Set.of(), 1, false),
                    false,
                    TermCounts.USUAL_MEASURES,
                    Ranking.by(Grouping.none(), "count"));

    /** What the table may take: all that it wants, or so little that it has to write itself out. */
    @Param({"268435456", "65536"})
    private long memory;

    private final List<AnnotatedDocument> documents = new ArrayList<>();
    private Path folder;

    @Setup
    public void annotate() throws IOException {
        ArticleTexts texts = new ArticleTexts();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(SampleDocuments.annotated(i + ".md", texts.paragraphs(PARAGRAPHS)));
        }
        folder = Files.createTempDirectory("counter-benchmark");
    }

    @TearDown
    public void remove() throws IOException {
        Files.delete(folder);
    }

    @Benchmark
    public void count(Blackhole rows) {
        try (Tables tables =
                new Tables(
                        List.of(new Job.Count(TERMS, rows::consume)),
                        new Workers(1),
                        new Workspace(memory, folder))) {
            documents.forEach(document -> tables.count(0, document));
            tables.write();
        }
    }
}
