package corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of the corpus: on disk, from standard input, elsewhere, or packed into a shard.
 *
 * @param name the name of its documents: the path relative to the PATH given, with {@code /}
 * @param path where it is, or its shard, on this machine; else null
 * @param content what is in memory; else null
 * @param elsewhere what is on another machine, or the shard there; else null
 * @param stretch which part of the shard it is; null if it is no packed file
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied by nobody
public record DocumentFile(
        String name, Path path, byte[] content, Elsewhere elsewhere, Stretch stretch) {
    /** Shared by all files, so that the members of a shard are read from one open file. */
    private static final class Shards {
        private static final OpenShards OPEN = new OpenShards();
    }

    /**
     * A member of a shard.
     *
     * @param offset where it begins in its shard
     * @param length how many bytes it has there, compressed
     */
    public record Stretch(long offset, int length) {}

    public DocumentFile {
        Objects.requireNonNull(name, "name");
        int places = (path == null ? 0 : 1) + (content == null ? 0 : 1);
        if (places + (elsewhere == null ? 0 : 1) != 1) {
            throw new IllegalArgumentException(name + ": in one place, no more and no less");
        }
    }

    /** A file of this machine that is no packed one: either a path or a content. */
    public DocumentFile(String name, Path path, byte[] content) {
        this(name, path, content, null, null);
    }

    /** A file on disk. */
    public static DocumentFile of(String name, Path path) {
        return new DocumentFile(name, path, null);
    }

    /** A file on another machine. */
    public static DocumentFile elsewhere(String name, Elsewhere content) {
        return new DocumentFile(name, null, null, content, null);
    }

    /** A member of a shard that is in memory. */
    static DocumentFile packed(String name, byte[] member) {
        return new DocumentFile(name, null, member, null, new Stretch(0, member.length));
    }

    /** A file that was packed into this one, a shard. */
    public DocumentFile member(String member, long offset, int length) {
        return new DocumentFile(member, path, content, elsewhere, new Stretch(offset, length));
    }

    /** Whether it was packed into a shard: what it holds are lines, whatever its name says. */
    public boolean isPacked() {
        return stretch != null;
    }

    /** Where it is, or its shard; empty if it is in memory. */
    public String location() {
        if (elsewhere != null) {
            return elsewhere.location();
        }
        return path == null ? "" : path.toString();
    }

    /** Opens a file that is no packed one, as a stream that best passes over bytes unread. */
    InputStream open() throws IOException {
        if (content != null) {
            return new ByteArrayInputStream(content);
        }
        return elsewhere == null ? ChannelInput.of(path) : elsewhere.open();
    }

    /** All bytes of the file; of a packed one, its lines. */
    public byte[] bytes() throws IOException {
        return unpacked(stored());
    }

    /** The bytes as they are stored: of a packed file, compressed and with their head. */
    public byte[] stored() throws IOException {
        if (content != null) {
            return content.clone();
        }
        if (elsewhere != null) {
            return stretch == null
                    ? elsewhere.read(0, Math.toIntExact(elsewhere.size()))
                    : elsewhere.read(stretch.offset(), stretch.length());
        }
        return stretch == null
                ? Files.readAllBytes(path)
                : Shards.OPEN.read(path, stretch.offset(), stretch.length());
    }

    /**
     * What {@link #bytes} gives, of bytes that were fetched before.
     *
     * @param stored what {@link #stored} gave
     * @throws IOException if a packed file is damaged
     */
    public byte[] unpacked(byte[] stored) throws IOException {
        if (stretch == null) {
            return stored;
        }
        try {
            return MemberBytes.unpacked(stored);
        } catch (DamagedShard e) {
            throw content != null ? e : e.at(location(), stretch.offset());
        }
    }
}
