package corpus.document;

import java.util.List;

/**
 * How much text a document, or a part of it, has.
 *
 * @param paragraphs blocks with a word token
 * @param sentences sentences with a word token
 * @param characters code points of the terms of its word tokens
 * @param words word tokens
 */
public record TextSize(long paragraphs, long sentences, long characters, long words) {
    /** No text at all. */
    public static final TextSize NONE = new TextSize(0, 0, 0, 0);

    /** The size of both. */
    public TextSize plus(TextSize other) {
        return new TextSize(
                paragraphs + other.paragraphs,
                sentences + other.sentences,
                characters + other.characters,
                words + other.words);
    }

    /**
     * The size of some blocks.
     *
     * @param terms their terms
     */
    static TextSize of(List<AnnotatedBlock> blocks, TermList terms) {
        int[] lengths = new int[terms.size()];
        long paragraphs = 0;
        long sentences = 0;
        long words = 0;
        long characters = 0;
        for (AnnotatedBlock block : blocks) {
            Tokens tokens = block.tokens();
            long before = words;
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isWord(i)) {
                    words++;
                    int term = tokens.term(i);
                    if (lengths[term] == 0) {
                        String text = terms.term(term);
                        lengths[term] = text.codePointCount(0, text.length());
                    }
                    characters += lengths[term];
                }
            }
            paragraphs += words > before ? 1 : 0;
            for (Sentence sentence : block.sentences()) {
                sentences += sentence.hasWords() ? 1 : 0;
            }
        }
        return new TextSize(paragraphs, sentences, characters, words);
    }
}
