package corpus.annotate;

import java.util.EnumSet;
import java.util.Set;

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
        int begin, int end, String entity, Set<Evidence> evidence, int weight, int jointBegin) {
    static final Set<Evidence> NO_EVIDENCE = EnumSet.noneOf(Evidence.class);

    boolean accepted() {
        return weight > 0;
    }
}
