package corpus.analysis;

import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Tokens;
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
        Item[] items = new Item[document.termCount()];
        for (LongIntCursor cursor : tokens(document)) {
            int number = (int) (cursor.key >> 32);
            String term = document.term(number);
            String tag = document.tag((int) (cursor.key & 0xFFFFFFFFL) >> 1);
            if (selection.accepts(term, tag, (cursor.key & 1) == 1)) {
                if (items[number] == null) {
                    items[number] = Item.term(term);
                }
                visitor.item(items[number], tag, cursor.value);
            }
        }
    }

    /**
     * How often each term has each tag: the numbers of both, and a bit for mentions, which the
     * selection treats differently.
     */
    static LongIntHashMap tokens(AnnotatedDocument document) {
        LongIntHashMap counts = new LongIntHashMap();
        for (AnnotatedBlock block : document.blocks()) {
            Tokens tokens = block.tokens();
            boolean[] mentions = TermCounts.mentionTokens(block);
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isWord(i)) {
                    long key =
                            ((long) tokens.term(i) << 32)
                                    | (tokens.tag(i) << 1)
                                    | (mentions[i] ? 1 : 0);
                    counts.addTo(key, 1);
                }
            }
        }
        return counts;
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
