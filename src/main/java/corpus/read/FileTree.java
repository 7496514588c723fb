package corpus.read;

import corpus.document.CorpusException;
import java.io.IOException;
import java.util.List;

/** Folders and files that are not of this machine: an engine knows how to get at them. */
public interface FileTree {
    /**
     * A file or folder.
     *
     * @param location the full name by which it is found again
     * @param path its path in the tree, with {@code /}
     * @param isFolder which of the two
     * @param size how many bytes a file has
     */
    record Entry(String location, String path, boolean isFolder, long size) {
        /** The last name of the path. */
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /**
     * What the user named.
     *
     * @throws CorpusException if there is no such thing, or it can't be looked at
     */
    Entry find(String path);

    /** What is in a folder, in any order. */
    List<Entry> entries(Entry folder) throws IOException;

    /** What is in a file, to be read by whoever gets it. */
    Elsewhere content(Entry file);
}
