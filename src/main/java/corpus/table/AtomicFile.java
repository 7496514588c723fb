package corpus.table;

import corpus.document.CorpusException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that appears whole or not at all: written under another name in the same folder, moved
 * into place by {@link #commit}, removed by {@link #close} without it or when the program is
 * stopped. A link is followed; a device ({@code /dev/stdout}) or a named pipe is written directly.
 *
 * <p>All methods, and the stream, throw {@link CorpusException} with the file and a way out.
 */
public final class AtomicFile implements Closeable {
    private static final String WAY_OUT = "Choose another place with -o.";

    private final Path named;
    private final Path target;
    private final Path temporary;
    private final SpeakingStream stream;
    private boolean committed;

    private AtomicFile(Path named, Path target, Path temporary, OutputStream stream) {
        this.named = named;
        this.target = target;
        this.temporary = temporary;
        this.stream = new SpeakingStream(stream, this::failure);
    }

    /** Begins a file, or refuses at once if it could not be written. */
    public static AtomicFile create(Path file) {
        if (Files.isDirectory(file)) {
            throw refusal(file, "it is a folder. Add a file name, such as result.csv.");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw refusal(file, "it is write-protected. Choose another name with -o.");
        }
        try {
            return Files.exists(file) && !Files.isRegularFile(file) ? direct(file) : beside(file);
        } catch (IOException e) {
            throw WriteFailure.of(quoted(file), e, WAY_OUT);
        }
    }

    private static AtomicFile direct(Path device) throws IOException {
        OutputStream out = Files.newOutputStream(device, StandardOpenOption.WRITE);
        return new AtomicFile(device, device, device, out);
    }

    private static AtomicFile beside(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (!Files.isDirectory(folder)) {
            throw refusal(
                    file,
                    "there is no folder \""
                            + folder
                            + "\". Create it, or choose another place"
                            + " with -o.");
        }
        Path temporary = folder.resolve(".corpus-" + randomDigits() + ".tmp");
        OutputStream out =
                Files.newOutputStream(
                        temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // For when the program is interrupted.
        temporary.toFile().deleteOnExit();
        return new AtomicFile(file, target, temporary, out);
    }

    /** Unlike any other; it is no secret, and to begin with a generator of secrets takes long. */
    private static String randomDigits() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }

    /** Where to write; unbuffered. */
    public OutputStream stream() {
        return stream;
    }

    /** Closes the stream and puts the file in place; an existing one is replaced. */
    public void commit() {
        stream.close();
        if (isDirect()) {
            committed = true;
            return;
        }
        try {
            move();
            committed = true;
        } catch (IOException e) {
            throw WriteFailure.of(
                    quoted(named),
                    e,
                    "If it is open in another program, a spreadsheet perhaps, close it there, or"
                            + " choose another name with -o.");
        }
    }

    private void move() throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was written, unless it was committed. */
    @Override
    public void close() {
        if (committed) {
            return;
        }
        try {
            stream.close();
        } finally {
            if (!isDirect()) {
                remove();
            }
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private boolean isDirect() {
        return temporary.equals(target);
    }

    private RuntimeException failure(IOException e) {
        return WriteFailure.of(quoted(named), e, WAY_OUT);
    }

    private static CorpusException refusal(Path file, String reason) {
        return new CorpusException("Cannot write " + quoted(file) + ": " + reason);
    }

    private static String quoted(Path file) {
        return '"' + file.toString() + '"';
    }
}
