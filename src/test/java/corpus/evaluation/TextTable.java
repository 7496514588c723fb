package corpus.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Cells under each other: numbers to the right, text to the left. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();

    /** Adds a row; those of one table have equally many cells. */
    void row(String... cells) {
        rows.add(cells);
    }

    /** Adds an empty line. */
    void blank() {
        rows.add(new String[0]);
    }

    /** The lines, without blanks at their ends. */
    List<String> lines() {
        int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        int[] widths = new int[columns];
        boolean[] isNumber = new boolean[columns];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
                isNumber[i] |= row[i].matches("[0-9.]+");
            }
        }
        List<String> lines = new ArrayList<>();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                String padding = " ".repeat(widths[i] - width(row[i]));
                line.append(i > 0 ? GAP : "");
                line.append(isNumber[i] ? padding + row[i] : row[i] + padding);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** In columns of a terminal: characters from Hangul on, and so all Chinese ones, take two. */
    private static int width(String cell) {
        return cell.codePoints().map(c -> c < 0x1100 || c == '…' ? 1 : 2).sum();
    }
}
