package corpus.read;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * What stands at the head of a member of a shard, so that a reader goes from member to member
 * without decompressing any. It is the header of a gzip member with one extra subfield (RFC 1952,
 * 2.3.1.1): every gzip program reads a shard, and passes over what only this one understands.
 *
 * @param kind what the member is
 * @param name the name of the file; of an end, how many members stand before it
 * @param reading how the file was read: its format, the encoding that was asked for, and whether
 *     the words of plain text were taken as separated
 * @param size how many bytes the member has, header and trailer included
 * @param length how many bytes this header has
 */
public record MemberHeader(Kind kind, String name, ReadSettings reading, int size, int length)
        implements Serializable {
    /** What a member is. */
    public enum Kind {
        /** A file with its documents, or why it has none. */
        FILE('F'),
        /** What was found out about the folder while its files were listed. */
        NOTE('N'),
        /** The end of the shard: without it, the shard was cut off. */
        END('E');

        private final byte code;

        Kind(char code) {
            this.code = (byte) code;
        }

        private static Kind of(byte code) throws DamagedShard {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw DamagedShard.ofMember();
        }
    }

    /** How many bytes of a header tell how long it is. */
    static final int FIRST_BYTES = 12;

    /** How the lines are written; others are for another version of the program. */
    static final int VERSION = 1;

    /** Magic number, deflate, an extra field, no time, no flags, unknown system. */
    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8, 4, 0, 0, 0, 0, 0, (byte) 0xff};

    private static final byte[] SUBFIELD = {'C', 'D'};
    private static final int SUBFIELD_HEAD = 4;
    private static final int MOST_EXTRA = 0xffff;

    /**
     * How many bytes a header has.
     *
     * @param first its first {@value #FIRST_BYTES} bytes
     * @return −1 if it is no header of a member of a shard
     */
    static int length(byte[] first) {
        if (first.length < FIRST_BYTES
                || !Arrays.equals(first, 0, GZIP.length, GZIP, 0, GZIP.length)) {
            return -1;
        }
        return FIRST_BYTES + (first[10] & 0xff) + ((first[11] & 0xff) << 8);
    }

    /** Whether this is too short to tell, and as all headers begin. */
    static boolean maybeOurs(byte[] header) {
        int known = Math.min(header.length, GZIP.length);
        return header.length <= FIRST_BYTES + SUBFIELD_HEAD
                && Arrays.equals(header, 0, known, GZIP, 0, known);
    }

    /** Whether this is the header of a member of a shard, however damaged. */
    static boolean isOurs(byte[] header) {
        return header.length > FIRST_BYTES + SUBFIELD_HEAD
                && header[FIRST_BYTES] == SUBFIELD[0]
                && header[FIRST_BYTES + 1] == SUBFIELD[1];
    }

    /** Whether a newer version of the program wrote it. */
    static boolean isNewer(byte[] header) {
        return isOurs(header) && header[FIRST_BYTES + SUBFIELD_HEAD] > VERSION;
    }

    /**
     * The header at the beginning of some bytes.
     *
     * @throws DamagedShard if there is none
     */
    static MemberHeader of(byte[] bytes) throws DamagedShard {
        int length = length(bytes);
        if (length < 0 || bytes.length < length || !isOurs(bytes)) {
            throw DamagedShard.ofMember();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length).order(ByteOrder.LITTLE_ENDIAN);
        in.position(FIRST_BYTES + SUBFIELD.length);
        boolean only = (in.getShort() & 0xffff) == in.remaining();
        // By the checksum all the rest is as it was written.
        if (!only || in.remaining() < 1 + Integer.BYTES || in.get() != VERSION) {
            throw DamagedShard.ofMember();
        }
        int checksum = in.getInt();
        if (checksum != checksum(bytes, in.position(), length)) {
            throw DamagedShard.ofMember();
        }
        Kind kind = Kind.of(in.get());
        boolean segmented = in.get() != 0;
        int size = in.getInt();
        String format = text(in, in.get() & 0xff);
        String encoding = text(in, in.get() & 0xff);
        String name = text(in, in.remaining());
        return new MemberHeader(
                kind, name, new ReadSettings(format, encoding, segmented), size, length);
    }

    /** The same, read in an equal way. */
    MemberHeader with(ReadSettings equal) {
        return new MemberHeader(kind, name, equal, size, length);
    }

    private static int checksum(byte[] bytes, int from, int to) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, to - from);
        return (int) checksum.getValue();
    }

    private static String text(ByteBuffer in, int length) {
        byte[] text = new byte[length];
        in.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /**
     * A header in bytes.
     *
     * @param rest how many bytes of the member follow it
     * @throws IllegalArgumentException if the name is too long
     */
    static byte[] bytes(Kind kind, String name, ReadSettings reading, int rest) {
        byte[] format = reading.format().getBytes(StandardCharsets.UTF_8);
        byte[] encoding = reading.encoding().getBytes(StandardCharsets.UTF_8);
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        int told = 4 + Integer.BYTES + format.length + encoding.length + named.length;
        int data = 1 + Integer.BYTES + told;
        if (data + SUBFIELD_HEAD > MOST_EXTRA) {
            throw new IllegalArgumentException("a name of " + named.length + " bytes");
        }
        int length = FIRST_BYTES + SUBFIELD_HEAD + data;
        ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(GZIP).putShort((short) (SUBFIELD_HEAD + data));
        out.put(SUBFIELD).putShort((short) data);
        out.put((byte) VERSION);
        int checksumAt = out.position();
        out.putInt(0).put(kind.code).put((byte) (reading.segmented() ? 1 : 0));
        out.putInt(Math.addExact(length, rest));
        out.put((byte) format.length).put(format);
        out.put((byte) encoding.length).put(encoding);
        out.put(named);
        out.putInt(checksumAt, checksum(out.array(), checksumAt + Integer.BYTES, length));
        return out.array();
    }

    /**
     * Why the texts can't be read as somebody asks for: what was decided when they were packed
     * can't be decided otherwise.
     *
     * @return how a sentence goes on that begins with the shard; empty if nothing is in the way
     */
    String conflict(ReadSettings asked) {
        String encoding = asked.encoding();
        if (!encoding.equals(ReadSettings.AUTO) && !isSame(encoding, reading.encoding())) {
            return "its texts were decoded when they were packed (--encoding %s), so --encoding %s comes too late. Leave it out, or pack the texts again with it."
                    .formatted(reading.encoding(), encoding);
        }
        if (isPlainText() && reading.segmented() && !asked.segmented()) {
            return "its plain texts were packed with --pre-segmented. Give it here, too, or pack the texts again without it.";
        }
        if (isPlainText() && asked.segmented() && !reading.segmented()) {
            return "its plain texts were packed without --pre-segmented, as which their lines are read otherwise. Leave it out, or pack the texts again with it.";
        }
        return "";
    }

    private static boolean isSame(String asked, String known) {
        return !known.equals(ReadSettings.AUTO)
                && Encodings.named(asked).equals(Encodings.named(known));
    }

    /** Whether somebody who reads files of one format only passes it over. */
    boolean isPassedOver(ReadSettings asked) {
        return !asked.format().equals(ReadSettings.AUTO)
                && !asked.format().equals(reading.format());
    }

    private boolean isPlainText() {
        return kind == Kind.FILE && reading.format().equals(PlainTextReader.FORMAT);
    }
}
