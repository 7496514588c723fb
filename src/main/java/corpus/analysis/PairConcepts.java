package corpus.analysis;

import java.io.Serializable;
import java.util.Objects;

/**
 * The concepts among what occurs together. An occurrence of a concept makes no pair with what it
 * overlaps: the entity that is one of its words, or the concept around it.
 *
 * @param set the concepts
 * @param alone whether nothing but concepts counts
 * @param across whether only pairs of a concept with something else count
 */
public record PairConcepts(ConceptSet set, boolean alone, boolean across) implements Serializable {
    public PairConcepts {
        Objects.requireNonNull(set, "set");
    }
}
