package corpus.analysis;

/**
 * An occurrence of a concept in a block.
 *
 * @param concept its number
 * @param first its first token
 * @param last its last token
 */
record ConceptMatch(int concept, int first, int last) {}
