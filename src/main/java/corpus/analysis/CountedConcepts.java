package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.List;

/**
 * Concepts of the user's.
 *
 * @param concepts which
 */
public record CountedConcepts(ConceptSet concepts) implements CountedItems {
    @Override
    public void count(AnnotatedDocument document, Visitor visitor) {
        ConceptFinder finder = new ConceptFinder(concepts, document, MergedEntities.NONE);
        for (AnnotatedBlock block : document.blocks()) {
            for (ConceptMatch match : finder.in(block)) {
                visitor.item(
                        Item.concept(concepts.get(match.concept()).name()), ConceptSet.TYPE, 1);
            }
        }
    }

    @Override
    public List<Column> columns(String command) {
        return Columns.of(command, "term", "pos");
    }

    @Override
    public List<Object> describe(Item item, String tag) {
        return List.of(item.name(), ConceptSet.TYPE);
    }

    @Override
    public Item named(String name, String kind) {
        return Item.concept(name);
    }

    @Override
    public boolean accepts(Item item, String tag) {
        return item.isConcept() && concepts.names().contains(item.name());
    }
}
