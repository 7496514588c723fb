package corpus.analysis;

import corpus.document.AnnotatedDocument;
import java.io.Serializable;

/**
 * What stands near what, and how near.
 *
 * @param grouping how the corpus is divided
 * @param node what the collocates stand near
 * @param left how many word tokens before the node are near it
 * @param right how many behind it
 * @param items whether collocates are terms, entities or both
 * @param selection which tokens are terms
 * @param merged which entities count as another one
 */
public record CollocateSetting(
        Grouping grouping,
        Node node,
        int left,
        int right,
        Items items,
        TermSelection selection,
        MergedEntities merged)
        implements Serializable {
    /**
     * @throws IllegalArgumentException if nothing can be near
     */
    public CollocateSetting {
        if (left < 0 || right < 0 || left + right == 0) {
            throw new IllegalArgumentException("a span of " + left + " and " + right);
        }
    }

    NodeWindows windows() {
        return new NodeWindows(left, right);
    }

    ItemPositions positions(AnnotatedDocument document) {
        return new ItemPositions(document, items, selection, merged);
    }
}
