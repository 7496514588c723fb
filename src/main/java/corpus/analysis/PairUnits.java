package corpus.analysis;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import java.util.Arrays;

/**
 * What pairs are counted from: the items of one document as numbers, unit by unit, in so few bytes
 * that those of a whole corpus can be kept or written out, and read as often as need be.
 *
 * <p>Units stand one after the other, each between two {@link #END}. Without a window a unit holds
 * each of its items once; with one it is a sentence and holds what stands at each word token.
 */
public final class PairUnits {
    /** Stands before, between and behind units. */
    static final int END = -1;

    /** Stands for a word token that is no item. */
    static final int NONE = Integer.MAX_VALUE;

    /** The number of what is no item. */
    public static final int NO_ITEM = NONE;

    private final int[] items;
    private final int[] sequence;
    private final int[] firsts;
    private final int[] lasts;
    private final long[] excluded;
    private final long[] joints;

    /**
     * @param items the number of each item, by its number in this document
     * @param sequence numbers of this document, {@link #NONE} and {@link #END}
     * @param firsts for each item of a unit, where it stands first, if order matters; else empty
     * @param lasts where it stands last
     * @param excluded two places of the sequence each, the earlier one first: these make no pair
     * @param joints two places of the sequence each: a pair in one joint abbreviation
     */
    PairUnits(
            int[] items,
            int[] sequence,
            int[] firsts,
            int[] lasts,
            long[] excluded,
            long[] joints) {
        this.items = items;
        this.sequence = sequence;
        this.firsts = firsts;
        this.lasts = lasts;
        this.excluded = excluded;
        this.joints = joints;
    }

    /** The numbers of the items of the document, each once. */
    public int[] items() {
        return items.clone();
    }

    /**
     * The same document with other numbers for its items.
     *
     * @param numbers the new number of each item by its old one; {@link #NO_ITEM} for those that
     *     are to count as no items
     */
    public PairUnits renumbered(int[] numbers) {
        int[] others = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            others[i] = numbers[items[i]];
        }
        return new PairUnits(others, sequence, firsts, lasts, excluded, joints);
    }

    /** How long the sequence is. */
    int size() {
        return sequence.length;
    }

    /** What stands at a place: the number of an item, {@link #NONE} or {@link #END}. */
    int at(int place) {
        int item = sequence[place];
        return item == END || item == NONE ? item : items[item];
    }

    int first(int place) {
        return firsts[place];
    }

    int last(int place) {
        return lasts[place];
    }

    /** The pairs of places that make no pair, see {@link #place} and {@link #otherPlace}. */
    long[] excluded() {
        return excluded;
    }

    long[] joints() {
        return joints;
    }

    static long places(int place, int other) {
        return ((long) place << 32) | other;
    }

    static int place(long places) {
        return (int) (places >> 32);
    }

    static int otherPlace(long places) {
        return (int) places;
    }

    /** The numbers as one row, to be written out. None is negative. */
    public int[] toInts() {
        IntArrayList ints = new IntArrayList(sequence.length + items.length + 8);
        ints.add(items.length, sequence.length, firsts.length, excluded.length, joints.length);
        ints.add(items);
        for (int item : sequence) {
            ints.add(item == NONE ? 0 : item + 2);
        }
        ints.add(firsts);
        ints.add(lasts);
        for (long[] list : new long[][] {excluded, joints}) {
            for (long places : list) {
                ints.add(place(places), otherPlace(places));
            }
        }
        return ints.toArray();
    }

    /**
     * The units that were written out.
     *
     * @param ints what {@link #toInts} gave
     */
    public static PairUnits of(int[] ints) {
        int at = 5;
        int[] items = Arrays.copyOfRange(ints, at, at += ints[0]);
        int[] sequence = Arrays.copyOfRange(ints, at, at += ints[1]);
        for (int i = 0; i < sequence.length; i++) {
            sequence[i] = sequence[i] == 0 ? NONE : sequence[i] - 2;
        }
        int[] firsts = Arrays.copyOfRange(ints, at, at += ints[2]);
        int[] lasts = Arrays.copyOfRange(ints, at, at += ints[2]);
        long[] excluded = longs(ints, at, ints[3]);
        long[] joints = longs(ints, at + 2 * ints[3], ints[4]);
        return new PairUnits(items, sequence, firsts, lasts, excluded, joints);
    }

    private static long[] longs(int[] ints, int from, int size) {
        LongArrayList longs = new LongArrayList(size);
        for (int i = 0; i < size; i++) {
            longs.add(places(ints[from + 2 * i], ints[from + 2 * i + 1]));
        }
        return longs.toArray();
    }
}
