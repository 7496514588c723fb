package corpus.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads members of shards. Each thread keeps the shard open that it read last: members are read in
 * the order in which they stand there, and to open a file for each of them is what shards are to
 * save. Safe for threads.
 */
final class OpenShards {
    private record Open(Path path, FileChannel channel) {}

    @SuppressWarnings("ThreadLocalUsage") // as many as lists of files: one or two
    private final ThreadLocal<Open> last = new ThreadLocal<>();

    /**
     * The bytes of a stretch.
     *
     * @throws IOException if the shard can't be read, or has become shorter
     */
    byte[] read(Path shard, long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        FileChannel channel = channel(shard);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, offset + bytes.position()) < 0) {
                throw DamagedShard.ofMember().at(shard.toString(), offset);
            }
        }
        return bytes.array();
    }

    private FileChannel channel(Path shard) throws IOException {
        Open open = last.get();
        if (open == null || !open.path().equals(shard) || !open.channel().isOpen()) {
            last.remove();
            if (open != null) {
                open.channel().close();
            }
            open = new Open(shard, FileChannel.open(shard, StandardOpenOption.READ));
            last.set(open);
        }
        return open.channel();
    }
}
