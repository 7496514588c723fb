package corpus.analysis;

import com.carrotsearch.hppc.sorting.IndirectSort;
import corpus.document.CodePointOrder;
import corpus.table.ColumnType;
import corpus.table.CompactRows;
import java.util.Arrays;

/**
 * Sorts compact rows by some of their columns. Each column ranks the rows by a number that decides
 * nearly always; rows are sorted by the upper part of it, together with their own number in the
 * lower part, and only those that it leaves side by side are compared any further.
 */
final class CompactOrder {
    private static final int SURROGATES = 0xD800;
    private static final int BEHIND_SURROGATES = 0xE000;

    /** How many bits the number of a row has, below those of its rank. */
    private static final int ROW_BITS = 24;

    private static final int MOST_ROWS = 1 << ROW_BITS;
    private static final int ROW_MASK = MOST_ROWS - 1;

    /** Fewer rows are compared at once. */
    private static final int FEW = 16;

    private final CompactRows rows;
    private final int[] columns;
    private final boolean[] isText;
    private final boolean ascending;

    /**
     * By key, then by row: the smaller comes first; where they are equal, texts decide. Null as
     * long as nobody asks for the key.
     */
    private final long[][] ranks;

    /**
     * @param columns the columns to sort by, the most important one first
     * @param ascending whether the smallest number comes first; texts always begin with the first
     */
    CompactOrder(CompactRows rows, int[] columns, boolean ascending) {
        this.rows = rows;
        this.columns = columns.clone();
        this.ascending = ascending;
        isText = new boolean[columns.length];
        ranks = new long[columns.length][];
        for (int key = 0; key < columns.length; key++) {
            isText[key] = rows.columns().get(columns[key]).type() == ColumnType.TEXT;
        }
    }

    private long[] ranks(int key) {
        if (ranks[key] == null) {
            ranks[key] = ranksOf(columns[key]);
        }
        return ranks[key];
    }

    private long[] ranksOf(int column) {
        long[] all = new long[rows.size()];
        ColumnType type = rows.columns().get(column).type();
        for (int row = 0; row < all.length; row++) {
            all[row] =
                    switch (type) {
                        case TEXT -> rank(rows.text(row, column));
                        case INTEGER -> Ranking.rank((double) rows.integer(row, column), ascending);
                        case DECIMAL -> Ranking.rank(rows.decimal(row, column), ascending);
                    };
        }
        return all;
    }

    /** The first four code units, in the order of code points. */
    private static long rank(String text) {
        long rank = 0;
        int length = text == null ? 0 : Math.min(text.length(), Long.BYTES / Character.BYTES);
        for (int i = 0; i < length; i++) {
            rank |= (long) inOrder(text.charAt(i)) << (Long.SIZE - Character.SIZE * (i + 1));
        }
        return rank ^ Long.MIN_VALUE;
    }

    /** Surrogates stand for code points behind all that are one code unit. */
    private static int inOrder(char c) {
        if (c < SURROGATES) {
            return c;
        }
        return c < BEHIND_SURROGATES
                ? c + (Character.MAX_VALUE + 1 - BEHIND_SURROGATES)
                : c - (BEHIND_SURROGATES - SURROGATES);
    }

    /** The numbers of all rows, in order; rows that the columns do not tell apart as they came. */
    int[] sorted() {
        if (rows.size() > MOST_ROWS) {
            return IndirectSort.mergesort(0, rows.size(), (a, b) -> compare(a, b, 0));
        }
        long[] keyed = new long[rows.size()];
        for (int row = 0; row < keyed.length; row++) {
            keyed[row] = keyed(0, row);
        }
        Arrays.parallelSort(keyed);
        int[] order = new int[keyed.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keyed[i] & ROW_MASK;
        }
        sortEqual(keyed, order, 0, order.length, 0);
        return order;
    }

    /** The upper part of a rank, and the row. */
    private long keyed(int key, int row) {
        return (ranks(key)[row] & ~ROW_MASK) | row;
    }

    /** Sorts on where the upper part of a rank leaves rows side by side. */
    private void sortEqual(long[] keyed, int[] order, int from, int to, int key) {
        int begin = from;
        while (begin < to) {
            int end = begin + 1;
            while (end < to && (keyed[end] ^ keyed[begin]) >>> ROW_BITS == 0) {
                end++;
            }
            if (end - begin > 1) {
                sort(keyed, order, begin, end, key);
            }
            begin = end;
        }
    }

    /** Sorts rows whose ranks have the same upper part. */
    private void sort(long[] keyed, int[] order, int begin, int end, int key) {
        boolean decided = key + 1 < ranks.length && isEqual(order, begin, end, key);
        if (end - begin <= FEW || !decided) {
            int[] rest = Arrays.copyOfRange(order, begin, end);
            int[] sorted = IndirectSort.mergesort(rest, (a, b) -> compare(a, b, key));
            System.arraycopy(sorted, 0, order, begin, sorted.length);
            return;
        }
        for (int i = begin; i < end; i++) {
            keyed[i] = keyed(key + 1, order[i]);
        }
        Arrays.parallelSort(keyed, begin, end);
        for (int i = begin; i < end; i++) {
            order[i] = (int) keyed[i] & ROW_MASK;
        }
        sortEqual(keyed, order, begin, end, key + 1);
    }

    /** Whether a column says nothing more about rows. */
    private boolean isEqual(int[] order, int begin, int end, int key) {
        if (isText[key]) {
            return false;
        }
        for (int i = begin + 1; i < end; i++) {
            if (ranks(key)[order[i]] != ranks(key)[order[begin]]) {
                return false;
            }
        }
        return true;
    }

    /** Compares rows that the keys before the first one do not tell apart. */
    private int compare(int a, int b, int firstKey) {
        for (int key = firstKey; key < ranks.length; key++) {
            long[] rank = ranks(key);
            if (rank[a] != rank[b]) {
                return rank[a] < rank[b] ? -1 : 1;
            }
            if (isText[key]) {
                int order = CodePointOrder.compare(text(a, key), text(b, key));
                if (order != 0) {
                    return order;
                }
            }
        }
        return 0;
    }

    private String text(int row, int key) {
        String text = rows.text(row, columns[key]);
        return text == null ? "" : text;
    }
}
