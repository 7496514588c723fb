package corpus.analysis;

import com.carrotsearch.hppc.sorting.IndirectSort;
import corpus.document.CodePointOrder;
import corpus.table.ColumnType;
import corpus.table.CompactRows;
import java.util.Arrays;

/**
 * Sorts compact rows by some of their columns. Each column ranks the rows by a number, which for a
 * text is that of its first characters; rows that have the same ranks up to the first text are
 * ranked by what follows in it, and if there are few of them, compared.
 */
final class CompactOrder {
    private static final int SURROGATES = 0xD800;
    private static final int BEHIND_SURROGATES = 0xE000;

    /** So many code units of a text are in a rank. */
    private static final int UNITS = Long.BYTES / Character.BYTES;

    /** Fewer rows are compared at once. */
    private static final int FEW = 16;

    /** Texts whose beginnings of this length are equal are compared. */
    private static final int LONGEST = 10 * UNITS;

    /** So many rows are ranked at once. */
    private static final int AT_ONCE = 64;

    /** The rank of what a text has not got. */
    private static final long NOTHING = Long.MIN_VALUE;

    private final CompactRows rows;
    private final int[] columns;
    private final boolean[] isText;
    private final boolean ascending;

    /** The first key that is a text, or the last one. */
    private final int decisive;

    /** By key, then by row: the smaller comes first; where they are equal, texts decide. */
    private final long[][] ranks;

    /** By row, the rank of what follows in the decisive text. */
    private final long[] following;

    /**
     * @param columns the columns to sort by, the most important one first
     * @param ascending whether the smallest number comes first; texts always begin with the first
     */
    CompactOrder(CompactRows rows, int[] columns, boolean ascending) {
        this.rows = rows;
        this.columns = columns.clone();
        this.ascending = ascending;
        isText = new boolean[columns.length];
        int firstText = columns.length - 1;
        for (int key = columns.length - 1; key >= 0; key--) {
            isText[key] = rows.columns().get(columns[key]).type() == ColumnType.TEXT;
            firstText = isText[key] ? key : firstText;
        }
        decisive = firstText;
        ranks = new long[columns.length][];
        following = new long[isText[decisive] ? rows.size() : 0];
        Arrays.fill(following, NOTHING);
    }

    private long[] ranks(int key) {
        if (ranks[key] == null) {
            ranks[key] = ranksOf(columns[key]);
        }
        return ranks[key];
    }

    private long[] ranksOf(int column) {
        long[] all = new long[rows.size()];
        for (int begin = 0; begin < all.length; begin += AT_ONCE) {
            rank(column, begin, Math.min(begin + AT_ONCE, all.length), all);
        }
        return all;
    }

    /** Ranks some rows: what is called often is compiled much sooner than one long loop. */
    private void rank(int column, int begin, int end, long[] into) {
        ColumnType type = rows.columns().get(column).type();
        for (int row = begin; row < end; row++) {
            switch (type) {
                case TEXT -> {
                    String text = rows.text(row, column);
                    into[row] = rank(text, 0);
                    if (text != null && text.length() > UNITS && column == columns[decisive]) {
                        following[row] = rank(text, UNITS);
                    }
                }
                case INTEGER ->
                        into[row] = Ranking.rank((double) rows.integer(row, column), ascending);
                case DECIMAL -> into[row] = Ranking.rank(rows.decimal(row, column), ascending);
            }
        }
    }

    /** The code units of a text from one on, as many as fit, in the order of code points. */
    private static long rank(String text, int begin) {
        long rank = 0;
        int end = text == null ? 0 : Math.min(text.length(), begin + UNITS);
        int shift = Long.SIZE;
        for (int i = begin; i < end; i++) {
            shift -= Character.SIZE;
            rank |= (long) inOrder(text.charAt(i)) << shift;
        }
        return rank ^ NOTHING;
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
        int[] order = new int[rows.size()];
        for (int row = 0; row < order.length; row++) {
            order[row] = row;
        }
        for (int key = decisive; key >= 0; key--) {
            long[] all = ranks(key);
            long[] inOrder = key == decisive ? all.clone() : new long[order.length];
            for (int i = 0; key < decisive && i < order.length; i++) {
                inOrder[i] = all[order[i]];
            }
            order = RankSort.sorted(order, inOrder);
        }
        for (int begin = 0; begin < order.length; ) {
            int end = endOfEqual(order, begin);
            if (end - begin > 1) {
                sort(order, begin, end, UNITS);
            }
            begin = end;
        }
        return order;
    }

    /** Where rows end that have the ranks of one, from that one on. */
    private int endOfEqual(int[] order, int begin) {
        int end = begin + 1;
        while (end < order.length && hasEqualRanks(order[begin], order[end])) {
            end++;
        }
        return end;
    }

    private boolean hasEqualRanks(int a, int b) {
        for (int key = decisive; key >= 0; key--) {
            if (ranks(key)[a] != ranks(key)[b]) {
                return false;
            }
        }
        return true;
    }

    /** Sorts rows that are equal in all ranks and so many code units of their text. */
    private void sort(int[] order, int begin, int end, int units) {
        if (end - begin <= FEW) {
            sortFew(order, begin, end);
            return;
        }
        if (!isText[decisive] || units == LONGEST) {
            int[] rest = Arrays.copyOfRange(order, begin, end);
            int[] compared = IndirectSort.mergesort(rest, this::compare);
            System.arraycopy(compared, 0, order, begin, compared.length);
            return;
        }
        long[] all = ranks(decisive);
        long[] inOrder = new long[end - begin];
        for (int i = begin; i < end; i++) {
            int row = order[i];
            all[row] = units == UNITS ? following[row] : rank(text(row, decisive), units);
            inOrder[i - begin] = all[row];
        }
        int[] sorted = RankSort.sorted(Arrays.copyOfRange(order, begin, end), inOrder);
        System.arraycopy(sorted, 0, order, begin, sorted.length);
        int first = begin;
        for (int i = begin + 1; i <= end; i++) {
            if (i == end || all[order[first]] != all[order[i]]) {
                if (i - first > 1) {
                    sort(order, first, i, units + UNITS);
                }
                first = i;
            }
        }
    }

    private void sortFew(int[] order, int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            int row = order[i];
            int place = i;
            while (place > begin && compare(order[place - 1], row) > 0) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = row;
        }
    }

    /** Compares rows that have equal ranks up to the decisive key. */
    private int compare(int a, int b) {
        if (isText[decisive] && following[a] != following[b]) {
            return following[a] < following[b] ? -1 : 1;
        }
        for (int key = decisive; key < columns.length; key++) {
            int order =
                    isText[key]
                            ? CodePointOrder.compare(text(a, key), text(b, key))
                            : Long.compare(ranks(key)[a], ranks(key)[b]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private String text(int row, int key) {
        String text = rows.text(row, columns[key]);
        return text == null ? "" : text;
    }
}
