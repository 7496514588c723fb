package corpus.analysis;

import com.carrotsearch.hppc.cursors.LongIntCursor;
import corpus.document.AnnotatedDocument;

/**
 * How often each item occurs: what a pair's count is compared with.
 *
 * @param setting what occurs together, and where
 */
record ItemMargins(PairSetting setting) implements Counting<ItemKey, Counter> {
    @Override
    public void count(AnnotatedDocument document, Emitter<ItemKey, Counter> emitter) {
        PairCounter counter = setting.count(document);
        for (Group group : setting.grouping().of(document)) {
            for (LongIntCursor cursor : counter.margins()) {
                Item item = counter.items().get((int) cursor.key);
                emitter.emit(new ItemKey(group, item), new Counter(cursor.value));
            }
        }
    }
}
