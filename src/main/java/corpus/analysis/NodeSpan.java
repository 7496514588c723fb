package corpus.analysis;

/**
 * An occurrence of a node in a block.
 *
 * @param begin where it begins in the text of the block, a UTF-16 offset
 * @param end where it ends, exclusive
 * @param firstToken the first token that it has a part of
 * @param endToken the token after the last one
 */
record NodeSpan(int begin, int end, int firstToken, int endToken) {}
