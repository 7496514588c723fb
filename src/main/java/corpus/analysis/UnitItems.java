package corpus.analysis;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongCursor;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import corpus.document.Sentence;
import java.util.Arrays;

/** The items of one unit as they come, in the order of the text. */
final class UnitItems {
    private static final LongIntHashMap NONE = new LongIntHashMap(0);

    private final boolean directed;
    private final IntArrayList items = new IntArrayList();

    /** Pairs of items that stand in one joint abbreviation, the earlier one first. */
    private final LongHashSet joints = new LongHashSet();

    /** Pairs of places of which one is inside the other, the earlier one first. */
    private final LongArrayList overlaps = new LongArrayList();

    UnitItems(boolean directed) {
        this.directed = directed;
    }

    void add(int[] at, int[] joint, int[] overlap, Sentence sentence) {
        int begin = items.size();
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (at[token] == ItemPositions.NONE) {
                continue;
            }
            items.add(at[token]);
            addJoints(at, joint, sentence, token);
        }
        addOverlaps(at, overlap, sentence, begin);
    }

    /** The same with concepts, each at its last token. */
    void add(int[] at, int[] joint, int[] overlap, Sentence sentence, ConceptItems concepts) {
        ItemCover cover = new ItemCover(sentence);
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (at[token] != ItemPositions.NONE) {
                cover.addName(items.size(), token, overlap);
                addJoints(at, joint, sentence, token);
                items.add(at[token]);
            }
            for (ConceptMatch match : concepts.endingAt(token)) {
                cover.add(items.size(), match.first(), match.last());
                items.add(concepts.itemOf(match));
            }
        }
        cover.addTo(overlaps);
    }

    private void addJoints(int[] at, int[] joint, Sentence sentence, int token) {
        for (int other = token + 1;
                joint[token] >= 0 && other < sentence.endToken() && joint[other] == joint[token];
                other++) {
            if (at[other] != ItemPositions.NONE && at[other] != at[token]) {
                joints.add(pair(at[token], at[other]));
            }
        }
    }

    private void addOverlaps(int[] at, int[] overlap, Sentence sentence, int begin) {
        int place = begin;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (at[token] == ItemPositions.NONE) {
                continue;
            }
            int other = place;
            // The tokens of a name stand one after the other, the name itself among them.
            for (int next = token + 1;
                    overlap[token] != 0
                            && next < sentence.endToken()
                            && Math.abs(overlap[next]) == Math.abs(overlap[token]);
                    next++) {
                if (at[next] != ItemPositions.NONE) {
                    other++;
                    if (overlap[next] == -overlap[token]) {
                        overlaps.add(PairUnits.places(place, other));
                    }
                }
            }
            place++;
        }
    }

    /** Adds the unit to those of its document, and begins a new one. */
    void endUnit(PairUnitsBuilder units) {
        if (items.isEmpty()) {
            return;
        }
        addItems(units);
        for (LongIntCursor found : overlapping()) {
            int a = PairUnits.place(found.key);
            int b = PairUnits.otherPlace(found.key);
            if (found.value == together(a, b)) {
                units.exclude(units.placeOf(a), units.placeOf(b));
            }
        }
        for (LongCursor joint : joints) {
            int a = PairUnits.place(joint.value);
            int b = PairUnits.otherPlace(joint.value);
            units.join(units.placeOf(a), units.placeOf(b));
        }
        units.endUnit();
        items.elementsCount = 0;
        overlaps.elementsCount = 0;
        if (!joints.isEmpty()) {
            joints.clear();
        }
    }

    private void addItems(PairUnitsBuilder units) {
        long[] sorted = new long[items.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = ((long) items.get(i) << 32) | i;
        }
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; ) {
            int item = (int) (sorted[i] >> 32);
            int first = (int) sorted[i];
            int last = first;
            for (; i < sorted.length && (int) (sorted[i] >> 32) == item; i++) {
                last = (int) sorted[i];
            }
            units.add(item);
            if (directed) {
                units.addSpan(first, last);
            }
        }
    }

    /** The key of a pair of items, whose order tells nothing unless it matters. */
    private long pair(int a, int b) {
        return directed || a < b ? PairUnits.places(a, b) : PairUnits.places(b, a);
    }

    /** In how many pairs of places each pair of items is one inside the other. */
    private LongIntHashMap overlapping() {
        if (overlaps.isEmpty()) {
            return NONE;
        }
        LongIntHashMap overlapping = new LongIntHashMap();
        for (LongCursor cursor : overlaps) {
            int a = items.get(PairUnits.place(cursor.value));
            int b = items.get(PairUnits.otherPlace(cursor.value));
            if (a != b) {
                overlapping.addTo(pair(a, b), 1);
            }
        }
        return overlapping;
    }

    /** In how many pairs of places two items stand; if the order matters, the first one before. */
    private int together(int a, int b) {
        int together = 0;
        int before = 0;
        int all = 0;
        for (int i = 0; i < items.size(); i++) {
            before += items.get(i) == a ? 1 : 0;
            all += items.get(i) == b ? 1 : 0;
            together += items.get(i) == b ? before : 0;
        }
        return directed ? together : before * all;
    }
}
