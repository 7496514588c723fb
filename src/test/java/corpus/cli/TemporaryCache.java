package corpus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A cache of a test's own, for the runs inside this process. */
final class TemporaryCache implements AutoCloseable {
    private static final Pattern USE =
            Pattern.compile("cache: (\\d+) documents? taken from it, (\\d+) documents? annotated");

    private final String before = System.getProperty(CacheCommand.PROPERTY);
    private final Path folder;

    TemporaryCache(Path folder) {
        this.folder = folder;
        System.setProperty(CacheCommand.PROPERTY, folder.toString());
    }

    /** The files in it. */
    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** How many documents a run with {@code --verbose} took from a cache. */
    static int taken(CliRun run) {
        return use(run, 1);
    }

    /** How many documents a run with {@code --verbose} annotated. */
    static int annotated(CliRun run) {
        return use(run, 2);
    }

    private static int use(CliRun run, int group) {
        Matcher use = USE.matcher(run.err());
        if (!use.find()) {
            throw new AssertionError("nothing about a cache in: " + run.err());
        }
        return Integer.parseInt(use.group(group));
    }

    @Override
    public void close() {
        System.setProperty(CacheCommand.PROPERTY, before);
    }
}
