package corpus.read;

import corpus.document.CorpusException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a corpus, found below the PATHs that the user gave.
 *
 * <p>A document is named by its path below the PATH; with several PATHs, that name is prefixed by
 * the last name of its PATH, and by as many names before it as make the prefixes differ ({@code
 * 2021/news} and {@code 2022/news}). A PATH given twice counts once. A PATH that is a file is read
 * whatever its name. A shard that {@code corpus pack} wrote stands for the files in it, as if they
 * lay where it lies.
 *
 * @param files in corpus order
 * @param passedOver how many files in folders had another ending, by ending (empty: none)
 * @param hidden how many files and folders were passed over because their name begins with a dot
 * @param filtered how many files the filter left out
 * @param unreadable folders and links that could not be opened, whose text may be missing
 * @param warnings what was decided in the user's place
 */
public record FileList(
        List<DocumentFile> files,
        Map<String, Integer> passedOver,
        int hidden,
        int filtered,
        List<ReadOutcome.Skipped> unreadable,
        List<String> warnings) {
    /** The PATH that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    public FileList {
        files = List.copyOf(files);
        passedOver = new TreeMap<>(passedOver);
        unreadable = List.copyOf(unreadable);
        warnings = List.copyOf(warnings);
    }

    /**
     * Lists the files.
     *
     * @param paths what the user gave, at least one
     * @param in standard input, read to its end if {@code -} is among the paths
     * @throws CorpusException if a path does not exist or there is no document at all
     */
    public static FileList of(
            List<String> paths, FileFilter filter, DocumentReaders readers, InputStream in) {
        return of(paths, filter, readers, in, ShardLister.HERE);
    }

    /**
     * Lists the files of this machine.
     *
     * @param paths what the user gave, at least one
     * @param in standard input, read to its end if {@code -} is among the paths
     * @param lister finds out what shards hold
     * @throws CorpusException if a path does not exist or there is no document at all
     */
    public static FileList of(
            List<String> paths,
            FileFilter filter,
            DocumentReaders readers,
            InputStream in,
            ShardLister lister) {
        List<String> warnings = new ArrayList<>();
        List<Path> roots = new ArrayList<>();
        FoundFiles found = new FoundFiles(filter, readers);
        for (String given : paths) {
            if (given.equals(STANDARD_INPUT)) {
                found.add(standardInput(in));
                continue;
            }
            Path root = existing(given);
            if (roots.stream().anyMatch(other -> PathNames.isSame(other, root))) {
                warnings.add(given + " was given twice; it counts once.");
            } else {
                roots.add(root);
            }
        }
        List<String> prefixes = PathNames.prefixes(roots);
        boolean several = roots.size() + standardInputs(paths) > 1;
        FolderWalk walk = new FolderWalk(found);
        for (int i = 0; i < roots.size(); i++) {
            Path root = roots.get(i);
            String prefix = several ? prefixes.get(i) + "/" : "";
            if (Files.isDirectory(root)) {
                walk.walk(root, prefix);
            } else if (DocumentReaders.isShard(root.toString())) {
                found.shard(new Shard(DocumentFile.of(prefixes.get(i), root), prefix));
            } else {
                readers.require(root.toString());
                found.add(DocumentFile.of(prefixes.get(i), root));
            }
        }
        return found.list(paths, warnings, lister);
    }

    /**
     * Lists the files of a tree that is not of this machine.
     *
     * @param paths what the user gave, at least one
     * @param in standard input, read to its end if {@code -} is among the paths
     * @param lister finds out what shards hold
     * @param tree where the paths lead
     * @throws CorpusException if a path does not exist or there is no document at all
     */
    public static FileList of(
            List<String> paths,
            FileFilter filter,
            DocumentReaders readers,
            InputStream in,
            ShardLister lister,
            FileTree tree) {
        List<String> warnings = new ArrayList<>();
        List<FileTree.Entry> roots = new ArrayList<>();
        FoundFiles found = new FoundFiles(filter, readers);
        for (String given : paths) {
            if (given.equals(STANDARD_INPUT)) {
                found.add(standardInput(in));
                continue;
            }
            FileTree.Entry root = tree.find(given);
            if (roots.stream().anyMatch(other -> other.location().equals(root.location()))) {
                warnings.add(given + " was given twice; it counts once.");
            } else {
                roots.add(root);
            }
        }
        List<String> prefixes =
                PathNames.prefixes(roots.stream().map(root -> Path.of(root.path())).toList());
        boolean several = roots.size() + standardInputs(paths) > 1;
        TreeWalk walk = new TreeWalk(tree, found);
        for (int i = 0; i < roots.size(); i++) {
            FileTree.Entry root = roots.get(i);
            String prefix = several ? prefixes.get(i) + "/" : "";
            if (root.isFolder()) {
                walk.walk(root, prefix);
            } else if (DocumentReaders.isShard(root.name())) {
                DocumentFile file = DocumentFile.elsewhere(prefixes.get(i), tree.content(root));
                found.shard(new Shard(file, prefix));
            } else {
                readers.require(root.name());
                found.add(DocumentFile.elsewhere(prefixes.get(i), tree.content(root)));
            }
        }
        return found.list(paths, warnings, lister);
    }

    private static long standardInputs(List<String> paths) {
        return paths.stream().filter(STANDARD_INPUT::equals).count();
    }

    private static DocumentFile standardInput(InputStream in) {
        try {
            return new DocumentFile("stdin", null, in.readAllBytes());
        } catch (IOException e) {
            throw new CorpusException("Standard input can't be read: " + e.getMessage(), e);
        }
    }

    private static Path existing(String given) {
        Path path;
        try {
            path = Path.of(given);
        } catch (InvalidPathException e) {
            throw new CorpusException("`" + given + "` can't be a path here.", e);
        }
        if (!Files.exists(path)) {
            throw new CorpusException(
                    "`" + given + "` does not exist" + PathNames.didYouMean(path));
        }
        return path;
    }
}
