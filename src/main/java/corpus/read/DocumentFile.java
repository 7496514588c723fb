package corpus.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of the corpus.
 *
 * @param name the name of its documents: the path relative to the PATH given, with {@code /}
 * @param path where it is; null for standard input
 * @param content what came from standard input; null for a file
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied by nobody
public record DocumentFile(String name, Path path, byte[] content) {
    public DocumentFile {
        Objects.requireNonNull(name, "name");
        if ((path == null) == (content == null)) {
            throw new IllegalArgumentException(name + ": either a path or a content");
        }
    }

    /** A file on disk. */
    public static DocumentFile of(String name, Path path) {
        return new DocumentFile(name, path, null);
    }

    /** All bytes of the file. */
    public byte[] bytes() throws IOException {
        return path == null ? content.clone() : Files.readAllBytes(path);
    }
}
