package corpus.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A file with documents, open for reading. Safe for threads. */
final class Pack implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    /** How many bytes the file has; it never changes. */
    private final long size;

    private final PackIndex index;
    private final StringTable terms;
    private final StringTable names;

    private Pack(Path file, FileChannel channel, byte[] digest) throws IOException {
        this.file = file;
        this.channel = channel;
        size = channel.size();
        if (size < PackFormat.HEADER_BYTES + PackFormat.FOOTER_BYTES) {
            throw new IOException("it is too short");
        }
        if (!Arrays.equals(read(0, PackFormat.HEADER_BYTES), PackFormat.header(digest))) {
            throw new IOException("it does not begin like a pack of these settings");
        }
        ByteBuffer footer =
                ByteBuffer.wrap(read(size - PackFormat.FOOTER_BYTES, PackFormat.FOOTER_BYTES));
        PackFormat.Part termsPart = PackFormat.Part.get(footer);
        PackFormat.Part namesPart = PackFormat.Part.get(footer);
        PackFormat.Part indexPart = PackFormat.Part.get(footer);
        int checksum = PackFormat.checksum(footer.array(), 0, footer.position());
        if (checksum != footer.getInt() || footer.getLong() != PackFormat.MAGIC) {
            throw new IOException("its end is damaged");
        }
        terms = new StringTable(read(termsPart));
        names = new StringTable(read(namesPart));
        index = new PackIndex(read(indexPart));
    }

    /**
     * Opens a pack.
     *
     * @param digest of the settings that its documents were annotated with
     * @throws IOException if it is damaged, of other settings, or no pack at all
     */
    static Pack open(Path file, byte[] digest) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new Pack(file, channel, digest);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e instanceof IOException known ? known : new IOException("it is damaged", e);
        }
    }

    /** How many documents a file holds, of whatever settings; 0 if it is no pack. */
    static int documentsOf(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer start = ByteBuffer.allocate(PackFormat.HEADER_BYTES);
            channel.read(start, 0);
            byte[] digest = new byte[PackFormat.DIGEST_BYTES];
            start.position(PackFormat.HEADER_BYTES - digest.length).get(digest);
            try (Pack pack = open(file, digest)) {
                return pack.index().size();
            }
        } catch (IOException | IllegalArgumentException e) {
            return 0;
        }
    }

    Path file() {
        return file;
    }

    /** How many bytes the file has. */
    long size() {
        return size;
    }

    PackIndex index() {
        return index;
    }

    StringTable terms() {
        return terms;
    }

    StringTable names() {
        return names;
    }

    /**
     * The head of a document, the numbers of its names and terms first.
     *
     * @throws DamagedEntry if it can't be read; so do the other two
     */
    byte[] head(PackIndex.Entry entry) {
        return checked(entry.position(), entry.headLength(), entry.headChecksum());
    }

    byte[] tokens(PackIndex.Entry entry) {
        long position = entry.position() + entry.headLength();
        return checked(position, entry.tokensLength(), entry.tokensChecksum());
    }

    byte[] texts(PackIndex.Entry entry) {
        long position = entry.position() + entry.headLength() + entry.tokensLength();
        return checked(position, entry.textsLength(), entry.textsChecksum());
    }

    private byte[] checked(long position, int length, int checksum) {
        try {
            return read(new PackFormat.Part(position, length, checksum));
        } catch (IOException e) {
            throw new DamagedEntry(file + ": " + e.getMessage(), e);
        }
    }

    private byte[] read(PackFormat.Part part) throws IOException {
        if (part.position() < 0 || part.length() < 0 || part.position() + part.length() > size) {
            throw new IOException("it is shorter than it says");
        }
        byte[] bytes = read(part.position(), part.length());
        if (PackFormat.checksum(bytes, 0, bytes.length) != part.checksum()) {
            throw new IOException("a checksum is wrong");
        }
        return bytes;
    }

    private byte[] read(long position, int length) throws IOException {
        ByteBuffer into = ByteBuffer.allocate(length);
        while (into.hasRemaining()) {
            if (channel.read(into, position + into.position()) < 0) {
                throw new IOException("it ends too early");
            }
        }
        return into.array();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // It was only read; there is nothing to lose.
        }
    }
}
