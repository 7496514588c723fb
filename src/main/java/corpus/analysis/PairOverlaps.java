package corpus.analysis;

import com.carrotsearch.hppc.LongIntHashMap;
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
    // Written out, as those of PairSetting.

    @Override
    public boolean equals(Object other) {
        return other instanceof PairOverlaps overlaps && setting.equals(overlaps.setting);
    }

    @Override
    public int hashCode() {
        return setting.hashCode();
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<PairKey, Counter> emitter) {
        if (setting.concepts() == null && !ItemPositions.hasNamesOfSeveralTokens(document)) {
            return;
        }
        ItemNumbers items = new ItemNumbers();
        PairUnits units = setting.units(document, items);
        LongIntHashMap overlaps = new LongIntHashMap();
        for (long places : units.excluded()) {
            int a = units.at(PairUnits.place(places));
            int b = units.at(PairUnits.otherPlace(places));
            boolean swap = !setting.directed() && items.item(a).compareTo(items.item(b)) > 0;
            overlaps.addTo(swap ? PairUnits.places(b, a) : PairUnits.places(a, b), 1);
        }
        for (Group group : setting.grouping().of(document)) {
            for (LongIntCursor cursor : overlaps) {
                Item a = items.item(PairUnits.place(cursor.key));
                Item b = items.item(PairUnits.otherPlace(cursor.key));
                emitter.emit(new PairKey(group, a, b), new Counter(cursor.value));
            }
        }
    }
}
