package corpus.read;

import corpus.yaml.Suggestion;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Names for the PATHs that the user gave. */
final class PathNames {
    private PathNames() {}

    /** The shortest ends of the paths that differ from each other; all of the same length. */
    static List<String> prefixes(List<Path> paths) {
        List<String> names = new ArrayList<>();
        int longest = 1;
        for (Path path : paths) {
            longest = Math.max(longest, absolute(path).getNameCount());
        }
        for (int length = 1; length <= longest; length++) {
            names.clear();
            for (Path path : paths) {
                names.add(end(absolute(path), length));
            }
            if (new HashSet<>(names).size() == names.size()) {
                break;
            }
        }
        return names;
    }

    static boolean isSame(Path a, Path b) {
        return absolute(a).equals(absolute(b));
    }

    /** The name beside a missing path that was probably meant: the end of a sentence. */
    static String didYouMean(Path missing) {
        Path parent = absolute(missing).getParent();
        List<String> siblings = new ArrayList<>();
        if (parent != null && missing.getFileName() != null) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent)) {
                for (Path entry : entries) {
                    siblings.add(entry.getFileName().toString());
                }
            } catch (IOException | DirectoryIteratorException e) {
                return ".";
            }
            String hint = Suggestion.didYouMean(missing.getFileName().toString(), siblings);
            return hint.isEmpty() ? "." : hint;
        }
        return ".";
    }

    private static String end(Path path, int length) {
        int count = path.getNameCount();
        List<String> names = new ArrayList<>();
        for (int i = Math.max(0, count - length); i < count; i++) {
            names.add(path.getName(i).toString());
        }
        return String.join("/", names);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
