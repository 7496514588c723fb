package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.table.Column;
import corpus.table.Columns;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowOrderTest {
    private static final List<Column> COLUMNS = Columns.of("kwic", "document", "line", "node");

    private static List<String> sorted(RowOrder order, Object[]... rows) {
        return Arrays.stream(rows)
                .sorted(order.comparator(COLUMNS))
                .map(row -> row[0] + "" + row[1] + row[2])
                .toList();
    }

    private static Object[] row(String document, long line, String node) {
        return new Object[] {document, line, node};
    }

    @Test
    void textsAscendNumbersDescendAndTheRestIsInCorpusOrder() {
        Object[][] rows = {
            row("b", 1, "x"), row("a", 2, "𠮷"), row("a", 3, "\uFF5A"), row("a", 2, "x")
        };

        assertThat(sorted(new RowOrder(List.of("node"), 0), rows))
                .as("by code points")
                .containsExactly("b1x", "a2x", "a3\uFF5A", "a2𠮷");
        assertThat(sorted(new RowOrder(List.of("document", "line"), 0), rows))
                .containsExactly("a3\uFF5A", "a2𠮷", "a2x", "b1x");
        assertThat(sorted(new RowOrder(List.of("line", "node"), 0), rows))
                .startsWith("a3\uFF5A", "a2x");
    }

    @Test
    void anUnknownColumnIsRefused() {
        assertThatThrownBy(() -> new RowOrder(List.of("nowhere"), 0).comparator(COLUMNS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(RowOrder.CORPUS.isCorpusOrder()).isTrue();
        assertThat(new RowOrder(List.of(), 3).isCorpusOrder()).isTrue();
    }
}
