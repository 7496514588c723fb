package corpus.annotate;

import corpus.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /**
     * The same block with the names that a finder finds which knows the document's definitions.
     *
     * @param finder the finder
     * @param definitions the definitions: a short name counts only behind its own
     */
    BlockNames with(NameFinder finder, Map<String, DefinitionFinder.Definition> definitions) {
        if (!finder.mayFindDefined(normal)) {
            return this;
        }
        List<FoundName> found = finder.find(normal, 0, normal.length);
        if (areDefinedBefore(found, definitions)) {
            return new BlockNames(block, text, normal, found, offset);
        }
        List<FoundName> kept = new ArrayList<>(names);
        for (FoundName name : found) {
            if (name.name().isDefined() && isDefinedBefore(name, definitions)) {
                kept.removeIf(other -> other.begin() < name.end() && name.begin() < other.end());
                kept.add(name);
            }
        }
        kept.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        return new BlockNames(block, text, normal, kept, offset);
    }

    private boolean areDefinedBefore(
            List<FoundName> found, Map<String, DefinitionFinder.Definition> definitions) {
        for (FoundName name : found) {
            if (!isDefinedBefore(name, definitions)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDefinedBefore(
            FoundName name, Map<String, DefinitionFinder.Definition> definitions) {
        if (!name.name().isDefined()) {
            return true;
        }
        String alias = new String(normal, name.begin(), name.end() - name.begin());
        return offset + name.begin() >= definitions.get(alias).from();
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
