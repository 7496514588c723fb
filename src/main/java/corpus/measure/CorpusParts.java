package corpus.measure;

/**
 * The corpus, or a group of it, as something that items are spread over. Its parts are the
 * documents that have a word token.
 *
 * @param documents D, all documents, those without a word token included
 * @param parts n, the documents with a word token
 * @param tokens N, the word tokens of all parts together
 * @param characters code points of all word tokens
 * @param smallestPart min s, the word tokens of the smallest part; 0 if there is no part
 */
public record CorpusParts(
        long documents, long parts, long tokens, long characters, long smallestPart) {
    /**
     * @throws IllegalArgumentException if the numbers can't be of one corpus
     */
    public CorpusParts {
        if (parts < 0 || parts > documents || smallestPart < Math.min(1, parts)) {
            throw new IllegalArgumentException(
                    "%d parts of %d documents, the smallest of %d tokens"
                            .formatted(parts, documents, smallestPart));
        }
        if (tokens < 0 || (smallestPart > 0 && parts > tokens / smallestPart)) {
            throw new IllegalArgumentException(
                    "%d parts of at least %d among %d tokens"
                            .formatted(parts, smallestPart, tokens));
        }
    }
}
