package corpus.analysis;

import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import java.util.List;

/**
 * How often each item occurs, near a node or not, without the tokens of the node itself.
 *
 * @param setting what counts as an item, and the node; how near does not matter
 */
record CollocateMargins(CollocateSetting setting) implements Counting<ItemKey, Counter> {
    @Override
    public void count(AnnotatedDocument document, Emitter<ItemKey, Counter> emitter) {
        IntIntHashMap counts = new IntIntHashMap();
        ItemPositions positions = setting.positions(document);
        NodeWindows windows = setting.windows();
        Node.Finder finder = setting.node().finder(document);
        for (AnnotatedBlock block : document.blocks()) {
            List<NodeSpan> spans = finder.in(block);
            byte[] places = windows.of(block, spans);
            int[] items = positions.of(block);
            for (int token = 0; token < items.length; token++) {
                boolean isItem = items[token] != ItemPositions.NONE && block.tokens().isWord(token);
                if (isItem && places[token] != NodeWindows.NODE) {
                    counts.addTo(items[token], 1);
                }
            }
        }
        for (Group group : setting.grouping().of(document)) {
            for (IntIntCursor cursor : counts) {
                emitter.emit(
                        new ItemKey(group, positions.item(cursor.key)), new Counter(cursor.value));
            }
        }
    }
}
