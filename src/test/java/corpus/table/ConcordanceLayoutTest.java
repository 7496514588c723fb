package corpus.table;

import static corpus.table.Written.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConcordanceLayoutTest {
    private static final List<Column> COLUMNS =
            Columns.of("kwic", "document", "part", "line", "column", "left", "node", "right");

    private static String shown(int width, List<Column> columns, Object[]... rows) {
        return Written.as(
                OutputFormat.CONCORDANCE,
                TableOptions.DEFAULT.withTerminalColumns(width),
                columns,
                rows);
    }

    @Test
    void nodesStandInOneColumn() {
        assertThat(
                        shown(
                                54,
                                COLUMNS,
                                row("a.md", "", 7L, 1L, "讨论", "安全", "问题。"),
                                row("a.md", "", 12L, 3L, "In Moscow ", "NATO", " was discussed.")))
                .isEqualTo(
                        """
                        document  line             left  node  right
                        a.md      7                讨论  安全  问题。
                        a.md      12          In Moscow  NATO  was discussed.

                        2 rows. To save them all: -o FILE.csv
                        """);
    }

    @Test
    void theContextIsCutAtItsOuterEnds() {
        String lines =
                shown(
                        44,
                        COLUMNS,
                        row("a.md", "", 7L, 1L, "一二三四五六七八", "安全", "一二三四五六七八"),
                        row("a.md", "", 8L, 1L, "x一二三四五", "安全", "𠮷𠮷𠮷𠮷𠮷𠮷"));
        assertThat(lines).contains("…五六七八  安全  一二三四…\n", "…二三四五  安全  𠮷𠮷𠮷𠮷…\n");
        for (String line : lines.lines().limit(3).toList()) {
            assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(44);
        }
    }

    @Test
    void fieldsStandBeforeTheContextAndSortedWordsNowhere() {
        List<Column> columns = new ArrayList<>(COLUMNS);
        columns.add(Column.field("author"));
        columns.addAll(Columns.of("kwic", "R1"));
        assertThat(shown(70, columns, row("a.xlsx", "表", 7L, 1L, "甲", "乙", "丙", "某人", "丙")))
                .startsWith(
                        """
                        document  part  line  author              left  node  right
                        a.xlsx    表    7     某人                  甲  乙    丙
                        """);
        assertThat(shown(40, columns, row("a.xlsx", "表", 7L, 1L, "甲", "乙", "丙", "某人", "丙")))
                .contains("Too wide for the terminal: ");
    }

    @Test
    void nothingIsTooNarrow() {
        for (int width : new int[] {1, 5, 20}) {
            assertThat(shown(width, COLUMNS, row("a.md", "", 7L, 1L, "一二三四", "安全", "一二三四")))
                    .contains("安全");
        }
    }

    @Test
    void noRowsAreNoTable() {
        assertThat(shown(80, COLUMNS)).endsWith("\nNo rows.\n");
    }
}
