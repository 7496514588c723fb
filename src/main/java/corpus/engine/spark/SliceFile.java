package corpus.engine.spark;

import corpus.read.DocumentFile;
import corpus.read.Elsewhere;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** Files that every executor can open. */
    static List<SliceFile> of(List<DocumentFile> files) {
        List<SliceFile> all = new ArrayList<>(files.size());
        Map<String, String> shards = new HashMap<>();
        for (DocumentFile file : files) {
            SliceFile each = of(file);
            // Millions of files lie in a few shards, whose names are needed once.
            all.add(
                    file.isPacked()
                            ? each.in(shards.computeIfAbsent(each.location, s -> s))
                            : each);
        }
        return all;
    }

    private SliceFile in(String shard) {
        return new SliceFile(name, shard, isElsewhere, content, offset, size);
    }

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

    /** Whether it lies in a shard. */
    boolean isPacked() {
        return offset >= 0;
    }

    /**
     * The file.
     *
     * @param configuration how other file systems are reached
     */
    DocumentFile file(Configuration configuration) {
        return file(new HadoopFile(location, size, configuration));
    }

    /**
     * The file.
     *
     * @param elsewhere what is in it, or in its shard, if Hadoop knows it
     */
    DocumentFile file(Elsewhere elsewhere) {
        if (content != null) {
            return new DocumentFile(name, null, content);
        }
        DocumentFile whole =
                isElsewhere
                        ? DocumentFile.elsewhere(name, elsewhere)
                        : DocumentFile.of(name, Path.of(location));
        return isPacked() ? whole.member(name, offset, (int) size) : whole;
    }
}
