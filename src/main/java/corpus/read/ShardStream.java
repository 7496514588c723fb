package corpus.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The members of a shard, one after the other, from wherever it lies. What is damaged ends the
 * shard, and nothing before it: ask {@link #damage} at the end. For one thread.
 */
public final class ShardStream {
    private final String shard;
    private final InputStream in;
    private byte[] head = new byte[0];
    private long offset;

    /** How many members were seen since the beginning, or since an end: shards may be joined. */
    private long members;

    private boolean ended;
    private ReadOutcome.Skipped damage;

    /**
     * A shard from its beginning on.
     *
     * @param shard its name, as it is told to the user
     * @param in best one that passes over bytes without reading them; who opened it closes it
     */
    public ShardStream(String shard, InputStream in) {
        this.shard = shard;
        this.in = in;
    }

    /**
     * The next member; null if there is no other.
     *
     * @throws IOException if the stream can't be read
     */
    public ShardMember next() throws IOException {
        MemberHeader header = header();
        if (header == null) {
            return null;
        }
        byte[] body = in.readNBytes(header.size() - header.length());
        if (body.length < header.size() - header.length()) {
            damaged();
            return null;
        }
        byte[] bytes = Arrays.copyOf(head, header.size());
        System.arraycopy(body, 0, bytes, header.length(), body.length);
        offset += header.size();
        return new ShardMember(header, bytes);
    }

    /**
     * The header of the next member, whose content is passed over; null if there is no other.
     *
     * @throws IOException if the stream can't be read
     */
    public MemberHeader nextHeader() throws IOException {
        MemberHeader header = header();
        if (header == null) {
            return null;
        }
        try {
            // Some streams let themselves be moved beyond their end; a byte must be there.
            in.skipNBytes(header.size() - header.length() - 1);
            if (in.read() < 0) {
                damaged();
                return null;
            }
        } catch (EOFException e) {
            damaged();
            return null;
        }
        offset += header.size();
        return header;
    }

    /** How many bytes of the shard have been gone through: where the next member begins. */
    public long offset() {
        return offset;
    }

    /**
     * What is wrong with the shard, after its last member; null if it is whole. Then the text of
     * documents may be missing.
     */
    public ReadOutcome.Skipped damage() {
        return damage;
    }

    /** Reads a header; null at the end. Goes over ends, which are no members to anybody else. */
    private MemberHeader header() throws IOException {
        while (damage == null) {
            head = in.readNBytes(MemberHeader.FIRST_BYTES);
            if (head.length == 0 && ended) {
                return null;
            }
            MemberHeader header = parsed();
            if (header == null || header.kind() != MemberHeader.Kind.END) {
                members++;
                ended = false;
                return header;
            }
            int rest = header.size() - header.length();
            boolean whole = in.readNBytes(rest).length == rest;
            if (!whole || !header.name().equals(Long.toString(members))) {
                damaged();
                return null;
            }
            offset += header.size();
            members = 0;
            ended = true;
        }
        return null;
    }

    private MemberHeader parsed() throws IOException {
        int length = MemberHeader.length(head);
        if (length >= 0) {
            byte[] rest = in.readNBytes(length - head.length);
            int begin = head.length;
            head = Arrays.copyOf(head, begin + rest.length);
            System.arraycopy(rest, 0, head, begin, rest.length);
        }
        if (offset == 0 && !MemberHeader.isOurs(head) && !MemberHeader.maybeOurs(head)) {
            foreign();
            return null;
        }
        if (MemberHeader.isNewer(head)) {
            wrong(
                    ReadOutcome.Reason.UNREADABLE,
                    "this shard was packed by a newer version of corpus. Use that version, or pack the texts again.");
            return null;
        }
        try {
            MemberHeader header = MemberHeader.of(head);
            if (header.size() >= header.length() + MemberBytes.TRAILER) {
                return header;
            }
            damaged();
        } catch (DamagedShard e) {
            damaged();
        }
        return null;
    }

    private void foreign() {
        wrong(
                ReadOutcome.Reason.BINARY,
                "this is no shard that `corpus pack` wrote. Unpack it and give the texts, or leave it out with --exclude.");
    }

    private void damaged() {
        wrong(
                ReadOutcome.Reason.UNREADABLE,
                "this shard is cut off or damaged at byte %d; the documents from there on are missing. %s"
                        .formatted(offset, DamagedShard.WAY_OUT));
    }

    private void wrong(ReadOutcome.Reason reason, String sentence) {
        damage = new ReadOutcome.Skipped(shard, reason, shard + ": " + sentence);
    }
}
