package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Sentence;
import corpus.document.Tokens;

/**
 * How many pairs of word-token positions stand at most a window apart in one sentence.
 *
 * @param grouping how the corpus is divided
 * @param window the width of the window in word tokens
 */
record WindowPairs(Grouping grouping, int window) implements Counting<Group, Counter> {
    @Override
    public void count(AnnotatedDocument document, Emitter<Group, Counter> emitter) {
        long pairs = 0;
        for (AnnotatedBlock block : document.blocks()) {
            Tokens tokens = block.tokens();
            for (Sentence sentence : block.sentences()) {
                long words = 0;
                for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                    words += tokens.isWord(i) ? 1 : 0;
                }
                // Each position reaches `window` to the right, but for those near the end.
                long reach = Math.min(window, Math.max(0, words - 1));
                pairs += words * reach - reach * (reach + 1) / 2;
            }
        }
        for (Group group : grouping.of(document)) {
            emitter.emit(group, new Counter(pairs));
        }
    }
}
