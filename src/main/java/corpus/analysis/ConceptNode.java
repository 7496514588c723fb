package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * A concept: everything that counts as one occurrence of it.
 *
 * @param concepts the concepts of the user
 * @param name one of their names
 * @param merged which entities count as another one
 */
public record ConceptNode(ConceptSet concepts, String name, MergedEntities merged) implements Node {
    @Override
    public Finder finder(AnnotatedDocument document) {
        ConceptFinder finder = new ConceptFinder(concepts, document, merged);
        int number = concepts.names().indexOf(name);
        return block -> spans(finder.in(block), number, block);
    }

    private static List<NodeSpan> spans(
            List<ConceptMatch> matches, int concept, AnnotatedBlock block) {
        List<NodeSpan> spans = new ArrayList<>();
        for (ConceptMatch match : matches) {
            if (match.concept() == concept) {
                spans.add(
                        new NodeSpan(
                                block.tokens().begin(match.first()),
                                block.tokens().end(match.last()),
                                match.first(),
                                match.last() + 1));
            }
        }
        return spans;
    }

    @Override
    public String description() {
        return "the concept `" + name + "`";
    }
}
