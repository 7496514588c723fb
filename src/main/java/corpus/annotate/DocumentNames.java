package corpus.annotate;

import corpus.document.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of persons and places that a document has somewhere: a name that is sure at one place
 * needs less evidence at another, and is not a person here and a place there.
 */
final class DocumentNames {
    private static final int SHORTEST = 3;

    /** What a name wins that the document has elsewhere. */
    private static final double FAMILIAR = 4;

    private final Map<String, Scores> names = new HashMap<>();

    /** How much all mentions of a name together speak for either. */
    private static final class Scores {
        private double person;
        private double place;

        private double of(EntityType type) {
            return type == EntityType.PERSON ? person : place;
        }
    }

    /** Takes note of the names that a sentence has for itself. */
    void add(NerSentence sentence, List<NameCandidate> found) {
        for (NameCandidate name : found) {
            if (sentence.length(name.first(), name.end()) >= SHORTEST) {
                Scores scores =
                        names.computeIfAbsent(
                                sentence.text(name.first(), name.end()), text -> new Scores());
                if (name.type() == EntityType.PERSON) {
                    scores.person += name.score();
                } else {
                    scores.place += name.score();
                }
            }
        }
    }

    /** The candidates of a sentence in the light of the document. */
    List<NameCandidate> weigh(NerSentence sentence, List<NameCandidate> candidates) {
        List<NameCandidate> weighed = new ArrayList<>(candidates.size());
        for (NameCandidate name : candidates) {
            Scores scores = names.get(sentence.text(name.first(), name.end()));
            if (scores == null) {
                weighed.add(name);
            } else if (scores.of(name.type()) >= Math.max(scores.person, scores.place)) {
                weighed.add(name.plus(FAMILIAR));
            }
        }
        return weighed;
    }
}
