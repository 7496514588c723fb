package corpus.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/** Turns what the operating system says into what the program says, wherever it is written to. */
final class SpeakingStream extends OutputStream {
    private final OutputStream out;
    private final Function<IOException, RuntimeException> translation;

    SpeakingStream(OutputStream out, Function<IOException, RuntimeException> translation) {
        this.out = out;
        this.translation = translation;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    @Override
    public void close() {
        attempt(out::close);
    }

    private void attempt(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw translation.apply(e);
        }
    }

    private interface Action {
        void run() throws IOException;
    }
}
