package corpus.analysis;

import com.carrotsearch.hppc.cursors.LongIntCursor;
import corpus.document.AnnotatedDocument;

/**
 * In how many units a pair is found only one inside the other (中国 in 中国外交部), or with a window how
 * many pairs of positions are such. They are no co-occurrence; what is compared with the count of a
 * pair leaves them out as well.
 *
 * @param setting what occurs together, and where
 */
record PairOverlaps(PairSetting setting) implements Counting<PairKey, Counter> {
    @Override
    public void count(AnnotatedDocument document, Emitter<PairKey, Counter> emitter) {
        if (!ItemPositions.hasNamesOfSeveralTokens(document)) {
            return;
        }
        PairCounter counter = setting.count(document);
        for (Group group : setting.grouping().of(document)) {
            for (LongIntCursor cursor : counter.overlaps()) {
                emitter.emit(counter.key(group, cursor.key), new Counter(cursor.value));
            }
        }
    }
}
