package corpus.cache;

import corpus.clean.Murmur3;
import corpus.read.DocumentFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/**
 * The content of one file after another, in a buffer outside the heap that is used again. For one
 * thread.
 */
public final class FileContent {
    /** Larger files get an array of their own. */
    private static final int MOST_BYTES = 1 << 22;

    private final Murmur3 hash = new Murmur3();
    private ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private ByteBuffer content = buffer;

    /** The file that was read last, if it is a packed one. */
    private DocumentFile packed;

    /**
     * Reads a file.
     *
     * @throws IOException if that is not possible
     */
    public void read(DocumentFile file) throws IOException {
        packed = file.isPacked() ? file : null;
        if (packed != null) {
            content = ByteBuffer.wrap(file.stored());
            return;
        }
        if (file.path() == null) {
            content = ByteBuffer.wrap(file.stored());
            return;
        }
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            buffer.clear();
            while (channel.read(buffer) >= 0) {
                if (!buffer.hasRemaining()) {
                    if (buffer.capacity() >= MOST_BYTES) {
                        content = ByteBuffer.wrap(file.bytes());
                        return;
                    }
                    buffer = ByteBuffer.allocateDirect(buffer.capacity() * 4).put(buffer.flip());
                }
            }
        }
        content = buffer.flip();
    }

    /**
     * The key of the file that was read last; of a packed one, by its bytes in the shard: a file
     * that is known need not be unpacked.
     *
     * @param format how it is read as documents
     */
    public FileKey key(String format) {
        hash.hash(content, format.hashCode());
        return new FileKey(hash.high(), hash.low());
    }

    /**
     * All bytes of the file that was read last; of a packed one, its lines.
     *
     * @throws IOException if a packed file is damaged
     */
    public byte[] bytes() throws IOException {
        byte[] bytes = new byte[content.limit()];
        content.get(0, bytes);
        return packed == null ? bytes : packed.unpacked(bytes);
    }
}
