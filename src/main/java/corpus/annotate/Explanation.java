package corpus.annotate;

import corpus.document.Place;
import java.util.List;
import java.util.Objects;

/**
 * What was decided about a stretch of a text that may name an entity, and why.
 *
 * @param place where it stands in the file
 * @param surface the stretch as it stands there
 * @param entity the id of the entity that it names, or would name
 * @param outcome what was decided
 * @param rule by which rule, such as {@code name}, {@code joint}, {@code part of a word}
 * @param because the evidence in words, piece by piece; for a weighed character with weights in
 *     decibans (ten times the decimal logarithm of the odds), the sum last
 */
public record Explanation(
        Place place,
        String surface,
        String entity,
        Outcome outcome,
        String rule,
        List<String> because) {
    public Explanation {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(surface, "surface");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(rule, "rule");
        because = List.copyOf(because);
    }

    /** What was decided. */
    public enum Outcome {
        /** A mention that counts. */
        MENTION,
        /** A mention inside a longer name, counted apart. */
        NESTED,
        /** No mention. */
        REFUSED;

        /** The word for it in tables, in small letters. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
