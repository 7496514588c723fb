package corpus.recompute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How tables write numbers, and in which order their rows stand. */
final class Cells {
    static final Comparator<String> CODE_POINTS =
            (a, b) -> {
                int at = 0;
                while (at < a.length()
                        && at < b.length()
                        && a.codePointAt(at) == b.codePointAt(at)) {
                    at += Character.charCount(a.codePointAt(at));
                }
                return at < a.length() && at < b.length()
                        ? Integer.compare(a.codePointAt(at), b.codePointAt(at))
                        : Integer.compare(a.length(), b.length());
            };

    static final Comparator<List<String>> LISTS =
            (a, b) -> {
                for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                    int order = CODE_POINTS.compare(a.get(i), b.get(i));
                    if (order != 0) {
                        return order;
                    }
                }
                return Integer.compare(a.size(), b.size());
            };

    private Cells() {}

    /** At most six decimals, rounded half to even; empty if it is no number. */
    static String of(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "";
        }
        BigDecimal rounded = new BigDecimal(number).setScale(6, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** The cells of a row; doubles as {@link #of}, null as an empty cell. */
    static List<String> row(List<String> group, Object... cells) {
        List<String> row = new ArrayList<>(group);
        for (Object cell : cells) {
            if (cell instanceof Double number) {
                row.add(of(number));
            } else {
                row.add(cell == null ? "" : cell.toString());
            }
        }
        return row;
    }

    /**
     * A row with what it is sorted by: groups, then a number, descending, missing ones last, then
     * the texts of the row from left to right.
     */
    record Sorted(List<String> group, double by, List<String> texts, List<String> cells) {
        static final Comparator<Sorted> ORDER =
                Comparator.comparing(Sorted::group, LISTS)
                        .thenComparing(
                                row -> Double.isNaN(row.by) ? Double.NEGATIVE_INFINITY : row.by,
                                Comparator.reverseOrder())
                        .thenComparing(Sorted::texts, LISTS);
    }

    /** The cells of rows in order. */
    static List<List<String>> inOrder(List<Sorted> rows) {
        return rows.stream().sorted(Sorted.ORDER).map(Sorted::cells).toList();
    }
}
