package corpus.annotate;

import corpus.ArticleTexts;
import corpus.SampleDocuments;
import corpus.document.AnnotatedDocument;
import corpus.document.DocumentId;
import corpus.document.SourceDocument;
import corpus.segment.HanlpSegmenter;
import corpus.segment.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/**
 * The recogniser inside the annotation: once with the words given, so that what is left is the
 * search for names and abbreviations and the tokens; once with all that a run does; once with the
 * names that the gazetteer lacks. The score is characters in a microsecond.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RecogniserBenchmark {
    private static final int CHARACTERS = 200_000;

    private SourceDocument document;
    private SourceDocument words;

    @Setup
    public void load() {
        List<String> sentences = new ArticleTexts().sentences(CHARACTERS);
        HanlpSegmenter segmenter = HanlpSegmenter.load();
        List<String> segmented = new ArrayList<>();
        for (String sentence : sentences) {
            segmented.add(segmented(segmenter, sentence));
        }
        document = SampleDocuments.source(DocumentId.ofFile("a.md"), Map.of(), sentences);
        words = SampleDocuments.source(DocumentId.ofFile("a.md"), Map.of(), segmented);
    }

    private static String segmented(HanlpSegmenter segmenter, String sentence) {
        Words found = new Words();
        segmenter.segment(
                sentence.toCharArray(), 0, sentence.length(), List.of(), new Words(), found);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < found.size(); i++) {
            text.append(i > 0 ? " " : "").append(sentence, found.begin(i), found.end(i));
        }
        return text.toString();
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public AnnotatedDocument recogniseInGivenWords() {
        return SampleDocuments.preSegmented().annotate(words);
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public AnnotatedDocument annotate() {
        return SampleDocuments.annotator().annotate(document);
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public AnnotatedDocument annotateWithFurtherNames() {
        return SampleDocuments.withNames().annotate(document);
    }
}
