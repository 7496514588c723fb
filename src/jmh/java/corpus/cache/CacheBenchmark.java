package corpus.cache;

import corpus.ArticleTexts;
import corpus.SampleDocuments;
import corpus.document.AnnotatedBlock;
import corpus.clean.Murmur3;
import corpus.document.AnnotatedDocument;
import corpus.document.DocumentId;
import corpus.document.SourceDocument;
import corpus.document.Vocabulary;
import corpus.document.WordCounts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a document costs that is put into the cache or taken out of it, as far as each kind of
 * question reads it: the score is characters in a microsecond (of the hash, bytes).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CacheBenchmark {
    private static final int CHARACTERS = 10_000;
    private static final int BYTES = 30_000;

    private final ByteBuffer content = ByteBuffer.allocateDirect(BYTES);
    private final Murmur3 hash = new Murmur3();
    private SourceDocument source;
    private AnnotatedDocument annotated;
    private Path file;
    private Pack pack;
    private PackTerms terms;

    @Setup
    public void write() throws IOException {
        List<String> texts = new ArticleTexts().sentences(CHARACTERS);
        source = SampleDocuments.source(DocumentId.ofFile("a.md"), Map.of(), texts);
        annotated = SampleDocuments.annotator().annotate(source);
        file = Files.createTempFile("corpus", ".pack");
        Files.delete(file);
        byte[] digest = new byte[PackFormat.DIGEST_BYTES];
        try (PackWriter writer = new PackWriter(Path.of(file + "~"), digest)) {
            writer.add(new FileKey(1, 2), List.of(encode()), true);
            writer.finish(file);
        }
        pack = Pack.open(file, digest);
        terms = new PackTerms(pack.terms(), new Vocabulary(1 << 20, pack.terms()), true);
    }

    @TearDown
    public void remove() throws IOException {
        pack.close();
        Files.delete(file);
    }

    private AnnotatedDocument document() {
        StoredDocument stored = new StoredDocument(pack, pack.index().get(0), terms);
        return stored.document("a.md", () -> annotated);
    }

    @Benchmark
    @OperationsPerInvocation(BYTES)
    public long hash() {
        hash.hash(content, 1);
        return hash.high();
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public EncodedDocument encode() {
        return DocumentEncoder.encode(DocumentFacts.of(source), annotated);
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public WordCounts words() {
        return document().words();
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public int mentions() {
        int mentions = 0;
        for (AnnotatedBlock block : document().blocks()) {
            for (int i = 0; i < block.mentions().size(); i++) {
                mentions += block.surface(i).length();
            }
        }
        return mentions;
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public int tokensAndTexts() {
        int all = 0;
        for (AnnotatedBlock block : document().blocks()) {
            for (int i = 0; i < block.tokens().size(); i++) {
                all += block.tokens().term(i) + block.tokens().end(i);
            }
            all += block.text().length();
        }
        return all;
    }
}
