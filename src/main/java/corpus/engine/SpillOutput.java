package corpus.engine;

import java.io.OutputStream;
import java.util.Arrays;

/** Adds to a {@link Spill} what is written. */
final class SpillOutput extends OutputStream {
    private final Spill spill;

    SpillOutput(Spill spill) {
        this.spill = spill;
    }

    @Override
    public void write(int one) {
        spill.append(new byte[] {(byte) one});
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        spill.append(Arrays.copyOfRange(bytes, from, from + length));
    }
}
