package corpus.table;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output as a stream of bytes, beside {@code System.out}, which swallows its errors. */
public final class StandardOutput {
    private StandardOutput() {}

    /**
     * An unbuffered stream; closing it closes standard output.
     *
     * <p>Writing throws {@link ClosedPipeException} when nobody reads any more, and {@link
     * corpus.document.CorpusException} when a file it was redirected to cannot be written.
     */
    public static OutputStream stream() {
        return speaking(new FileOutputStream(FileDescriptor.out));
    }

    static OutputStream speaking(OutputStream out) {
        return new SpeakingStream(out, StandardOutput::translate);
    }

    private static RuntimeException translate(IOException failure) {
        return WriteFailure.of("to standard output", failure, "Choose a file with -o instead.");
    }
}
