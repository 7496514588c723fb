package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.List;

/**
 * Terms.
 *
 * @param selection which tokens are counted
 */
public record CountedTerms(TermSelection selection) implements CountedItems {
    @Override
    public void count(AnnotatedDocument document, Visitor visitor) {
        new DocumentTerms(document, selection, false, false).visit(visitor);
    }

    @Override
    public List<Column> columns(String command) {
        return Columns.of(command, "term", "pos");
    }

    @Override
    public List<Object> describe(Item item, String tag) {
        return List.of(item.name(), tag);
    }

    @Override
    public Item named(String name, String kind) {
        return Item.term(name);
    }

    @Override
    public boolean accepts(Item item, String tag) {
        return selection.accepts(item.name(), tag, false);
    }
}
