package corpus.table;

import static corpus.table.Written.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalWriterTest {
    private static String shown(int width, Object[]... rows) {
        return Written.as(
                OutputFormat.TERMINAL, TableOptions.DEFAULT.withTerminalColumns(width), rows);
    }

    @Test
    void alignsByWhatIsSeen() {
        assertThat(shown(80, row("俄罗斯", 139L, 2.5), row("CSTO", 7L, null)))
                .isEqualTo(
                        """
                        term    count  per_million
                        俄罗斯    139          2.5
                        CSTO        7

                        2 rows. To save them all: -o FILE.csv
                        """);
    }

    @Test
    void showsTheFirstRowsAndCountsAll() {
        Object[][] rows =
                IntStream.range(0, 1000)
                        .mapToObj(i -> row("词" + i, (long) i, 0.5))
                        .toArray(Object[][]::new);
        assertThat(shown(80, rows))
                .contains("词19")
                .doesNotContain("词20")
                .endsWith("\n1000 rows, the first 20 shown. To save them all: -o FILE.csv\n");
        assertThat(shown(80, rows[0])).endsWith("\n1 row. To save it: -o FILE.csv\n");
        assertThat(shown(80)).endsWith("\nNo rows.\n");
    }

    @Test
    void shortensTextToTheTerminal() {
        assertThat(shown(32, row("集体安全条约组织成员国", 139L, 2.5)))
                .startsWith("term          count  per_million\n集体安全条…     139          2.5\n");
        assertThat(shown(33, row("集体安全条约组织成员国", 139L, 2.5)))
                .contains("集体安全条约…    139          2.5\n");
    }

    @Test
    void leavesOutWhatDoesNotFit() {
        assertThat(shown(20, row("俄罗斯", 139L, 2.5)))
                .startsWith("term    count\n")
                .endsWith("Too wide for the terminal: per_million.\n");
        assertThat(shown(1, row("俄罗斯", 139L, 2.5))).startsWith("term\n俄罗斯\n");
    }

    @Test
    void controlCharactersDoNothing() {
        List<Column> text = List.of(Columns.named("entities", "sentence"));
        String shown =
                Written.as(
                        OutputFormat.TERMINAL,
                        TableOptions.DEFAULT,
                        text,
                        row("a\u001b[31mb\nc\u009b\u202e\u007f"));
        assertThat(shown).contains("a␛[31mb␊c\uFFFD\uFFFD␡\n");
    }

    @ParameterizedTest
    @CsvSource({
        "俄, 2",
        "ａ, 2",
        "（, 2",
        "“, 1",
        "…, 1",
        "a, 1",
        "é, 1",
        "한, 2",
        "ｱ, 1",
        "😀, 2",
        "𠀀, 2",
        "🇷🇺, 2",
        "'e\u0301', 1",
        "'\u200b', 0",
        "Ж, 1",
        "'', 0",
        "〇, 2",
        "⻢, 2",
    })
    void widths(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "俄罗斯, 6, 俄罗斯",
        "俄罗斯, 5, 俄罗…",
        "俄罗斯, 4, 俄…",
        "俄罗斯, 1, …",
        "abc, 3, abc",
        "abcd, 3, ab…",
        "😀😀, 3, 😀…",
        "'', 0, ''",
    })
    void shortened(String text, int columns, String shortened) {
        assertThat(DisplayWidth.shorten(text, columns)).isEqualTo(shortened);
    }
}
