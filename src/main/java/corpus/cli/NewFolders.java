package corpus.cli;

import corpus.document.CorpusException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Folders that are made for tables; those that stay empty are removed again. */
final class NewFolders implements Closeable {
    private final Deque<Path> made = new ArrayDeque<>();

    /**
     * Makes a folder, and those above it, unless they are there.
     *
     * @throws CorpusException if it can't be made
     */
    void create(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            return;
        }
        if (absolute.getParent() != null) {
            create(absolute.getParent());
        }
        try {
            Files.createDirectory(absolute);
            made.push(absolute);
        } catch (IOException e) {
            String reason =
                    Files.exists(absolute) ? "a file has this name" : "it can't be made here";
            throw new CorpusException(
                    "Cannot make the folder \"%s\": %s. Choose another place with -o."
                            .formatted(folder, reason),
                    e);
        }
    }

    @Override
    public void close() {
        for (Path folder : made) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException inUse) {
                // It holds tables now.
                return;
            }
        }
    }
}
