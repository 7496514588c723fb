package corpus.read;

import corpus.document.CorpusException;
import java.util.zip.Deflater;

/** Makes the members of shards: one for each file of the corpus, and what stands behind them. */
public final class MemberMaker implements AutoCloseable {
    /** The usual one, named so that no version of Java chooses another. */
    private static final int LEVEL = 6;

    private static final ReadSettings NOT_READ = new ReadSettings("", "");

    private final Deflater deflater = new Deflater(LEVEL, true);

    /**
     * The member of a file.
     *
     * @param outcome its documents, or why there are none
     * @param reading how it was read, see {@link DocumentReaders#reading}
     */
    public byte[] file(ReadOutcome outcome, ReadSettings reading) {
        return member(
                MemberHeader.Kind.FILE, outcome.name(), reading, PackedLines.of(outcome, reading));
    }

    /** The member that carries a folder or link along that could not be opened. */
    public byte[] unreadable(ReadOutcome.Skipped missing) {
        return note(ShardNote.of(missing));
    }

    /** The member that carries a warning about a folder along. */
    public byte[] warning(String sentence) {
        return note(ShardNote.of(sentence));
    }

    private byte[] note(ShardNote note) {
        return member(MemberHeader.Kind.NOTE, "", NOT_READ, PackedLines.of(note));
    }

    /**
     * The member at the end of a shard, without any line.
     *
     * @param members how many stand before it
     */
    public byte[] end(long members) {
        return member(MemberHeader.Kind.END, Long.toString(members), NOT_READ, new byte[0]);
    }

    private byte[] member(MemberHeader.Kind kind, String name, ReadSettings how, byte[] lines) {
        byte[] body = MemberBytes.packed(lines, deflater);
        byte[] header;
        try {
            header = MemberHeader.bytes(kind, name, how, body.length);
        } catch (IllegalArgumentException e) {
            throw new CorpusException(
                    "%s…: this name is too long for a shard; rename the file or its folders."
                            .formatted(name.substring(0, Math.min(name.length(), 60))),
                    e);
        }
        byte[] member = new byte[header.length + body.length];
        System.arraycopy(header, 0, member, 0, header.length);
        System.arraycopy(body, 0, member, header.length, body.length);
        return member;
    }

    @Override
    public void close() {
        deflater.end();
    }
}
