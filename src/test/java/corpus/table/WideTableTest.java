package corpus.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WideTableTest {
    private static final List<Column> KEYS = List.of(Column.field("path"));
    private static final Column COUNT = Columns.named("count");

    @Test
    void rowsKeepTheirOrderAndColumnsStandByTotals() {
        WideTable wide = new WideTable(KEYS, COUNT, 0L);
        wide.add(List.of("b.md"), label("贸易"), 1L);
        wide.add(List.of("b.md"), label("合作"), 2L);
        wide.add(List.of("a.md"), label("安全"), 1L);
        wide.add(List.of("a.md"), label("合作"), 1L);

        assertThat(names(wide)).containsExactly("path", "合作", "安全", "贸易");
        assertThat(rows(wide))
                .containsExactly(List.of("b.md", 2L, 0L, 1L), List.of("a.md", 1L, 1L, 0L));
    }

    @Test
    void namesakesAreToldApart() {
        WideTable wide = new WideTable(KEYS, COUNT, 0L);
        wide.add(List.of("a.md"), new WideTable.Label("研究", "v"), 3L);
        wide.add(List.of("a.md"), new WideTable.Label("研究", "vn"), 2L);
        wide.add(List.of("a.md"), new WideTable.Label("path", "nx"), 1L);

        assertThat(names(wide)).containsExactly("path", "研究 (v)", "研究 (vn)", "path (nx)");
    }

    @Test
    void measureThatIsMissingStaysEmpty() {
        WideTable wide = new WideTable(KEYS, Columns.named("log_dice"), null);
        wide.add(List.of("a.md"), label("合作"), Double.NaN);
        wide.add(List.of("a.md"), label("安全"), -2.0);
        wide.add(List.of("b.md"), label("安全"), -1.0);
        wide.addRow(List.of("c.md"));

        assertThat(names(wide)).containsExactly("path", "合作", "安全");
        assertThat(rows(wide))
                .containsExactly(
                        List.of("a.md", Double.NaN, -2.0),
                        Arrays.asList("b.md", null, -1.0),
                        Arrays.asList("c.md", null, null));
    }

    @Test
    void aCellHasOneValue() {
        WideTable wide = new WideTable(KEYS, COUNT, 0L);
        wide.add(List.of("a.md"), label("合作"), 1L);

        assertThatThrownBy(() -> wide.add(List.of("a.md"), label("合作"), 2L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.md");
    }

    private static WideTable.Label label(String name) {
        return new WideTable.Label(name, "n");
    }

    private static List<String> names(WideTable wide) {
        return wide.columns().stream().map(Column::name).toList();
    }

    private static List<List<Object>> rows(WideTable wide) {
        List<List<Object>> rows = new ArrayList<>();
        wide.rows(row -> rows.add(Arrays.asList(row)));
        return rows;
    }
}
