package corpus.annotate;

import corpus.ArticleTexts;
import corpus.SampleDocuments;
import corpus.document.AnnotatedDocument;
import corpus.document.DocumentId;
import corpus.document.SourceDocument;
import corpus.segment.HanlpSegmenter;
import corpus.segment.Segmenter;
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
 * The search for the gazetteer's names, long and of one character, and all of the annotation: the
 * score is characters in a microsecond.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RecogniserBenchmark {
    private static final int CHARACTERS = 200_000;

    private final List<SentenceContext> sentences = new ArrayList<>();
    private NameFinder names;
    private AbbreviationFinder abbreviations;
    private SourceDocument document;

    @Setup
    public void load() {
        AnnotationSettings settings = AnnotationSettings.defaults();
        Segmenter segmenter = HanlpSegmenter.load();
        TextNormalizer normalizer = new TextNormalizer(segmenter);
        NameBook book =
                new NameBook(settings.gazetteer().entries(), settings.words(), normalizer);
        RecognitionRules rules =
                RecognitionRules.of(AnnotationSettings.builtIn("recognition.yaml")).about(book);
        names = new NameFinder(book);
        abbreviations = new AbbreviationFinder(book, rules, OrdinaryWords.listed(), segmenter);
        List<String> texts = new ArticleTexts().sentences(CHARACTERS);
        document = SampleDocuments.source(DocumentId.ofFile("a.md"), Map.of(), texts);
        Introductions introductions = introductions(book, texts);
        for (String text : texts) {
            char[] normal = normalizer.normalize(text);
            Words coarse = new Words();
            Words refined = new Words();
            segmenter.segment(normal, 0, normal.length, List.of(), coarse, refined);
            boolean[] taken = new boolean[normal.length];
            sentences.add(
                    new SentenceContext(
                            normal, 0, normal.length, coarse, refined, taken, introductions, 0));
        }
    }

    private Introductions introductions(NameBook book, List<String> texts) {
        Introductions introductions = new Introductions();
        for (String text : texts) {
            for (FoundName name : new NameFinder(book).find(text.toCharArray(), 0, text.length())) {
                if (name.isEntity()) {
                    introductions.add(name.name().entity(), 0);
                }
            }
        }
        return introductions;
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public int names() {
        int found = 0;
        for (SentenceContext sentence : sentences) {
            found += names.find(sentence.text(), sentence.begin(), sentence.end()).size();
        }
        return found;
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public int abbreviations() {
        int found = 0;
        for (SentenceContext sentence : sentences) {
            found += abbreviations.decide(sentence, at -> {}).size();
        }
        return found;
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
