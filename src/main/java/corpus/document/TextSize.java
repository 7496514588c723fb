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
     * @param words how often each word occurs in them
     * @param terms their terms
     */
    static TextSize of(List<AnnotatedBlock> blocks, WordCounts words, TermList terms) {
        long count = 0;
        long characters = 0;
        for (int i = 0; i < words.size(); i++) {
            count += words.count(i);
            characters += (long) words.count(i) * terms.characters(words.term(i));
        }
        long paragraphs = 0;
        long sentences = 0;
        for (AnnotatedBlock block : blocks) {
            long before = sentences;
            for (Sentence sentence : block.sentences()) {
                sentences += sentence.hasWords() ? 1 : 0;
            }
            paragraphs += sentences > before ? 1 : 0;
        }
        return new TextSize(paragraphs, sentences, characters, count);
    }
}
