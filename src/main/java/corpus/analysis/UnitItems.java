package corpus.analysis;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import corpus.document.Sentence;
import java.util.Arrays;

/** The items of one unit as they come. */
final class UnitItems {
    private static final long[] NO_PAIRS = {};

    private int[] items = new int[64];
    private int size;
    private final LongHashSet jointPairs = new LongHashSet();

    /** How many mentions of the one are inside the other, by pair: that makes no pair. */
    private final LongIntHashMap overlapping = new LongIntHashMap();

    void add(int[] at, int[] joint, int[] overlap, Sentence sentence) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (at[token] == ItemPositions.NONE) {
                continue;
            }
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
            }
            items[size++] = at[token];
            if (overlap[token] < 0) {
                addOverlaps(at, overlap, sentence, token);
            }
            for (int other = token + 1;
                    joint[token] >= 0
                            && other < sentence.endToken()
                            && joint[other] == joint[token];
                    other++) {
                if (at[other] != ItemPositions.NONE) {
                    jointPairs.add(PairCounter.pair(at[token], at[other]));
                }
            }
        }
    }

    private void addOverlaps(int[] at, int[] overlap, Sentence sentence, int name) {
        for (int inside = name - 1;
                inside >= sentence.firstToken() && overlap[inside] == -overlap[name];
                inside--) {
            addOverlap(at, name, inside);
        }
        for (int inside = name + 1;
                inside < sentence.endToken() && overlap[inside] == -overlap[name];
                inside++) {
            addOverlap(at, name, inside);
        }
    }

    private void addOverlap(int[] at, int name, int inside) {
        if (at[inside] != ItemPositions.NONE) {
            overlapping.addTo(PairCounter.pair(at[name], at[inside]), 1);
        }
    }

    /**
     * The pairs of which one is found in the unit only inside the other, which is found once: a
     * second mention of either would lie apart.
     */
    long[] overlappingPairs() {
        if (overlapping.isEmpty()) {
            return NO_PAIRS;
        }
        int[] sorted = Arrays.copyOf(items, size);
        Arrays.sort(sorted);
        long[] pairs = new long[overlapping.size()];
        int number = 0;
        for (LongIntCursor cursor : overlapping) {
            int a = times(sorted, PairCounter.first(cursor.key));
            int b = times(sorted, PairCounter.second(cursor.key));
            if (Math.min(a, b) == 1 && Math.max(a, b) == cursor.value) {
                pairs[number++] = cursor.key;
            }
        }
        return Arrays.copyOf(pairs, number);
    }

    private static int times(int[] sorted, int item) {
        int at = Arrays.binarySearch(sorted, item);
        int from = at;
        while (from > 0 && sorted[from - 1] == item) {
            from--;
        }
        int to = at;
        while (to < sorted.length && sorted[to] == item) {
            to++;
        }
        return to - from;
    }

    /**
     * Keeps the list of a long document short: only distinct items matter, unless names overlap;
     * then it matters how often they come.
     */
    void endOfBlock() {
        if (overlapping.isEmpty()) {
            items = Arrays.copyOf(distinct(), Math.max(64, size));
            size = count;
        }
    }

    private int count;

    int[] distinct() {
        int[] sorted = Arrays.copyOf(items, size);
        Arrays.sort(sorted);
        count = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    LongHashSet jointPairs() {
        return jointPairs;
    }

    void clear() {
        size = 0;
        jointPairs.clear();
        overlapping.clear();
    }
}
