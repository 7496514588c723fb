package corpus.analysis;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongIntHashMap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The matrix of which items occur together, counted row by row: an item's row needs nothing but the
 * units that the item stands in, and is forgotten once it is read. So the pairs, of which there are
 * many more than there are words, never stand in memory together.
 *
 * <p>A pair belongs to the row of its item with the larger number. Number frequent items first: the
 * rows of rare items are short, and the cells of frequent ones lie close together. With nodes, give
 * these the smallest numbers.
 *
 * <p>Memory: about 12 bytes for each item of each unit, and for each thread 32 bytes for each
 * different item, twice that if the pairs are directed.
 */
public final class PairMatrix {
    private final PairSetting setting;
    private final int items;
    private final int nodes;
    private final int[] sequence;
    private final int size;
    private final int[] firsts;
    private final int[] lasts;
    private final int[] documentEnds;

    /** Where each item stands: {@code starts} has the first place of each in {@code places}. */
    private final int[] starts;

    private final int[] places;
    private final LongHashSet excluded = new LongHashSet();
    private final BitSet rowsWithExcluded = new BitSet();
    private final LongIntHashMap joints = new LongIntHashMap();

    /** Receives the cells of a row that are not empty. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Receives a cell.
         *
         * @param slot which other item, see {@link #other} and {@link #isReversed}
         * @param count how often they occur together
         * @param joint how often in one joint abbreviation
         * @param documents in how many documents
         * @param most how often in one document at most
         */
        void pair(int slot, int count, int joint, int documents, int most);
    }

    /**
     * @param setting what occurs together, and where
     * @param items how many items are numbered, from 0
     * @param nodes how many of them, from 0, are the nodes, if the setting has any
     * @param parts the documents; they are no longer needed then
     */
    public PairMatrix(PairSetting setting, int items, int nodes, List<PairMatrixPart> parts) {
        this.setting = setting;
        this.items = items;
        this.nodes = setting.nodes().isEmpty() ? items : nodes;
        int total = 1;
        int documents = 0;
        for (PairMatrixPart part : parts) {
            total += part.size();
            documents += part.documents();
        }
        size = total;
        sequence = new int[total];
        sequence[0] = PairUnits.END;
        firsts = new int[setting.hasSpans() ? total : 0];
        lasts = new int[setting.hasSpans() ? total : 0];
        IntArrayList ends = new IntArrayList(documents);
        int from = 1;
        for (PairMatrixPart part : parts) {
            part.copyTo(from, sequence, firsts, lasts, ends);
            addExceptions(part, from);
            from += part.size();
        }
        documentEnds = ends.toArray();
        starts = new int[items + 1];
        places = new int[countPlaces()];
        index();
    }

    private void addExceptions(PairMatrixPart part, int from) {
        for (long found : part.excluded()) {
            int a = from + PairUnits.place(found);
            int b = from + PairUnits.otherPlace(found);
            excluded.add(PairUnits.places(a, b));
            rowsWithExcluded.set(Math.max(sequence[a], sequence[b]));
        }
        for (long found : part.joints()) {
            int a = sequence[from + PairUnits.place(found)];
            int b = sequence[from + PairUnits.otherPlace(found)];
            joints.addTo(PairUnits.places(Math.max(a, b), slot(a, b)), 1);
        }
    }

    private int countPlaces() {
        int count = 0;
        for (int i = 0; i < size; i++) {
            int item = sequence[i];
            if (item != PairUnits.END && item != PairUnits.NONE) {
                starts[item + 1]++;
                count++;
            }
        }
        return count;
    }

    private void index() {
        for (int item = 0; item < items; item++) {
            starts[item + 1] += starts[item];
        }
        int[] next = Arrays.copyOf(starts, items);
        for (int i = 0; i < size; i++) {
            int item = sequence[i];
            if (item != PairUnits.END && item != PairUnits.NONE) {
                places[next[item]++] = i;
            }
        }
    }

    /** The cell of a pair in the row of the item with the larger number. */
    private int slot(int first, int second) {
        int other = Math.min(first, second);
        return setting.directed() ? 2 * other + (first < second ? 1 : 0) : other;
    }

    /** The item, beside that of the row, that a cell is about. */
    public static int other(PairSetting setting, int slot) {
        return setting.directed() ? slot >> 1 : slot;
    }

    /** Whether the order matters and the item of the row is the second one. */
    public static boolean isReversed(PairSetting setting, int slot) {
        return setting.directed() && (slot & 1) == 1;
    }

    /** About how many bytes a matrix and its parts take for each number of its documents. */
    public static int bytesForEachPlace(PairSetting setting) {
        return setting.hasSpans() ? 28 : 12;
    }

    /** A reader of rows; each thread needs its own. */
    public Rows rows() {
        return new Rows();
    }

    /** Counts rows, one at a time. */
    public final class Rows {
        private final PairCells cells = new PairCells(setting.directed() ? 2 * items : items);
        private int documentEnd;
        private int document;

        private Rows() {}

        /** Counts the row of an item, and visits its cells in no particular order. */
        public void read(int row, Visitor visitor) {
            document = 0;
            documentEnd = 0;
            boolean exceptions = rowsWithExcluded.get(row);
            int limit = Math.min(row, nodes);
            if (setting.isAcross() && row < nodes) {
                // Its cells are pairs of two concepts.
                return;
            }
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                int place = places[i];
                cells.document(documentOf(place));
                if (setting.window() > 0) {
                    addWindow(row, place, exceptions);
                } else if (setting.directed()) {
                    addSpans(place, limit, exceptions);
                } else if (exceptions) {
                    addUnitButExcluded(place, limit);
                } else {
                    addUnit(place, limit);
                }
            }
            cells.visit(
                    (slot, count, documents, most) ->
                            visitor.pair(
                                    slot,
                                    count,
                                    joints.isEmpty() ? 0 : joints.get(PairUnits.places(row, slot)),
                                    documents,
                                    most));
        }

        /** Numbers of documents; places come in ascending order. */
        private int documentOf(int place) {
            if (place >= documentEnd) {
                int found = Arrays.binarySearch(documentEnds, place + 1);
                document = found < 0 ? -found - 1 : found;
                documentEnd = documentEnds[document];
            }
            return document;
        }

        private void addUnit(int place, int limit) {
            for (int i = place - 1; sequence[i] != PairUnits.END; i--) {
                if (sequence[i] < limit) {
                    cells.add(sequence[i]);
                }
            }
        }

        private void addUnitButExcluded(int place, int limit) {
            for (int i = place - 1; sequence[i] != PairUnits.END; i--) {
                if (sequence[i] < limit && !isExcluded(i, place)) {
                    cells.add(sequence[i]);
                }
            }
        }

        /** Of unordered pairs, either place may stand first. */
        private boolean isExcluded(int place, int other) {
            return excluded.contains(PairUnits.places(place, other))
                    || excluded.contains(PairUnits.places(other, place));
        }

        private void addSpans(int place, int limit, boolean exceptions) {
            for (int i = place - 1; sequence[i] != PairUnits.END; i--) {
                if (sequence[i] >= limit) {
                    continue;
                }
                if (firsts[place] < lasts[i] && !(exceptions && isBarred(place, i))) {
                    cells.add(2 * sequence[i]);
                }
                if (firsts[i] < lasts[place] && !(exceptions && isBarred(i, place))) {
                    cells.add(2 * sequence[i] + 1);
                }
            }
        }

        /** Whether the one place must not come before the other. */
        private boolean isBarred(int place, int other) {
            return excluded.contains(PairUnits.places(place, other));
        }

        private void addWindow(int row, int place, boolean exceptions) {
            int left = Math.max(0, place - setting.window());
            for (int i = place - 1; i >= left && sequence[i] != PairUnits.END; i--) {
                if (sequence[i] < row
                        && sequence[i] < nodes
                        && !(exceptions && isBarred(i, place))) {
                    cells.add(slot(sequence[i], row));
                }
            }
            int right = Math.min(size - 1, place + setting.window());
            for (int i = place + 1; i <= right && sequence[i] != PairUnits.END; i++) {
                // An item beside itself is counted once, from its earlier place.
                if (sequence[i] <= row
                        && sequence[i] < nodes
                        && !(exceptions && isBarred(place, i))) {
                    cells.add(slot(row, sequence[i]));
                }
            }
        }
    }
}
