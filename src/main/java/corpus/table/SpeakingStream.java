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
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw translation.apply(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw translation.apply(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw translation.apply(e);
        }
    }
}
