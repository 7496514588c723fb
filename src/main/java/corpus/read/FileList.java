package corpus.read;

import corpus.document.CodePointOrder;
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
        List<String> warnings = new ArrayList<>();
        List<Path> roots = new ArrayList<>();
        List<DocumentFile> files = new ArrayList<>();
        for (String given : paths) {
            if (given.equals(STANDARD_INPUT)) {
                files.add(standardInput(in));
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
        boolean several = roots.size() + files.size() > 1;
        FolderWalk walk = new FolderWalk(filter.matcher(), readers);
        for (int i = 0; i < roots.size(); i++) {
            Path root = roots.get(i);
            if (Files.isDirectory(root)) {
                walk.walk(root, several ? prefixes.get(i) + "/" : "");
            } else if (DocumentReaders.isShard(root.toString())) {
                walk.shard(root, prefixes.get(i), several ? prefixes.get(i) + "/" : "");
            } else {
                readers.require(root.toString());
                files.add(DocumentFile.of(prefixes.get(i), root));
            }
        }
        files.addAll(walk.files());
        files.sort((a, b) -> CodePointOrder.compare(a.name(), b.name()));
        if (walk.hasShards()) {
            files = SameNames.withoutRepeated(files, walk);
        }
        warnings.addAll(walk.warnings());
        if (files.isEmpty() && walk.unreadable().isEmpty()) {
            throw nothingFound(paths, readers, walk);
        }
        return new FileList(
                files,
                walk.passedOver(),
                walk.hidden(),
                walk.filtered(),
                walk.unreadable(),
                warnings);
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

    private static CorpusException nothingFound(
            List<String> paths, DocumentReaders readers, FolderWalk walk) {
        StringBuilder sentence = new StringBuilder("There are no documents in ");
        sentence.append(String.join(", ", paths)).append(": looked for files ending in ");
        sentence.append(DocumentReaders.dotted(readers.endings()));
        int others = walk.passedOver().values().stream().mapToInt(Integer::intValue).sum();
        sentence.append("; passed over ").append(others).append(" with other endings");
        if (others > 0) {
            List<String> endings =
                    walk.passedOver().entrySet().stream()
                            .map(e -> e.getValue() + " ." + e.getKey())
                            .limit(5)
                            .toList();
            sentence.append(" (").append(String.join(", ", endings)).append(")");
        }
        sentence.append(", ").append(walk.hidden()).append(" hidden");
        if (walk.filtered() > 0) {
            sentence.append(", ")
                    .append(walk.filtered())
                    .append(" left out by --include and --exclude");
        }
        return new CorpusException(sentence.append('.').toString());
    }
}
