package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Sentence;
import corpus.document.Tokens;

/**
 * How much text a group has: what every share and rate is divided by.
 *
 * @param grouping how the corpus is divided
 */
public record CorpusSize(Grouping grouping) implements Counting<Group, SizeSummary> {
    @Override
    public void count(AnnotatedDocument document, Emitter<Group, SizeSummary> emitter) {
        for (Group group : grouping.of(document)) {
            emitter.emit(group, sizeOf(document));
        }
    }

    /** How many word tokens a document has. */
    static long tokensOf(AnnotatedDocument document) {
        return sizeOf(document).tokens();
    }

    static SizeSummary sizeOf(AnnotatedDocument document) {
        long paragraphs = 0;
        long sentences = 0;
        long words = 0;
        long characters = 0;
        for (AnnotatedBlock block : document.blocks()) {
            Tokens tokens = block.tokens();
            long before = words;
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isWord(i)) {
                    words++;
                    String term = document.term(tokens.term(i));
                    characters += term.codePointCount(0, term.length());
                }
            }
            paragraphs += words > before ? 1 : 0;
            for (Sentence sentence : block.sentences()) {
                sentences += sentence.hasWords() ? 1 : 0;
            }
        }
        return new SizeSummary(paragraphs, sentences, characters, words);
    }
}
