package corpus.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which candidates stand inside longer ones, and how often: what the C-value subtracts. The
 * algorithm is that of Frantzi, Ananiadou and Mima 2000: from the longest to the shortest, each
 * candidate tells those inside it how often it occurs on its own, outside longer ones.
 */
final class CandidateNesting {
    private static final Nested NOWHERE = new Nested(0, 0);

    private final Map<NgramKey, Nested> nested = new HashMap<>();

    /**
     * A candidate inside others.
     *
     * @param count how often it occurs in them
     * @param longer how many there are
     */
    record Nested(long count, long longer) {
        private Nested plus(Nested other) {
            return new Nested(count + other.count, longer + other.longer);
        }
    }

    private CandidateNesting() {}

    /**
     * @param frequencies the candidates of all groups
     * @param least how often a sequence has to occur to be a candidate
     */
    static CandidateNesting of(Map<NgramKey, Counter> frequencies, long least) {
        CandidateNesting nesting = new CandidateNesting();
        List<NgramKey> longestFirst = new ArrayList<>();
        frequencies.forEach(
                (key, counter) -> {
                    if (counter.count() >= least) {
                        longestFirst.add(key);
                    }
                });
        longestFirst.sort(Comparator.comparingInt(NgramKey::words).reversed());
        for (NgramKey key : longestFirst) {
            long alone = frequencies.get(key).count() - nesting.of(key).count();
            for (NgramKey inside : inside(key)) {
                Counter counter = frequencies.get(inside);
                if (counter != null && counter.count() >= least) {
                    nesting.nested.merge(inside, new Nested(alone, 1), Nested::plus);
                }
            }
        }
        return nesting;
    }

    /** Where a candidate stands inside longer ones. */
    Nested of(NgramKey key) {
        return nested.getOrDefault(key, NOWHERE);
    }

    /** The different sequences of two words or more inside a longer one. */
    private static Set<NgramKey> inside(NgramKey key) {
        String[] words = key.text().split(" ", -1);
        Set<NgramKey> inside = new HashSet<>();
        for (int from = 0; from < words.length; from++) {
            StringBuilder text = new StringBuilder(words[from]);
            for (int to = from + 1; to < words.length; to++) {
                text.append(' ').append(words[to]);
                if (to - from + 1 < words.length) {
                    inside.add(new NgramKey(key.group(), text.toString()));
                }
            }
        }
        return inside;
    }
}
