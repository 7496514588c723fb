package corpus.analysis;

import corpus.document.CodePointOrder;
import corpus.table.Column;
import corpus.table.ColumnType;
import corpus.table.CompactRows;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Which rows of a table are kept, and in which order: groups first, then a column (numbers
 * descending, texts ascending, missing numbers last), then the texts of the row from left to right,
 * so that the order is total. {@code top} counts within each group.
 *
 * @param groupColumns how many leading columns are those of the group
 * @param sortColumn the name of the column to sort by
 * @param top the most rows of a group; 0: all
 * @param minCount the least value of the column {@code count}
 * @param minDocuments the least value of the column {@code documents}
 * @param ascending whether the smallest number comes first
 * @param thenColumn the column that decides between equals, before the texts do; empty: none
 */
public record Ranking(
        int groupColumns,
        String sortColumn,
        int top,
        long minCount,
        long minDocuments,
        boolean ascending,
        String thenColumn)
        implements Serializable {

    /** Numbers descending. */
    public Ranking(int groupColumns, String sortColumn, int top, long minCount, long minDocuments) {
        this(groupColumns, sortColumn, top, minCount, minDocuments, false, "");
    }

    /** Sorted by a column, with all rows. */
    public static Ranking by(Grouping grouping, String column) {
        return new Ranking(grouping.fields().size(), column, 0, 1, 1);
    }

    /** Collects rows and gives them back in order. */
    public final class Collector {
        private final Comparator<Object[]> order;
        private final int[] atLeast;
        private final List<Object[]> rows = new ArrayList<>();
        private final Map<List<Object>, PriorityQueue<Object[]>> heads = new HashMap<>();
        private int size;

        private Collector(List<Column> columns) {
            order = order(columns);
            atLeast = new int[] {indexOf(columns, "count"), indexOf(columns, "documents")};
        }

        /**
         * Whether a row with these numbers can be among those that are kept, as far as one can tell
         * before it is made; all rows have to be of one group.
         */
        public boolean mayKeep(long count, long documents) {
            if ((atLeast[0] >= 0 && count < minCount)
                    || (atLeast[1] >= 0 && documents < minDocuments)) {
                return false;
            }
            if (top == 0 || !sortColumn.equals("count") || heads.isEmpty()) {
                return true;
            }
            PriorityQueue<Object[]> head = heads.values().iterator().next();
            return head.size() < top || count >= (Long) head.element()[atLeast[0]];
        }

        /** Whether there is a row (null is none) and it reaches the minima. */
        public boolean accepts(Object[] row) {
            return row != null
                    && !isLess(row, atLeast[0], minCount)
                    && !isLess(row, atLeast[1], minDocuments);
        }

        /** Adds a row; null is none. */
        public void add(Object[] row) {
            if (!accepts(row)) {
                return;
            }
            size++;
            if (top == 0) {
                rows.add(row);
                return;
            }
            PriorityQueue<Object[]> head =
                    heads.computeIfAbsent(
                            List.of(Arrays.copyOf(row, groupColumns)),
                            group -> new PriorityQueue<>(order.reversed()));
            head.add(row);
            if (head.size() > top) {
                head.poll();
                size--;
            }
        }

        /** How many rows are kept so far. */
        public int size() {
            return size;
        }

        /** All rows that were kept, in order. */
        public List<Object[]> rows() {
            List<Object[]> kept = new ArrayList<>(rows);
            heads.values().forEach(kept::addAll);
            Object[][] sorted = kept.toArray(new Object[0][]);
            // The order is total, so any way of sorting gives the same rows.
            Arrays.parallelSort(sorted, order);
            return List.of(sorted);
        }

        private static boolean isLess(Object[] row, int column, long least) {
            return column >= 0 && least > 1 && (Long) row[column] < least;
        }
    }

    /** A collector for rows with these columns. */
    public Collector collector(List<Column> columns) {
        return new Collector(columns);
    }

    /** The order of rows with these columns; it is total. */
    public Comparator<Object[]> order(List<Column> columns) {
        return keys(columns).stream()
                .map(key -> byColumn(columns, key, ascending))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    /**
     * A number that ranks numbers of a column: the row with the smaller one comes first. Missing
     * numbers (NaN) stand behind all others; −0 is 0.
     */
    public static long rank(double number, boolean ascending) {
        double missing = ascending ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        long bits = Double.doubleToLongBits(Double.isNaN(number) ? missing : number + 0.0);
        long rank = bits ^ ((bits >> (Long.SIZE - 1)) & Long.MAX_VALUE);
        return ascending ? rank : ~rank;
    }

    /** The columns to sort by, the most important one first. */
    private List<Integer> keys(List<Column> columns) {
        int sorted = indexOf(columns, sortColumn);
        if (sorted < 0) {
            throw new IllegalArgumentException("no column " + sortColumn + " to sort by");
        }
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < groupColumns; i++) {
            keys.add(i);
        }
        keys.add(sorted);
        if (!thenColumn.isEmpty()) {
            keys.add(indexOf(columns, thenColumn));
        }
        for (int i = groupColumns; i < columns.size(); i++) {
            if (columns.get(i).type() == ColumnType.TEXT) {
                keys.add(i);
            }
        }
        return keys;
    }

    /** Which rows are kept, in order, as by {@link Collector}. */
    public int[] order(CompactRows rows) {
        int[] keys = keys(rows.columns()).stream().mapToInt(Integer::intValue).toArray();
        int[] order = new CompactOrder(rows, keys, ascending).sorted();
        int count = indexOf(rows.columns(), "count");
        int documents = indexOf(rows.columns(), "documents");
        int kept = 0;
        int inGroup = 0;
        int last = -1;
        for (int row : order) {
            if (isLess(rows, row, count, minCount) || isLess(rows, row, documents, minDocuments)) {
                continue;
            }
            inGroup = last >= 0 && isSameGroup(rows, last, row) ? inGroup + 1 : 1;
            last = row;
            if (top == 0 || inGroup <= top) {
                order[kept++] = row;
            }
        }
        return Arrays.copyOf(order, kept);
    }

    private static boolean isLess(CompactRows rows, int row, int column, long least) {
        return column >= 0 && least > 1 && rows.integer(row, column) < least;
    }

    private boolean isSameGroup(CompactRows rows, int one, int other) {
        for (int i = 0; i < groupColumns; i++) {
            if (!Objects.equals(rows.text(one, i), rows.text(other, i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Numbers descending, texts ascending, missing numbers last.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    static Comparator<Object[]> byColumn(List<Column> columns, String name) {
        int index = indexOf(columns, name);
        if (index < 0) {
            throw new IllegalArgumentException("no column " + name + " to sort by");
        }
        return byColumn(columns, index, false);
    }

    private static Comparator<Object[]> byColumn(
            List<Column> columns, int index, boolean ascending) {
        if (columns.get(index).type() == ColumnType.TEXT) {
            return (a, b) -> CodePointOrder.compare(text(a[index]), text(b[index]));
        }
        if (ascending) {
            return (a, b) ->
                    Double.compare(
                            number(a[index], Double.POSITIVE_INFINITY),
                            number(b[index], Double.POSITIVE_INFINITY));
        }
        return (a, b) ->
                Double.compare(
                        number(b[index], Double.NEGATIVE_INFINITY),
                        number(a[index], Double.NEGATIVE_INFINITY));
    }

    private static String text(Object cell) {
        return Optional.ofNullable((String) cell).orElse("");
    }

    /** Missing numbers stand behind all others; −0 is 0. */
    private static double number(Object cell, double missing) {
        double number = cell == null ? Double.NaN : ((Number) cell).doubleValue();
        return Double.isNaN(number) ? missing : number + 0.0;
    }

    private static int indexOf(List<Column> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
