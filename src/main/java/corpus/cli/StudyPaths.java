package corpus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a study are. */
final class StudyPaths {
    private StudyPaths() {}

    /** The folder in which a study lies; files that it names are found from there. */
    static Path folderOf(Path study) {
        Path parent = study.getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** A path below another one, or elsewhere if it says so; empty if it can't be a path. */
    static Optional<Path> resolved(Path folder, String written) {
        try {
            Path path = folder.resolve(written);
            Path plain = path.normalize();
            // Behind a link, `..` leads elsewhere than it seems.
            boolean isSame = !plain.toString().isEmpty() && real(plain).equals(real(path));
            return Optional.of(isSame ? plain : path);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A file in a folder or below it; empty if the name leads elsewhere, or to a folder. */
    static Optional<Path> inside(Path folder, String written) {
        if (written.endsWith("/") || written.endsWith("\\")) {
            return Optional.empty();
        }
        return resolved(folder, written)
                .filter(path -> !isSame(path, folder) && contains(folder, path));
    }

    /** Whether a path lies in a folder or below it. */
    static boolean contains(Path folder, Path path) {
        return real(path).startsWith(real(folder));
    }

    /** Whether two names mean the same file, on any system: some don't know case. */
    static boolean isSame(Path a, Path b) {
        return real(a).toString().equalsIgnoreCase(real(b).toString());
    }

    /** Without links, as far as the path exists already. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath();
        Path existing = absolute;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null) {
            return absolute.normalize();
        }
        try {
            return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
