package corpus.segment;

import corpus.ArticleTexts;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The segmenter, sentence by sentence: the score is characters in a microsecond. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SegmenterBenchmark {
    private static final int CHARACTERS = 200_000;

    private final Words coarse = new Words();
    private final Words refined = new Words();
    private char[][] sentences;
    private HanlpSegmenter segmenter;

    @Setup
    public void load() {
        segmenter = HanlpSegmenter.load();
        sentences =
                new ArticleTexts()
                        .sentences(CHARACTERS).stream()
                                .map(String::toCharArray)
                                .toArray(char[][]::new);
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public int segment() {
        int words = 0;
        for (char[] sentence : sentences) {
            coarse.clear();
            refined.clear();
            segmenter.segment(sentence, 0, sentence.length, List.of(), coarse, refined);
            words += refined.size();
        }
        return words;
    }
}
