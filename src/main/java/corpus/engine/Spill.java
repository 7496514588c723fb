package corpus.engine;

import corpus.document.CorpusException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes that are written once and read as often as need be: in memory as long as they are few, else
 * in a temporary file. The file is gone when this is closed, and when the program ends in whatever
 * way. Written by one thread; then read by many.
 */
final class Spill implements Closeable {
    private final Workspace workspace;
    private final List<byte[]> chunks = new ArrayList<>();
    private final List<Long> chunkBegins = new ArrayList<>();
    private FileChannel file;
    private long size;

    /**
     * @param workspace how many bytes stay in memory, and where the file goes
     */
    Spill(Workspace workspace) {
        this.workspace = workspace;
    }

    /** How many bytes there are. */
    long size() {
        return size;
    }

    /** Adds bytes; the array is no longer the caller's. */
    void append(byte[] bytes) {
        if (file == null && size + bytes.length <= workspace.memory()) {
            chunks.add(bytes);
            chunkBegins.add(size);
            size += bytes.length;
            return;
        }
        try {
            if (file == null) {
                file = open(workspace.folder());
                for (byte[] chunk : chunks) {
                    write(chunk);
                }
                chunks.clear();
                chunkBegins.clear();
            }
            write(bytes);
            size += bytes.length;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        Path path = Files.createTempFile(folder, "corpus-", ".tmp");
        try {
            // On most systems the name is gone from here on, and the file with the process.
            return FileChannel.open(
                    path,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
    }

    /**
     * Reads some bytes from a position on, at least one unless there is none or none is asked for.
     */
    int read(long position, byte[] into, int from, int most) {
        int length = (int) Math.min(most, size - position);
        if (length <= 0) {
            return 0;
        }
        if (file == null) {
            return copy(position, into, from, length);
        }
        try {
            return file.read(ByteBuffer.wrap(into, from, length), position);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private int copy(long position, byte[] into, int to, int length) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (chunkBegins.get(middle) <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        byte[] chunk = chunks.get(low);
        int from = (int) (position - chunkBegins.get(low));
        int copied = Math.min(length, chunk.length - from);
        System.arraycopy(chunk, from, into, to, copied);
        return copied;
    }

    private CorpusException failure(IOException cause) {
        return new CorpusException(
                "The folder for temporary files, \"%s\", cannot be used: %s. Make room there, or name another folder in the environment variable TMPDIR (on Windows, TEMP); with more --memory, less is written there."
                        .formatted(workspace.folder(), reason(cause)),
                cause);
    }

    private static String reason(IOException cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    @Override
    public void close() {
        chunks.clear();
        chunkBegins.clear();
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }
}
