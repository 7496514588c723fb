package corpus.annotate;

import corpus.document.Block;
import java.util.List;

/** A block whose longer names have been found. */
final class BlockNames {
    private final Block block;
    private final BlockText text;
    private final char[] normal;
    private final List<FoundName> names;
    private final int offset;

    /**
     * @param block the block
     * @param text its working text
     * @param normal the working text in normal form
     * @param names the names found in it, in order
     * @param offset where the block begins in the document, in UTF-16 units of the working texts
     */
    BlockNames(Block block, BlockText text, char[] normal, List<FoundName> names, int offset) {
        this.block = block;
        this.text = text;
        this.normal = normal;
        this.names = names;
        this.offset = offset;
    }

    /** The same block with the names that another finder finds. */
    BlockNames with(NameFinder finder) {
        return new BlockNames(block, text, normal, finder.find(normal, 0, normal.length), offset);
    }

    Block block() {
        return block;
    }

    BlockText text() {
        return text;
    }

    char[] normal() {
        return normal;
    }

    List<FoundName> names() {
        return names;
    }

    int offset() {
        return offset;
    }
}
