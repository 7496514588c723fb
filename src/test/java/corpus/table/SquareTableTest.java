package corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SquareTableTest {
    private static final Column ITEM = Columns.named("cooccur", "item");
    private static final Column COUNT = Columns.named("cooccur", "count");

    @Test
    void pairStandsOnBothSidesOfTheDiagonal() {
        SquareTable square = new SquareTable(List.of(), ITEM, COUNT, 0L, false);
        square.add(List.of(), label("CN"), label("RU"), 3L);
        square.add(List.of(), label("RU"), label("US"), 2L);
        square.add(List.of(), label("US"), label("US"), 1L);

        // RU 5, then CN and US 3 each.
        assertThat(names(square)).containsExactly("item", "RU", "CN", "US");
        assertThat(rows(square))
                .containsExactly(
                        List.of("RU", 0L, 3L, 2L),
                        List.of("CN", 3L, 0L, 0L),
                        List.of("US", 2L, 0L, 1L));
    }

    @Test
    void directedPairStandsInTheRowOfItsFirstMember() {
        SquareTable square = new SquareTable(List.of(), ITEM, COUNT, 0L, true);
        square.add(List.of(), label("a"), label("b"), 2L);
        square.add(List.of(), label("b"), label("a"), 1L);
        square.add(List.of(), label("c"), label("a"), 1L);

        assertThat(names(square)).containsExactly("item", "a", "b", "c");
        assertThat(rows(square))
                .containsExactly(
                        List.of("a", 0L, 2L, 0L),
                        List.of("b", 1L, 0L, 0L),
                        List.of("c", 1L, 0L, 0L));
    }

    @Test
    void groupsStandOneBelowTheOtherWithTheirOwnItems() {
        SquareTable square =
                new SquareTable(
                        List.of(Column.field("year")),
                        ITEM,
                        Columns.named("log_dice"),
                        null,
                        false);
        square.add(List.of("2021"), label("CN"), label("RU"), 9.5);
        square.add(List.of("2022"), label("CN"), label("US"), Double.NaN);

        assertThat(names(square)).containsExactly("year", "item", "CN", "RU", "US");
        assertThat(rows(square))
                .containsExactly(
                        Arrays.asList("2021", "CN", null, 9.5, null),
                        Arrays.asList("2021", "RU", 9.5, null, null),
                        Arrays.asList("2022", "CN", null, null, Double.NaN),
                        Arrays.asList("2022", "US", Double.NaN, null, null));
    }

    @Test
    void namesakesAreToldApartInRowsAsInColumns() {
        SquareTable square = new SquareTable(List.of(), ITEM, COUNT, 0L, false);
        square.add(
                List.of(),
                new WideTable.Label("EU", "organization"),
                new WideTable.Label("EU", "term"),
                1L);

        assertThat(names(square)).containsExactly("item", "EU (organization)", "EU (term)");
        assertThat(rows(square).get(1)).containsExactly("EU (term)", 1L, 0L);
    }

    private static WideTable.Label label(String name) {
        return new WideTable.Label(name, "country");
    }

    private static List<String> names(SquareTable square) {
        return square.columns().stream().map(Column::name).toList();
    }

    private static List<List<Object>> rows(SquareTable square) {
        List<List<Object>> rows = new ArrayList<>();
        square.rows(row -> rows.add(Arrays.asList(row)));
        return rows;
    }
}
