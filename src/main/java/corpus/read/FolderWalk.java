package corpus.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Goes through folders, and through symbolic links to folders unless they lead back into a folder
 * that they lie in. Without recursion: the depth is the user's.
 */
final class FolderWalk {
    /** A folder, and the real folders that lead to it. */
    private record Folder(Path path, Path real, String prefix, Folder above) {
        boolean liesIn(Path other) {
            for (Folder folder = this; folder != null; folder = folder.above) {
                if (folder.real.equals(other)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final FoundFiles found;
    private final Deque<Folder> waiting = new ArrayDeque<>();

    FolderWalk(FoundFiles found) {
        this.found = found;
    }

    /**
     * @param prefix what the names of the documents begin with
     */
    void walk(Path root, String prefix) {
        try {
            waiting.push(new Folder(root, root.toRealPath(), prefix, null));
        } catch (IOException e) {
            unreadable(prefix, root, e);
        }
        while (!waiting.isEmpty()) {
            Folder folder = waiting.pop();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.path())) {
                for (Path entry : entries) {
                    look(folder, entry);
                }
            } catch (IOException | DirectoryIteratorException e) {
                unreadable(folder.prefix(), folder.path(), e);
            }
        }
    }

    private void look(Folder folder, Path entry) {
        String fileName = entry.getFileName().toString();
        String name = folder.prefix() + fileName;
        if (found.isHidden(fileName)) {
            return;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                enter(folder, entry, name);
            } else if (!attributes.isRegularFile()) {
                found.passOver(fileName);
            } else if (DocumentReaders.isShard(fileName)) {
                found.shard(new Shard(DocumentFile.of(name, entry), folder.prefix()));
            } else {
                found.look(DocumentFile.of(name, entry));
            }
        } catch (IOException e) {
            if (found.mayBeMissed(fileName)) {
                unreadable(name, entry, e);
            }
        }
    }

    private void enter(Folder folder, Path entry, String name) throws IOException {
        boolean link = Files.isSymbolicLink(entry);
        Path real = link ? entry.toRealPath() : folder.real().resolve(entry.getFileName());
        if (link && folder.liesIn(real)) {
            found.warn(name + " is a link back to a folder that it lies in; it is not followed.");
        } else {
            waiting.push(new Folder(entry, real, name + "/", folder));
        }
    }

    private void unreadable(String name, Path path, Exception e) {
        found.unreadable(name.isEmpty() ? path.toString() : name, obstacle(path, e));
    }

    private static String obstacle(Path path, Exception e) {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            return "this link leads nowhere.";
        }
        return e instanceof IOException known
                ? DocumentReaders.obstacle(known)
                : "this can't be opened.";
    }
}
