package corpus.annotate;

/**
 * Whether a character stands for an entity, and why.
 *
 * @param begin UTF-16 offset in the text of the block
 * @param end exclusive
 * @param entity the id of the entity that it would mean
 * @param evidence what speaks for and against it
 * @param weight the sum of the evidence, in decibans: ten times the decimal logarithm of the odds
 * @param jointBegin where the joint abbreviation begins; −1 for a character alone
 */
record Decision(
        int begin, int end, String entity, EvidenceSet evidence, int weight, int jointBegin) {
    /** The same on other evidence, and weighed by it. */
    Decision on(EvidenceSet other) {
        return new Decision(begin, end, entity, other, other.weight(), jointBegin);
    }

    boolean accepted() {
        return weight > 0;
    }
}
