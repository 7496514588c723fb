package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Tokens;

/**
 * How often each term occurs, stop words and numerals included.
 *
 * @param grouping how the corpus is divided
 */
record TermFrequencies(Grouping grouping) implements Counting<TermKey, Counter> {
    @Override
    public void count(AnnotatedDocument document, Emitter<TermKey, Counter> emitter) {
        int[] counts = new int[document.termCount()];
        for (AnnotatedBlock block : document.blocks()) {
            Tokens tokens = block.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isWord(i)) {
                    counts[tokens.term(i)]++;
                }
            }
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
