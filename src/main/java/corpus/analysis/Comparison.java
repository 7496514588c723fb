package corpus.analysis;

import corpus.document.Metadata;
import corpus.document.MetadataCondition;
import java.io.Serializable;
import java.util.List;

/**
 * Which documents are compared with which.
 *
 * @param target what the metadata of a document of the target fulfil; none: whatever is not in the
 *     reference
 * @param reference what those of the reference fulfil; none: whatever is not in the target
 * @param elsewhere whether the reference is no part of the corpus
 */
public record Comparison(
        List<MetadataCondition> target, List<MetadataCondition> reference, boolean elsewhere)
        implements Serializable {
    public Comparison {
        target = List.copyOf(target);
        reference = List.copyOf(reference);
        if (elsewhere ? !reference.isEmpty() : target.isEmpty() && reference.isEmpty()) {
            throw new IllegalArgumentException("nothing to tell target and reference by");
        }
    }

    /** Parts of one corpus; one of the lists may be empty and means the rest then. */
    public static Comparison within(
            List<MetadataCondition> target, List<MetadataCondition> reference) {
        return new Comparison(target, reference, false);
    }

    /** The documents that fulfil all conditions, compared with something that is not here. */
    public static Comparison elsewhere(List<MetadataCondition> target) {
        return new Comparison(target, List.of(), true);
    }

    /** The part that a document is in. One that fulfils both is in the target only. */
    ComparedPart partOf(Metadata metadata) {
        if (target.isEmpty()
                ? elsewhere || !fulfils(reference, metadata)
                : fulfils(target, metadata)) {
            return ComparedPart.TARGET;
        }
        if (elsewhere || !(reference.isEmpty() || fulfils(reference, metadata))) {
            return ComparedPart.NEITHER;
        }
        return ComparedPart.REFERENCE;
    }

    /** Whether a document would be in the reference if it were not in the target. */
    boolean isInBoth(Metadata metadata) {
        return !target.isEmpty()
                && !reference.isEmpty()
                && fulfils(target, metadata)
                && fulfils(reference, metadata);
    }

    private static boolean fulfils(List<MetadataCondition> conditions, Metadata metadata) {
        return conditions.stream().allMatch(condition -> condition.matches(metadata));
    }
}
