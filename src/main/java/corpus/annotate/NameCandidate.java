package corpus.annotate;

import corpus.document.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A run of words that may be a name.
 *
 * @param first the index of its first word
 * @param end the index after its last word
 * @param type what it would name
 * @param score above 0 if it is likelier a name than not
 */
record NameCandidate(int first, int end, EntityType type, double score) {
    /** The score of what is no name at all. */
    static final double NONE = Double.NEGATIVE_INFINITY;

    /** Below this score, not even other mentions in the document make a name of it. */
    private static final double NEAR = -4;

    /** Whether a candidate with this score is worth keeping. */
    static boolean isNear(double score) {
        return score > NEAR;
    }

    /** The same with more evidence. */
    NameCandidate plus(double more) {
        return new NameCandidate(first, end, type, score + more);
    }

    /** Those that together have the highest score, in order, not overlapping. */
    static List<NameCandidate> best(List<NameCandidate> candidates, int words) {
        List<List<NameCandidate>> byEnd = new ArrayList<>();
        for (int i = 0; i <= words; i++) {
            byEnd.add(List.of());
        }
        for (NameCandidate candidate : candidates) {
            if (candidate.score > 0) {
                if (byEnd.get(candidate.end).isEmpty()) {
                    byEnd.set(candidate.end, new ArrayList<>(2));
                }
                byEnd.get(candidate.end).add(candidate);
            }
        }
        double[] sum = new double[words + 1];
        NameCandidate[] choice = new NameCandidate[words + 1];
        for (int end = 1; end <= words; end++) {
            sum[end] = sum[end - 1];
            for (NameCandidate candidate : byEnd.get(end)) {
                if (sum[candidate.first] + candidate.score > sum[end]) {
                    sum[end] = sum[candidate.first] + candidate.score;
                    choice[end] = candidate;
                }
            }
        }
        List<NameCandidate> chosen = new ArrayList<>();
        for (int end = words; end > 0; ) {
            if (choice[end] == null) {
                end--;
            } else {
                chosen.add(choice[end]);
                end = choice[end].first;
            }
        }
        Collections.reverse(chosen);
        return chosen;
    }
}
