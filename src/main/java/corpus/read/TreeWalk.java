package corpus.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Goes through the folders of a tree. Without recursion: the depth is the user's. */
final class TreeWalk {
    private record Folder(FileTree.Entry entry, String prefix) {}

    private final FileTree tree;
    private final FoundFiles found;
    private final Deque<Folder> waiting = new ArrayDeque<>();

    TreeWalk(FileTree tree, FoundFiles found) {
        this.tree = tree;
        this.found = found;
    }

    /**
     * @param prefix what the names of the documents begin with
     */
    void walk(FileTree.Entry root, String prefix) {
        waiting.push(new Folder(root, prefix));
        while (!waiting.isEmpty()) {
            Folder folder = waiting.pop();
            try {
                for (FileTree.Entry entry : tree.entries(folder.entry())) {
                    look(folder, entry);
                }
            } catch (IOException e) {
                String shown =
                        folder.prefix().isEmpty() ? folder.entry().location() : folder.prefix();
                found.unreadable(shown, DocumentReaders.obstacle(e));
            }
        }
    }

    private void look(Folder folder, FileTree.Entry entry) {
        String name = folder.prefix() + entry.name();
        if (found.isHidden(entry.name())) {
            return;
        }
        if (entry.isFolder()) {
            waiting.push(new Folder(entry, name + "/"));
        } else if (DocumentReaders.isShard(entry.name())) {
            found.shard(
                    new Shard(DocumentFile.elsewhere(name, tree.content(entry)), folder.prefix()));
        } else {
            found.look(DocumentFile.elsewhere(name, tree.content(entry)));
        }
    }
}
