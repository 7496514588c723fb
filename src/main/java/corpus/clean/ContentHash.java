package corpus.clean;

import corpus.document.Block;
import corpus.document.Section;
import corpus.document.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By which documents are found to be the same. */
public final class ContentHash {
    private ContentHash() {}

    /**
     * SHA-256 over the texts of title and body, block by block: the same for an article in another
     * encoding, with other metadata or with another advertisement below it. Ask after cleaning.
     *
     * @return 64 hexadecimal digits
     */
    public static String of(SourceDocument document) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        for (Block block : document.blocks()) {
            if (block.section() == Section.TITLE || block.section() == Section.BODY) {
                digest.update(block.section() == Section.TITLE ? (byte) 1 : (byte) 2);
                digest.update(block.text().text().getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
