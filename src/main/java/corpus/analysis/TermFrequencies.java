package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.document.WordCounts;

/**
 * How often each term occurs, stop words and numerals included.
 *
 * @param grouping how the corpus is divided
 */
record TermFrequencies(Grouping grouping) implements Counting<TermKey, Counter> {
    @Override
    public void count(AnnotatedDocument document, Emitter<TermKey, Counter> emitter) {
        int[] counts = new int[document.termCount()];
        WordCounts words = document.words();
        for (int i = 0; i < words.size(); i++) {
            counts[words.term(i)] += words.count(i);
        }
        for (Group group : grouping.of(document)) {
            for (int term = 0; term < counts.length; term++) {
                if (counts[term] > 0) {
                    emitter.emit(
                            new TermKey(group, document.term(term), ""), new Counter(counts[term]));
                }
            }
        }
    }
}
