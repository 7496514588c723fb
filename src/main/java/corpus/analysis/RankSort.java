package corpus.analysis;

import java.util.Arrays;

/**
 * Puts rows into the order of their ranks, digit by digit from the lowest on. A table is sorted
 * once, at the end of a run: a few short loops are soon compiled, where a sort that compares is
 * much code of which each part runs a little. For one sort.
 */
final class RankSort {
    /** From so many rows on, digits are long: there are fewer of them, but many more values. */
    private static final int MANY = 1 << 14;

    private static final int SHORT_DIGIT = Byte.SIZE;
    private static final int LONG_DIGIT = Short.SIZE;

    /** So many rows a call: what is called often is compiled much sooner than one long loop. */
    private static final int AT_ONCE = 64;

    private final int digit;
    private final int mask;

    /** For each value of a digit, where the next row that has it goes. */
    private final int[] places;

    private int[] rows;
    private long[] ranks;
    private int[] sortedRows;
    private long[] sortedRanks;

    private RankSort(int[] rows, long[] ranks) {
        this.rows = rows;
        this.ranks = ranks;
        digit = ranks.length < MANY ? SHORT_DIGIT : LONG_DIGIT;
        mask = (1 << digit) - 1;
        places = new int[mask + 1];
        sortedRows = new int[rows.length];
        sortedRanks = new long[rows.length];
    }

    /**
     * Sorts rows; of equal ranks, the one that came first stays first.
     *
     * @param rows the numbers of rows
     * @param ranks theirs, in the same order; the smaller comes first
     * @return the rows in order; what is in the other arrays afterwards is of no use
     */
    static int[] sorted(int[] rows, long[] ranks) {
        return new RankSort(rows, ranks).sorted();
    }

    private int[] sorted() {
        long differing = 0;
        for (int begin = 0; begin < ranks.length; begin += AT_ONCE) {
            differing |= differing(begin, end(begin));
        }
        for (int shift = 0; shift < Long.SIZE; shift += digit) {
            if ((differing >>> shift & mask) != 0) {
                sort(shift);
            }
        }
        return rows;
    }

    private int end(int begin) {
        return Math.min(begin + AT_ONCE, ranks.length);
    }

    /** The bits in which some ranks differ from the first. */
    private long differing(int begin, int end) {
        long bits = 0;
        for (int i = begin; i < end; i++) {
            bits |= ranks[i] ^ ranks[0];
        }
        return bits;
    }

    /** Sorts by a digit. */
    private void sort(int shift) {
        Arrays.fill(places, 0);
        for (int begin = 0; begin < ranks.length; begin += AT_ONCE) {
            count(shift, begin, end(begin));
        }
        int before = 0;
        for (int i = 0; i < places.length; i++) {
            int here = places[i];
            places[i] = before;
            before += here;
        }
        for (int begin = 0; begin < ranks.length; begin += AT_ONCE) {
            place(shift, begin, end(begin));
        }
        int[] otherRows = rows;
        rows = sortedRows;
        sortedRows = otherRows;
        long[] otherRanks = ranks;
        ranks = sortedRanks;
        sortedRanks = otherRanks;
    }

    private void count(int shift, int begin, int end) {
        int[] counts = places;
        long[] from = ranks;
        int last = mask;
        for (int i = begin; i < end; i++) {
            counts[(int) ((from[i] ^ Long.MIN_VALUE) >>> shift) & last]++;
        }
    }

    private void place(int shift, int begin, int end) {
        int[] next = places;
        long[] from = ranks;
        int last = mask;
        for (int i = begin; i < end; i++) {
            long rank = from[i];
            int place = next[(int) ((rank ^ Long.MIN_VALUE) >>> shift) & last]++;
            sortedRanks[place] = rank;
            sortedRows[place] = rows[i];
        }
    }
}
