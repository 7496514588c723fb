package corpus.analysis;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import java.util.Arrays;

/**
 * Some of the documents of a {@link PairMatrix}, with its numbers of items. A thread fills a part
 * of its own.
 */
public final class PairMatrixPart {
    private final PairSetting setting;
    private final int[] numbers;
    private final int nodes;
    private final IntArrayList sequence = new IntArrayList();
    private final IntArrayList firsts = new IntArrayList();
    private final IntArrayList lasts = new IntArrayList();
    private final LongArrayList excluded = new LongArrayList();
    private final LongArrayList joints = new LongArrayList();
    private final IntArrayList ends = new IntArrayList();
    private int[] moved = {};

    /**
     * @param setting what occurs together, and where
     * @param numbers the number that an item has in the matrix, by the number that it has in the
     *     documents; {@link Integer#MAX_VALUE} if it is in no pair that is asked for
     * @param nodes how many items, from 0, are the nodes, if the setting has any
     */
    public PairMatrixPart(PairSetting setting, int[] numbers, int nodes) {
        this.setting = setting;
        this.numbers = numbers;
        this.nodes = setting.nodes().isEmpty() ? PairUnits.NONE : nodes;
    }

    /**
     * Makes room for documents to come, so that their sequences are not copied while they grow.
     *
     * @param places about how long the sequences will be
     */
    public void reserve(int places) {
        sequence.ensureCapacity(places);
        if (setting.hasSpans()) {
            firsts.ensureCapacity(places);
            lasts.ensureCapacity(places);
        }
    }

    /** How long the sequences of its documents are. */
    public int size() {
        return sequence.size();
    }

    int documents() {
        return ends.size();
    }

    /** Pairs of places, counted from the beginning of this part. */
    long[] excluded() {
        return excluded.toArray();
    }

    long[] joints() {
        return joints.toArray();
    }

    void copyTo(int from, int[] all, int[] allFirsts, int[] allLasts, IntArrayList documentEnds) {
        System.arraycopy(sequence.buffer, 0, all, from, sequence.size());
        if (setting.hasSpans()) {
            System.arraycopy(firsts.buffer, 0, allFirsts, from, firsts.size());
            System.arraycopy(lasts.buffer, 0, allLasts, from, lasts.size());
        }
        for (int i = 0; i < ends.size(); i++) {
            documentEnds.add(from + ends.get(i));
        }
    }

    /** Adds a document. */
    public void add(PairUnits units) {
        boolean exceptions = units.excluded().length + units.joints().length > 0;
        if (exceptions) {
            moved = moved.length < units.size() ? new int[units.size()] : moved;
            Arrays.fill(moved, PairUnits.NONE);
        }
        for (int begin = 1; begin < units.size(); ) {
            int end = begin;
            while (units.at(end) != PairUnits.END) {
                end++;
            }
            addUnit(units, begin, end, exceptions);
            begin = end + 1;
        }
        if (exceptions) {
            move(units.excluded(), excluded);
            move(units.joints(), joints);
        }
        ends.add(sequence.size());
    }

    private void move(long[] from, LongArrayList to) {
        for (long places : from) {
            int place = moved[PairUnits.place(places)];
            int other = moved[PairUnits.otherPlace(places)];
            if (place != PairUnits.NONE && other != PairUnits.NONE) {
                to.add(PairUnits.places(place, other));
            }
        }
    }

    private void addUnit(PairUnits units, int begin, int end, boolean exceptions) {
        int before = sequence.size();
        int kept = 0;
        boolean hasNode = false;
        for (int place = begin; place < end; place++) {
            int item = numberOf(units.at(place));
            kept += item == PairUnits.NONE ? 0 : 1;
            hasNode |= item < nodes;
        }
        if (kept < 2 || !hasNode) {
            return;
        }
        if (setting.window() > 0) {
            for (int place = begin; place < end; place++) {
                int item = numberOf(units.at(place));
                if (exceptions && item != PairUnits.NONE) {
                    moved[place] = sequence.size();
                }
                sequence.add(item);
            }
        } else if (exceptions || setting.hasSpans()) {
            addSorted(units, begin, end);
        } else {
            for (int place = begin; place < end; place++) {
                int item = numberOf(units.at(place));
                if (item != PairUnits.NONE) {
                    sequence.add(item);
                }
            }
            Arrays.sort(sequence.buffer, before, sequence.size());
        }
        sequence.add(PairUnits.END);
        if (setting.hasSpans()) {
            firsts.add(0);
            lasts.add(0);
        }
    }

    /** A row reads the items before its own: the frequent ones, which have the small numbers. */
    private void addSorted(PairUnits units, int begin, int end) {
        long[] sorted = new long[end - begin];
        for (int place = begin; place < end; place++) {
            sorted[place - begin] = PairUnits.places(numberOf(units.at(place)), place);
        }
        Arrays.sort(sorted);
        for (long each : sorted) {
            int place = PairUnits.otherPlace(each);
            if (PairUnits.place(each) == PairUnits.NONE) {
                return;
            }
            if (moved.length > place) {
                moved[place] = sequence.size();
            }
            sequence.add(PairUnits.place(each));
            if (setting.hasSpans()) {
                firsts.add(units.first(place));
                lasts.add(units.last(place));
            }
        }
    }

    private int numberOf(int item) {
        return item == PairUnits.NONE ? item : numbers[item];
    }
}
