package corpus.analysis;

import corpus.document.AnnotatedDocument;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each item occurs in the whole corpus, a document of several periods once.
 *
 * @param items what is counted
 */
record ItemTotals(CountedItems items) implements Counting<Item, Counter> {
    @Override
    public void count(AnnotatedDocument document, Emitter<Item, Counter> emitter) {
        countsOf(items, document).forEach((item, count) -> emitter.emit(item, new Counter(count)));
    }

    /** How often each item occurs in a document. */
    static Map<Item, Long> countsOf(CountedItems items, AnnotatedDocument document) {
        Map<Item, Long> counts = new HashMap<>();
        items.count(document, (item, tag, count) -> counts.merge(item, (long) count, Long::sum));
        return counts;
    }
}
