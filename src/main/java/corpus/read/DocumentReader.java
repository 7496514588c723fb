package corpus.read;

import java.util.List;

/**
 * Reads the files of one format. To add a format, write a class that implements this, name it in
 * {@link DocumentReaders}, and give it a golden case.
 *
 * <p>A reader is safe for use by several threads, and throws nothing whatever the bytes are: what
 * can't be read is a {@link ReadOutcome.Skipped}.
 */
public interface DocumentReader {
    /** The name of the format, as {@code --format} knows it. */
    String format();

    /** The endings of file names, in small letters, without the dot. */
    List<String> endings();

    /**
     * The documents of a file.
     *
     * @param name the file's name, which its documents get
     * @param bytes all of the file
     * @param encoding the name of an encoding, or {@code auto}
     */
    ReadOutcome read(String name, byte[] bytes, String encoding);
}
