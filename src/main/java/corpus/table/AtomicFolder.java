package corpus.table;

import corpus.document.CorpusException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A folder of files that appears whole or not at all: its files are written into a hidden folder
 * beside it, which is moved into place by {@link #commit}, and removed by {@link #close} without it
 * or when the program is stopped.
 *
 * <p>All methods, and the streams, throw {@link CorpusException} with the place and a way out.
 */
public final class AtomicFolder implements Closeable {
    private static final String WAY_OUT = "Choose another place with -o.";

    private final Path named;
    private final Path target;
    private final Path temporary;
    private final List<Path> files = new ArrayList<>();
    private final List<OutputStream> streams = new ArrayList<>();
    private boolean committed;

    private AtomicFolder(Path named, Path target, Path temporary) {
        this.named = named;
        this.target = target;
        this.temporary = temporary;
    }

    /**
     * Begins a folder, or refuses at once if it could not be written or holds anything.
     *
     * @param folder one that does not exist, in a folder that does, or an empty one
     */
    public static AtomicFolder create(Path folder) {
        try {
            Path target =
                    Files.exists(folder)
                            ? folder.toRealPath()
                            : folder.toAbsolutePath().normalize();
            refuseFull(folder);
            String hidden = ".corpus-" + HexFormat.of().toHexDigits(random()) + ".tmp";
            Path temporary = Files.createDirectory(target.resolveSibling(hidden));
            // For when the program is interrupted; what is in it is registered later and goes
            // before it.
            temporary.toFile().deleteOnExit();
            return new AtomicFolder(folder, target, temporary);
        } catch (IOException e) {
            throw WriteFailure.of(quoted(folder), e, WAY_OUT);
        }
    }

    private static long random() {
        return ThreadLocalRandom.current().nextLong();
    }

    private static void refuseFull(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            if (entries.iterator().hasNext()) {
                throw new CorpusException(
                        "The folder %s is not empty; choose a new or an empty one with -o."
                                .formatted(quoted(folder)));
            }
        } catch (NotDirectoryException e) {
            throw new CorpusException(
                    "Cannot make the folder %s: a file has this name. %s"
                            .formatted(quoted(folder), WAY_OUT),
                    e);
        }
    }

    /**
     * Begins a file in the folder.
     *
     * @param name without folders
     * @return unbuffered
     */
    public OutputStream file(String name) {
        Path file = temporary.resolve(name);
        try {
            OutputStream out =
                    Files.newOutputStream(
                            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            file.toFile().deleteOnExit();
            files.add(file);
            SpeakingStream stream = new SpeakingStream(out, e -> failure(name, e));
            streams.add(stream);
            return stream;
        } catch (IOException e) {
            throw failure(name, e);
        }
    }

    /** Puts the folder in place. */
    public void commit() {
        try {
            for (OutputStream stream : streams) {
                stream.close();
            }
            // An empty folder that is there makes room; one that is not empty any more does not.
            Files.deleteIfExists(target);
            Files.move(temporary, target);
            committed = true;
        } catch (IOException e) {
            throw WriteFailure.of(quoted(named), e, WAY_OUT);
        }
    }

    /** Removes what was written, unless it was committed. */
    @Override
    public void close() {
        if (committed) {
            return;
        }
        try {
            for (OutputStream stream : streams) {
                stream.close();
            }
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw WriteFailure.of(quoted(named), e, WAY_OUT);
        }
    }

    private RuntimeException failure(String name, IOException e) {
        return WriteFailure.of(quoted(named.resolve(name)), e, WAY_OUT);
    }

    private static String quoted(Path file) {
        return '"' + file.toString() + '"';
    }
}
