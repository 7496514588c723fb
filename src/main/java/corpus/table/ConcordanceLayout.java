package corpus.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a concordance on a terminal: where it stands, and the node in the middle, in one
 * column for all rows. The context takes what room there is and is cut at its outer ends; the
 * column and the words that the rows are sorted by are left to files.
 */
final class ConcordanceLayout implements LineLayout {
    private static final int GAP = 2;
    private static final int MOST_OF_A_FIELD = 16;
    private static final int LEAST_OF_A_CONTEXT = 10;

    private final List<Integer> before;
    private final List<Integer> widths;
    private final List<String> tooWide;
    private final int left;
    private final int nodeWidth;
    private final int leftWidth;
    private final int rightWidth;

    private ConcordanceLayout(
            List<Integer> before,
            List<Integer> widths,
            List<String> tooWide,
            int left,
            int nodeWidth,
            int room) {
        this.before = before;
        this.widths = widths;
        this.tooWide = tooWide;
        this.left = left;
        this.nodeWidth = nodeWidth;
        leftWidth = Math.max(1, room / 2);
        rightWidth = Math.max(1, room - room / 2);
    }

    /**
     * @param columns the columns of {@code kwic}; {@code node} and {@code right} follow {@code
     *     left}
     * @param lines the cells of the header and of the rows
     * @param available columns of the terminal
     */
    static ConcordanceLayout of(List<Column> columns, List<String[]> lines, int available) {
        List<String> names = columns.stream().map(Column::name).toList();
        int left = names.indexOf("left");
        int node = Math.min(widest(lines, left + 1), Math.max(4, available / 3));
        int room = available - node - 2 * GAP;
        List<Integer> before = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        List<String> tooWide = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!isShown(names.get(i), i, left, lines)) {
                continue;
            }
            int width = Math.min(widest(lines, i), MOST_OF_A_FIELD);
            if (room - width - GAP >= 2 * LEAST_OF_A_CONTEXT) {
                before.add(i);
                widths.add(width);
                room -= width + GAP;
            } else {
                tooWide.add(names.get(i));
            }
        }
        return new ConcordanceLayout(before, widths, tooWide, left, node, room);
    }

    /** The place but for the column, the part if there are any, and the user's fields. */
    private static boolean isShown(String name, int column, int left, List<String[]> lines) {
        if (name.equals("part")) {
            return lines.stream().skip(1).anyMatch(line -> !line[column].isEmpty());
        }
        boolean isContext = column >= left && column <= left + 2;
        return !isContext && !name.equals("column") && !name.matches("[LR][1-5]");
    }

    private static int widest(List<String[]> lines, int column) {
        return lines.stream().mapToInt(line -> DisplayWidth.of(line[column])).max().orElse(0);
    }

    @Override
    public List<String> tooWide() {
        return tooWide;
    }

    @Override
    public String line(String[] cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.size(); i++) {
            String cell = DisplayWidth.shorten(cells[before.get(i)], widths.get(i));
            line.append(cell).append(blanks(widths.get(i) - DisplayWidth.of(cell) + GAP));
        }
        String context = DisplayWidth.shortenLeft(cells[left].stripTrailing(), leftWidth);
        String node = DisplayWidth.shorten(cells[left + 1], nodeWidth);
        line.append(blanks(leftWidth - DisplayWidth.of(context))).append(context);
        line.append(blanks(GAP))
                .append(node)
                .append(blanks(nodeWidth - DisplayWidth.of(node) + GAP));
        line.append(DisplayWidth.shorten(cells[left + 2].stripLeading(), rightWidth));
        return line.toString().stripTrailing();
    }

    private static String blanks(int number) {
        return " ".repeat(Math.max(0, number));
    }
}
