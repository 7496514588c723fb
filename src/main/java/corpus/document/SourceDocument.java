package corpus.document;

import java.util.List;
import java.util.Objects;

/**
 * A document as it was read: blocks in the order of the file, each with its place.
 *
 * @param id which document
 * @param metadata its front matter
 * @param blocks its text; empty for a file without text
 * @param warnings what a reader had to repair, each a sentence that names the line
 */
public record SourceDocument(
        DocumentId id, Metadata metadata, List<Block> blocks, List<String> warnings) {
    public SourceDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(metadata, "metadata");
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }

    /** The same document with other blocks. */
    public SourceDocument withBlocks(List<Block> others) {
        return new SourceDocument(id, metadata, others, warnings);
    }
}
