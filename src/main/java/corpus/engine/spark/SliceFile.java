package corpus.engine.spark;

import corpus.read.DocumentFile;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the corpus on its way to an executor.
 *
 * @param name the name of its documents
 * @param path where every executor finds it; null for standard input
 * @param content what came from standard input; null for a file
 * @param size how many bytes it has
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied by nobody
record SliceFile(String name, String path, byte[] content, long size) implements Serializable {
    /** A file that every executor can open. */
    static SliceFile of(DocumentFile file) {
        if (file.path() == null) {
            return new SliceFile(file.name(), null, file.content(), file.content().length);
        }
        return new SliceFile(
                file.name(), file.path().toAbsolutePath().toString(), null, sizeOf(file.path()));
    }

    /** One that can't be looked at is told by whoever opens it. */
    private static long sizeOf(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    DocumentFile file() {
        return path == null
                ? new DocumentFile(name, null, content)
                : DocumentFile.of(name, Path.of(path));
    }
}
