package corpus.engine.spark;

import corpus.read.DocumentFile;
import corpus.read.Elsewhere;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;

/**
 * A file of the corpus on its way to an executor.
 *
 * @param name the name of its documents
 * @param location where every executor finds it, or its shard; empty for standard input
 * @param isElsewhere whether that is known to Hadoop; else it is a path on each machine
 * @param content what came from standard input; null for a file
 * @param offset where it begins in its shard; −1 if it is not in one
 * @param size how many bytes it has there
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied by nobody
record SliceFile(
        String name, String location, boolean isElsewhere, byte[] content, long offset, long size)
        implements Serializable {
    /** A file that every executor can open. */
    static SliceFile of(DocumentFile file) {
        if (file.content() != null) {
            return new SliceFile(file.name(), "", false, file.content(), -1, file.content().length);
        }
        boolean isElsewhere = file.elsewhere() != null;
        String location = isElsewhere ? file.location() : file.path().toAbsolutePath().toString();
        if (file.isPacked()) {
            DocumentFile.Stretch stretch = file.stretch();
            return new SliceFile(
                    file.name(), location, isElsewhere, null, stretch.offset(), stretch.length());
        }
        long size = isElsewhere ? file.elsewhere().size() : sizeOf(file.path());
        return new SliceFile(file.name(), location, isElsewhere, null, -1, size);
    }

    /** One that can't be looked at is told by whoever opens it. */
    private static long sizeOf(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * The file.
     *
     * @param configuration how other file systems are reached
     */
    DocumentFile file(Configuration configuration) {
        if (content != null) {
            return new DocumentFile(name, null, content);
        }
        if (isElsewhere) {
            Elsewhere elsewhere = new HadoopFile(location, size, configuration);
            return offset < 0
                    ? DocumentFile.elsewhere(name, elsewhere)
                    : DocumentFile.packed(name, elsewhere, offset, (int) size);
        }
        return offset < 0
                ? DocumentFile.of(name, Path.of(location))
                : DocumentFile.packed(name, Path.of(location), offset, (int) size);
    }
}
