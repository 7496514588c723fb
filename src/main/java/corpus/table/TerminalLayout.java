package corpus.table;

import java.util.Arrays;
import java.util.List;

/**
 * The widths of the columns on a terminal. Numbers and headers are never cut; text is shortened,
 * the widest column first, down to a readable width; columns that still do not fit are left out
 * from the right.
 */
final class TerminalLayout implements LineLayout {
    private static final int GAP = 2;
    private static final int READABLE = 12;

    private final List<Column> columns;
    private final int[] widths;

    private TerminalLayout(List<Column> columns, int[] widths) {
        this.columns = columns;
        this.widths = widths;
    }

    /**
     * @param lines the cells of the header and of the rows
     * @param available columns of the terminal
     */
    static TerminalLayout of(List<Column> columns, List<String[]> lines, int available) {
        int[] natural = new int[columns.size()];
        int[] least = new int[columns.size()];
        for (int i = 0; i < natural.length; i++) {
            for (String[] line : lines) {
                natural[i] = Math.max(natural[i], DisplayWidth.of(line[i]));
            }
            int readable = Math.max(READABLE, DisplayWidth.of(lines.get(0)[i]));
            boolean number = columns.get(i).type().isNumber();
            least[i] = number ? natural[i] : Math.min(natural[i], readable);
        }
        int shown = 0;
        int used = -GAP;
        while (shown < least.length && used + GAP + least[shown] <= available) {
            used += GAP + least[shown++];
        }
        shown = Math.max(1, shown);
        int[] widths = Arrays.copyOf(natural, shown);
        shrink(widths, least, available - GAP * (shown - 1));
        return new TerminalLayout(columns, widths);
    }

    private static void shrink(int[] widths, int[] least, int available) {
        int excess = -available;
        for (int width : widths) {
            excess += width;
        }
        for (; excess > 0; excess--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    @Override
    public List<String> tooWide() {
        return columns.stream().skip(widths.length).map(Column::name).toList();
    }

    @Override
    public String line(String[] cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = DisplayWidth.shorten(cells[i], widths[i]);
            String padding = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell)));
            boolean number = columns.get(i).type().isNumber();
            line.append(i > 0 ? " ".repeat(GAP) : "");
            line.append(number ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
