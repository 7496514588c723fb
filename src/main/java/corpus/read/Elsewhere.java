package corpus.read;

import java.io.IOException;

/** What is in a file that is not of this machine. */
public interface Elsewhere {
    /** The full name by which the file is found again. */
    String location();

    /** How many bytes it has. */
    long size();

    /**
     * Some of its bytes.
     *
     * @throws IOException if they can't be read, or are not there
     */
    byte[] read(long offset, int length) throws IOException;
}
