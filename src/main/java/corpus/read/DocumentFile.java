package corpus.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of the corpus: on disk, from standard input, or packed into a shard.
 *
 * @param name the name of its documents: the path relative to the PATH given, with {@code /}
 * @param path where it is, or its shard; null if it is in memory
 * @param content what is in memory; null for a file on disk
 * @param stretch which part of the shard it is; null if it is no packed file
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied by nobody
public record DocumentFile(String name, Path path, byte[] content, Stretch stretch) {
    /**
     * A member of a shard.
     *
     * @param shards by which it is read; null for a member in memory
     * @param offset where it begins in its shard
     * @param length how many bytes it has there, compressed
     */
    record Stretch(OpenShards shards, long offset, int length) {
        private byte[] unpacked(Path shard, byte[] stored) throws IOException {
            try {
                return MemberBytes.unpacked(stored);
            } catch (DamagedShard e) {
                throw shard == null ? e : e.at(shard, offset);
            }
        }
    }

    public DocumentFile {
        Objects.requireNonNull(name, "name");
        if ((path == null) == (content == null)) {
            throw new IllegalArgumentException(name + ": either a path or a content");
        }
    }

    /** A file that is no packed one. */
    public DocumentFile(String name, Path path, byte[] content) {
        this(name, path, content, null);
    }

    /** A file on disk. */
    public static DocumentFile of(String name, Path path) {
        return new DocumentFile(name, path, null);
    }

    /** A member of a shard that is in memory. */
    static DocumentFile packed(String name, byte[] member) {
        return new DocumentFile(name, null, member, new Stretch(null, 0, member.length));
    }

    /** Whether it was packed into a shard: what it holds are lines, whatever its name says. */
    public boolean isPacked() {
        return stretch != null;
    }

    /** All bytes of the file; of a packed one, its lines. */
    public byte[] bytes() throws IOException {
        return unpacked(stored());
    }

    /** The bytes as they are stored: of a packed file, compressed and with their head. */
    public byte[] stored() throws IOException {
        if (path == null) {
            return content.clone();
        }
        return stretch == null
                ? Files.readAllBytes(path)
                : stretch.shards().read(path, stretch.offset(), stretch.length());
    }

    /**
     * What {@link #bytes} gives, of bytes that were fetched before.
     *
     * @param stored what {@link #stored} gave
     * @throws IOException if a packed file is damaged
     */
    public byte[] unpacked(byte[] stored) throws IOException {
        return stretch == null ? stored : stretch.unpacked(path, stored);
    }
}
