package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import java.io.Serializable;
import java.util.List;

/**
 * What a concordance lists and what collocates stand near: a word, an expression, an entity, a
 * concept. Another kind of node is another record that says where it occurs.
 */
public sealed interface Node extends Serializable
        permits WordNode, ExpressionNode, EntityNode, ConceptNode {
    /** Looks for the node in the blocks of one document. */
    @FunctionalInterface
    interface Finder {
        /** Its occurrences in a block in the order of the text, none across a sentence's end. */
        List<NodeSpan> in(AnnotatedBlock block);
    }

    /** Prepares the search in a document; what depends on its vocabulary is decided once. */
    Finder finder(AnnotatedDocument document);

    /** What it is, in the middle of a sentence: {@code the word `安全`}. */
    String description();
}
