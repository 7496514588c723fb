package corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of which little is read and much passed over: it is read in small pieces. */
final class ChannelInput extends InputStream {
    private static final int PIECE = 512;

    private final FileChannel channel;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE).limit(0);

    /** Where the piece ends in the file. */
    private long end;

    private ChannelInput(FileChannel channel) {
        this.channel = channel;
    }

    static ChannelInput of(Path file) throws IOException {
        return new ChannelInput(FileChannel.open(file, StandardOpenOption.READ));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public int read() throws IOException {
        return fill() ? piece.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int taken = Math.min(length, piece.remaining());
        piece.get(bytes, offset, taken);
        return taken;
    }

    private boolean fill() throws IOException {
        if (!piece.hasRemaining()) {
            piece.clear();
            int read = channel.read(piece, end);
            piece.flip();
            end += Math.max(read, 0);
        }
        return piece.hasRemaining();
    }

    @Override
    public long skip(long bytes) throws IOException {
        long inside = Math.max(0, Math.min(bytes, piece.remaining()));
        piece.position(piece.position() + (int) inside);
        long beyond = Math.max(0, Math.min(bytes - inside, channel.size() - end));
        end += beyond;
        return inside + beyond;
    }
}
