package corpus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.analysis.SegmentedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalEngineTest extends EngineContract {
    @TempDir private Path other;

    @Override
    protected Engine engine(int parallel) {
        return new LocalEngine(parallel, Progress.NONE);
    }

    @Test
    void progressHearsOfEveryFileAndOfTheEnd() throws IOException {
        SampleCorpus corpus = new SampleCorpus(other);
        corpus.write();
        Heard heard = new Heard();

        new LocalEngine(3, heard).run(corpus.request(), new SegmentedText(), row -> {});

        assertThat(heard.files).hasValue(54);
        assertThat(heard.advanced).hasValue(54);
        assertThat(heard.ended).hasValue(1);
    }

    @Test
    void progressHearsOfTheEndOfAFailedRun() throws IOException {
        SampleCorpus corpus = new SampleCorpus(other);
        corpus.write();
        Heard heard = new Heard();
        RowWriter writer =
                row -> {
                    throw new IllegalStateException("no more");
                };

        assertThatThrownBy(
                        () ->
                                new LocalEngine(3, heard)
                                        .run(corpus.request(), new SegmentedText(), writer))
                .isInstanceOf(IllegalStateException.class);
        assertThat(heard.ended).hasValue(1);
    }

    @Test
    void engineNeedsAThread() {
        assertThatThrownBy(() -> new LocalEngine(0, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static final class Heard implements Progress {
        private final AtomicInteger files = new AtomicInteger();
        private final AtomicInteger advanced = new AtomicInteger();
        private final AtomicInteger ended = new AtomicInteger();

        @Override
        public void begin(int number) {
            files.addAndGet(number);
        }

        @Override
        public void advance() {
            advanced.incrementAndGet();
        }

        @Override
        public void end() {
            ended.incrementAndGet();
        }
    }
}
