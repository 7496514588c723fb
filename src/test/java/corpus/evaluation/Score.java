package corpus.evaluation;

import corpus.measure.Proportion;
import java.util.Collection;

/**
 * How many mentions were found, missed and made up.
 *
 * @param hits wanted and found
 * @param missed wanted and not found
 * @param wrong found, and neither wanted nor optional
 */
record Score(long hits, long missed, long wrong) {
    static Score of(Collection<Judgement> judgements) {
        return new Score(
                count(judgements, Judgement.Outcome.HIT),
                count(judgements, Judgement.Outcome.MISSED),
                count(judgements, Judgement.Outcome.FALSE));
    }

    private static long count(Collection<Judgement> judgements, Judgement.Outcome outcome) {
        return judgements.stream().filter(each -> each.is(outcome)).count();
    }

    /** Hits of what was found. */
    Proportion precision() {
        return new Proportion(hits, hits + wrong);
    }

    /** Hits of what was wanted. */
    Proportion recall() {
        return new Proportion(hits, hits + missed);
    }

    /**
     * The harmonic mean of precision and recall, 2 hits / (2 hits + missed + false), 0 to 1; NaN if
     * nothing was wanted or found.
     */
    double f1() {
        long all = 2 * hits + missed + wrong;
        return all == 0 ? Double.NaN : 2.0 * hits / all;
    }
}
