package corpus.read;

import java.io.IOException;

/**
 * A member of a shard in memory.
 *
 * @param header what stands at its head
 * @param bytes all of it, compressed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied by nobody
public record ShardMember(MemberHeader header, byte[] bytes) {
    /** Whether it is a file of the corpus; a note otherwise. */
    public boolean isFile() {
        return header.kind() == MemberHeader.Kind.FILE;
    }

    /**
     * The file, to be read by {@link DocumentReaders}.
     *
     * @param prefix what its name begins with here
     */
    public DocumentFile file(String prefix) {
        return DocumentFile.packed(prefix + header.name(), bytes);
    }

    /**
     * What was found out about the folder that was packed.
     *
     * @param prefix what the names of its files begin with here
     * @throws IOException if it is damaged
     */
    public ShardNote note(String prefix) throws IOException {
        return PackedReader.note(prefix, MemberBytes.unpacked(bytes));
    }
}
