package corpus.cache;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * How a pack is laid out: a header, the documents, the tables of terms and names, the index, and a
 * footer that says where these are. All numbers of fixed size are big-endian. Documents, tables and
 * index have checksums (CRC-32C).
 */
final class PackFormat {
    /** Changes whenever bytes get another meaning. */
    static final int VERSION = 1;

    /** The first bytes of a pack. */
    static final long MAGIC = 0x636f727075736331L;

    static final int DIGEST_BYTES = 32;

    /** Magic, version, digest. */
    static final int HEADER_BYTES = Long.BYTES + Integer.BYTES + DIGEST_BYTES;

    /** Three parts (position, length, checksum), the checksum of all this, magic. */
    static final int FOOTER_BYTES = 3 * 16 + Integer.BYTES + Long.BYTES;

    private PackFormat() {}

    /** A stretch of the file. */
    record Part(long position, int length, int checksum) {
        void put(ByteBuffer into) {
            into.putLong(position).putInt(length).putInt(checksum);
        }

        static Part get(ByteBuffer from) {
            return new Part(from.getLong(), from.getInt(), from.getInt());
        }
    }

    static int checksum(byte[] bytes, int from, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }

    static byte[] header(byte[] digest) {
        return ByteBuffer.allocate(HEADER_BYTES).putLong(MAGIC).putInt(VERSION).put(digest).array();
    }

    static byte[] footer(Part terms, Part names, Part index) {
        ByteBuffer footer = ByteBuffer.allocate(FOOTER_BYTES);
        terms.put(footer);
        names.put(footer);
        index.put(footer);
        footer.putInt(checksum(footer.array(), 0, footer.position()));
        return footer.putLong(MAGIC).array();
    }
}
