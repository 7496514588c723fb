package corpus.engine;

import corpus.read.MemberMaker;
import corpus.table.AtomicFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Writes members into shards of about the size that is wanted. For one thread at a time. */
final class ShardWriter {
    private static final int BUFFER = 1 << 16;

    private final AtomicFolder folder;
    private final long size;
    private final MemberMaker maker;
    private OutputStream out;
    private int shards;
    private long members;
    private long length;
    private long bytes;

    /**
     * @param size how large a shard gets at most, unless a single member is larger
     * @param maker makes the ends
     */
    ShardWriter(AtomicFolder folder, long size, MemberMaker maker) {
        this.folder = folder;
        this.size = size;
        this.maker = maker;
    }

    void add(byte[] member) {
        if (out != null && length + member.length > size) {
            end();
        }
        if (out == null) {
            String name = String.format(Locale.ROOT, "part-%05d.jsonl.gz", shards);
            out = new BufferedOutputStream(folder.file(name), BUFFER);
            shards++;
            members = 0;
            length = 0;
        }
        write(member);
        members++;
    }

    /** Ends the shard that is under way. */
    void end() {
        write(maker.end(members));
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out = null;
        bytes += length;
    }

    private void write(byte[] member) {
        try {
            out.write(member);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length += member.length;
    }

    int shards() {
        return shards;
    }

    long bytes() {
        return bytes;
    }
}
