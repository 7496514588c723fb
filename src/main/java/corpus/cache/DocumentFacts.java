package corpus.cache;

import corpus.clean.Cleaner;
import corpus.clean.ContentHash;
import corpus.document.Block;
import corpus.document.DocumentId;
import corpus.document.Metadata;
import corpus.document.SourceDocument;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What has to be known of a document to decide whether it counts, and to keep the record of it.
 *
 * @param id which document
 * @param metadata its front matter
 * @param filled the names of the fields that are not blank
 * @param warnings what a reader had to repair, each a sentence
 * @param hasText whether it has a body to count
 * @param hash by which documents are found to be the same, 32 hexadecimal digits
 * @param labelled how many code points each cleaning rule put into another section, by {@code
 *     section: rule}
 */
public record DocumentFacts(
        DocumentId id,
        Metadata metadata,
        List<String> filled,
        List<String> warnings,
        boolean hasText,
        String hash,
        Map<String, Long> labelled)
        implements Serializable {

    /** The same facts of a document whose file has this name. */
    public DocumentFacts of(String name) {
        DocumentId named = new DocumentId(name, id.record());
        return new DocumentFacts(named, metadata, filled, warnings, hasText, hash, labelled);
    }

    /** The facts of a document that has been cleaned. */
    public static DocumentFacts of(SourceDocument document) {
        Metadata metadata = document.metadata();
        List<String> filled = new ArrayList<>();
        for (String field : metadata.names()) {
            if (!metadata.value(field).isBlank()) {
                filled.add(field);
            }
        }
        Map<String, Long> labelled = new LinkedHashMap<>();
        for (Block block : document.blocks()) {
            if (!block.rule().isEmpty()) {
                String text = block.text().text();
                labelled.merge(
                        block.section().label() + ": " + block.rule(),
                        (long) text.codePointCount(0, text.length()),
                        Long::sum);
            }
        }
        return new DocumentFacts(
                document.id(),
                metadata,
                filled,
                document.warnings(),
                Cleaner.hasText(document),
                ContentHash.of(document),
                labelled);
    }
}
