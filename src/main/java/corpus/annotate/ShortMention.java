package corpus.annotate;

/**
 * A one-character name that was taken for an entity.
 *
 * @param begin UTF-16 offset in the text of the block
 * @param end exclusive
 * @param entity the id of the entity
 * @param jointBegin where the joint abbreviation begins; −1 for a character alone
 */
record ShortMention(int begin, int end, String entity, int jointBegin) {}
