package corpus.document;

/**
 * A sentence of a block, as a range of its tokens and of its text.
 *
 * @param number 1-based within the document, counting only sentences with a word token; 0 for one
 *     without
 * @param firstToken the index of its first token within the block
 * @param endToken the index after its last token
 * @param begin where it begins in the text of the block, a UTF-16 offset
 * @param end where it ends, exclusive
 */
public record Sentence(int number, int firstToken, int endToken, int begin, int end) {
    /** Whether it has a word token; others are no units. */
    public boolean hasWords() {
        return number > 0;
    }
}
