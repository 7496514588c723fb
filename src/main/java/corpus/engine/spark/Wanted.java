package corpus.engine.spark;

import corpus.analysis.Analysis;
import corpus.analysis.Cooccurrence;
import corpus.analysis.Counting;
import corpus.analysis.Summary;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/**
 * Which sums the driver has to know.
 *
 * @param sides for each counting that is a side table, by its number: which, and for whom
 */
record Wanted(HashMap<Integer, Side> sides) implements Serializable {
    /**
     * A side table.
     *
     * @param counting what was counted
     * @param analyses whose rows may need it
     */
    private record Side(Counting<?, ?> counting, ArrayList<Analysis<?, ?>> analyses)
            implements Serializable {}

    static Wanted of(Work work) {
        Map<Counting<?, ?>, Side> sides = new HashMap<>();
        for (Counting<?, ?> counting : work.countings()) {
            if (counting instanceof Analysis<?, ?> analysis) {
                for (Counting<?, ?> side : analysis.sides()) {
                    side(side, sides).analyses().add(analysis);
                }
            }
        }
        for (Cooccurrence pairs : work.pairs()) {
            pairs.totals().forEach(total -> side(total, sides).analyses().add(pairs));
        }
        HashMap<Integer, Side> numbered = new HashMap<>();
        sides.forEach((counting, side) -> numbered.put(work.countings().indexOf(counting), side));
        return new Wanted(numbered);
    }

    private static Side side(Counting<?, ?> counting, Map<Counting<?, ?>, Side> sides) {
        return sides.computeIfAbsent(counting, each -> new Side(each, new ArrayList<>()));
    }

    boolean isWanted(CountKey key, Summary<?> value) {
        if (key.counting() == CountKey.FAILURES) {
            return true;
        }
        Side side = sides.get(key.counting());
        return side != null
                && side.analyses().stream()
                        .anyMatch(analysis -> analysis.needs(side.counting(), value));
    }
}
