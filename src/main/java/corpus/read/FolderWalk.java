package corpus.read;

import corpus.document.CodePointOrder;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    private final FileFilter.Matcher filter;
    private final DocumentReaders readers;
    private final Set<String> endings;
    private final List<DocumentFile> files = new ArrayList<>();
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private final List<ReadOutcome.Skipped> unreadable = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Deque<Folder> waiting = new ArrayDeque<>();
    private int hidden;
    private int filtered;

    /** Null until there is a shard. */
    private ShardListing shards;

    FolderWalk(FileFilter.Matcher filter, DocumentReaders readers) {
        this.filter = filter;
        this.readers = readers;
        this.endings = Set.copyOf(readers.endings());
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
        if (fileName.startsWith(".")) {
            hidden++;
            return;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                enter(folder, entry, name);
            } else if (attributes.isRegularFile() && DocumentReaders.isShard(fileName)) {
                shard(entry, name, folder.prefix());
            } else if (!attributes.isRegularFile()
                    || !endings.contains(DocumentReaders.ending(fileName))) {
                passedOver.merge(DocumentReaders.ending(fileName), 1, Integer::sum);
            } else if (!filter.wants(name)) {
                filtered++;
            } else {
                files.add(DocumentFile.of(name, entry));
            }
        } catch (IOException e) {
            if (endings.contains(DocumentReaders.ending(fileName))
                    || DocumentReaders.isShard(fileName)
                    || fileName.indexOf('.') < 0) {
                unreadable(name, entry, e);
            }
        }
    }

    /**
     * Lists the files that were packed into a shard.
     *
     * @param name how the shard is called to the user
     * @param prefix what the names of the documents begin with
     */
    void shard(Path file, String name, String prefix) {
        if (filter.excludes(name)) {
            filtered++;
            return;
        }
        if (shards == null) {
            shards = new ShardListing(this, filter, readers);
        }
        shards.list(file, name, prefix);
    }

    /** A file of a shard was found. */
    void add(DocumentFile file) {
        files.add(file);
    }

    /** A file of a shard is of another format. */
    void passOver(String name) {
        passedOver.merge(DocumentReaders.ending(name), 1, Integer::sum);
    }

    /** A file of a shard is not wanted. */
    void leaveOut() {
        filtered++;
    }

    /** Text is missing. */
    void missing(ReadOutcome.Skipped what) {
        unreadable.add(what);
    }

    /** Something was found out when a folder was packed. */
    void note(ShardNote note) {
        if (note.unreadable() != null) {
            unreadable.add(note.unreadable());
        } else {
            warnings.add(note.warning());
        }
    }

    /** Whether there are shards among the files, so that names may stand twice. */
    boolean hasShards() {
        return shards != null;
    }

    private void enter(Folder folder, Path entry, String name) throws IOException {
        boolean link = Files.isSymbolicLink(entry);
        Path real = link ? entry.toRealPath() : folder.real().resolve(entry.getFileName());
        if (link && folder.liesIn(real)) {
            warnings.add(name + " is a link back to a folder that it lies in; it is not followed.");
        } else {
            waiting.push(new Folder(entry, real, name + "/", folder));
        }
    }

    private void unreadable(String name, Path path, Exception e) {
        String shown = name.isEmpty() ? path.toString() : name;
        unreadable.add(
                new ReadOutcome.Skipped(
                        shown, ReadOutcome.Reason.UNREADABLE, shown + ": " + obstacle(path, e)));
    }

    private static String obstacle(Path path, Exception e) {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            return "this link leads nowhere.";
        }
        return e instanceof IOException known
                ? DocumentReaders.obstacle(known)
                : "this can't be opened.";
    }

    List<DocumentFile> files() {
        return files;
    }

    Map<String, Integer> passedOver() {
        return passedOver;
    }

    List<ReadOutcome.Skipped> unreadable() {
        unreadable.sort((a, b) -> CodePointOrder.compare(a.name(), b.name()));
        return unreadable;
    }

    List<String> warnings() {
        warnings.sort(CodePointOrder.COMPARATOR);
        return warnings;
    }

    int hidden() {
        return hidden;
    }

    int filtered() {
        return filtered;
    }
}
