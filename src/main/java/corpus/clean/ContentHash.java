package corpus.clean;

import corpus.document.Block;
import corpus.document.Section;
import corpus.document.SourceDocument;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;

/** By which documents are found to be the same. */
public final class ContentHash {
    private ContentHash() {}

    /**
     * MurmurHash3 of 128 bits over those of the texts of title and body, block by block: the same
     * for an article in another encoding, with other metadata or with another advertisement below
     * it. Ask after cleaning. Nobody's secrets depend on it, so that it need not be a slow one: by
     * chance two of a billion texts are taken for the same once in 10^20 corpora.
     *
     * @return 32 hexadecimal digits
     */
    public static String of(SourceDocument document) {
        Murmur3 hash = new Murmur3();
        List<Block> blocks = document.blocks();
        ByteBuffer hashes = ByteBuffer.allocate(2 * Long.BYTES * blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Section section = blocks.get(i).section();
            if (section == Section.TITLE || section == Section.BODY) {
                hash.hash(blocks.get(i).text().characters(), section == Section.TITLE ? 1 : 2);
                hashes.putLong(hash.high()).putLong(hash.low());
            }
        }
        hash.hash(hashes.flip(), 0);
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(hash.high()) + hex.toHexDigits(hash.low());
    }
}
