package corpus.read;

import java.io.IOException;
import java.io.InputStream;

/** What is in a file that is not of this machine. */
public interface Elsewhere {
    /** The full name by which the file is found again. */
    String location();

    /** How many bytes it has. */
    long size();

    /**
     * Opens it as a stream, best one that passes over bytes without reading them.
     *
     * @throws IOException if it can't be read
     */
    InputStream open() throws IOException;

    /**
     * Some of its bytes.
     *
     * @throws IOException if they can't be read, or are not there
     */
    byte[] read(long offset, int length) throws IOException;
}
