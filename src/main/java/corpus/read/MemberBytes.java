package corpus.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The body and the trailer of a gzip member (RFC 1952): what follows its header. */
final class MemberBytes {
    static final int TRAILER = 8;

    /** No bytes deflated become more than so many times as many again. */
    private static final long MOST_RATIO = 1032;

    private MemberBytes() {}

    /**
     * What a member holds.
     *
     * @param member all of it
     * @throws DamagedShard if it is not as it was written
     */
    static byte[] unpacked(byte[] member) throws DamagedShard {
        MemberHeader header = MemberHeader.of(member);
        int deflated = member.length - header.length() - TRAILER;
        if (deflated < 0 || header.size() != member.length) {
            throw DamagedShard.ofMember();
        }
        ByteBuffer trailer =
                ByteBuffer.wrap(member, member.length - TRAILER, TRAILER)
                        .order(ByteOrder.LITTLE_ENDIAN);
        int checksum = trailer.getInt();
        int size = trailer.getInt();
        if (size < 0 || size > (deflated + 1) * MOST_RATIO) {
            throw DamagedShard.ofMember();
        }
        byte[] content = new byte[size];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(member, header.length(), deflated);
            int inflated = 0;
            for (int more = 1; more > 0 && inflated < size; inflated += more) {
                more = inflater.inflate(content, inflated, size - inflated);
            }
            // The end is seen only when something more is asked for.
            boolean ends = inflater.inflate(new byte[1]) == 0 && inflater.finished();
            if (!ends || inflater.getRemaining() > 0 || checksum != checksum(content)) {
                throw DamagedShard.ofMember();
            }
        } catch (DataFormatException e) {
            throw DamagedShard.ofMember();
        } finally {
            inflater.end();
        }
        return content;
    }

    /**
     * A body with its trailer.
     *
     * @param deflater one without a header of its own; it is reset
     */
    static byte[] packed(byte[] content, Deflater deflater) {
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length / 2 + 64];
        int length = 0;
        while (!deflater.finished()) {
            if (packed.length - length <= TRAILER) {
                packed = Arrays.copyOf(packed, Math.addExact(packed.length, packed.length));
            }
            length += deflater.deflate(packed, length, packed.length - length - TRAILER);
        }
        ByteBuffer out = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).position(length);
        out.putInt(checksum(content)).putInt(content.length);
        return Arrays.copyOf(packed, out.position());
    }

    private static int checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return (int) checksum.getValue();
    }
}
