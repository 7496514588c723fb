package corpus.analysis;

import com.carrotsearch.hppc.sorting.IndirectSort;
import corpus.document.CodePointOrder;
import corpus.table.ColumnType;
import corpus.table.ColumnarRows;

/**
 * Sorts columnar rows by some of their columns, with a number for each row and column that decides
 * nearly always, so that texts themselves are hardly ever compared.
 */
final class ColumnarOrder {
    private static final int SURROGATES = 0xD800;
    private static final int BEHIND_SURROGATES = 0xE000;

    private final ColumnarRows rows;
    private final int[] columns;
    private final boolean[] isText;
    private final boolean ascending;

    /** By key, then by row: the smaller comes first; where they are equal, texts decide. */
    private final long[][] ranks;

    /**
     * @param columns the columns to sort by, the most important one first
     * @param ascending whether the smallest number comes first; texts always begin with the first
     */
    ColumnarOrder(ColumnarRows rows, int[] columns, boolean ascending) {
        this.rows = rows;
        this.columns = columns.clone();
        this.ascending = ascending;
        isText = new boolean[columns.length];
        ranks = new long[columns.length][rows.size()];
        for (int key = 0; key < columns.length; key++) {
            isText[key] = rows.columns().get(columns[key]).type() == ColumnType.TEXT;
            for (int row = 0; row < ranks[key].length; row++) {
                ranks[key][row] = rank(row, columns[key]);
            }
        }
    }

    private long rank(int row, int column) {
        return switch (rows.columns().get(column).type()) {
            case TEXT -> rank(rows.text(row, column));
            case INTEGER -> rank((double) rows.integer(row, column));
            case DECIMAL -> rank(rows.decimal(row, column));
        };
    }

    /** Missing numbers stand behind all others; −0 is 0. */
    private long rank(double number) {
        double missing = ascending ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        long bits = Double.doubleToLongBits(Double.isNaN(number) ? missing : number + 0.0);
        long rank = bits ^ ((bits >> (Long.SIZE - 1)) & Long.MAX_VALUE);
        return ascending ? rank : ~rank;
    }

    /** The first four code units, in the order of code points. */
    static long rank(String text) {
        if (text == null) {
            return Long.MIN_VALUE;
        }
        long rank = 0;
        int length = Math.min(text.length(), Long.BYTES / Character.BYTES);
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
        return IndirectSort.mergesort(0, rows.size(), this::compare);
    }

    private int compare(int a, int b) {
        for (int key = 0; key < ranks.length; key++) {
            long[] rank = ranks[key];
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
