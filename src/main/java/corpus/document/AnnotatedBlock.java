package corpus.document;

import java.util.List;
import java.util.Objects;

/**
 * A block with its sentences, tokens and mentions.
 *
 * @param block the block as it was read and labelled
 * @param sentences its sentences in order, covering all tokens
 * @param tokens its tokens in order
 * @param mentions its mentions, by begin, the longer first; the free-standing ones never overlap
 */
public record AnnotatedBlock(
        Block block, List<Sentence> sentences, Tokens tokens, List<Mention> mentions) {
    public AnnotatedBlock {
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(tokens, "tokens");
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }

    /** The text of the block. */
    public String text() {
        return block.text().text();
    }

    /**
     * The sentence that holds an offset of the text.
     *
     * @throws IllegalArgumentException if the offset lies outside every sentence
     */
    public Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (offset < sentence.begin()) {
                high = middle - 1;
            } else if (offset >= sentence.end()) {
                low = middle + 1;
            } else {
                return sentence;
            }
        }
        throw new IllegalArgumentException("offset " + offset + " lies in no sentence");
    }
}
