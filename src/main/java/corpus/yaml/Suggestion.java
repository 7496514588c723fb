package corpus.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean …?": the known word that is nearest to a mistyped one. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The known word with the smallest number of single-character edits (insertion, deletion,
     * exchange, swap of neighbours; case doesn't count), if that is at most a third of the word's
     * length, and 1 for words of two characters. Ties go to the smaller word in code units.
     *
     * @param word what was written
     * @param known what could have been meant
     */
    public static Optional<String> closest(String word, Collection<String> known) {
        String best = null;
        int bestDistance = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) > bestDistance) {
                continue;
            }
            int distance =
                    distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            boolean nothingShared = distance >= Math.max(word.length(), candidate.length());
            boolean better =
                    distance < bestDistance
                            || (best != null
                                    && distance == bestDistance
                                    && candidate.compareTo(best) < 0);
            if (better && !nothingShared) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A sentence's end: {@code ; did you mean `name`?}, or nothing. */
    public static String didYouMean(String word, Collection<String> known) {
        return closest(word, known).map(near -> "; did you mean `" + near + "`?").orElse("");
    }

    /** Optimal string alignment distance; a swap of neighbours is one edit. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchange = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + exchange, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
