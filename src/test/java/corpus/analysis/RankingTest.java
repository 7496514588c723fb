package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.table.Column;
import corpus.table.ColumnType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final List<Column> COLUMNS =
            List.of(
                    column("group", ColumnType.TEXT),
                    column("term", ColumnType.TEXT),
                    column("count", ColumnType.INTEGER),
                    column("documents", ColumnType.INTEGER),
                    column("share", ColumnType.DECIMAL));

    @Test
    void numbersDescendAndMissingOnesComeLast() {
        List<Object[]> rows =
                List.of(
                        row("", "a", 1, 1, Double.NaN),
                        row("", "b", 1, 1, -5.0),
                        row("", "c", 1, 1, null),
                        row("", "d", 1, 1, 0.5));

        assertThat(terms(ranking(0, "share", 0, 1, 1), rows)).containsExactly("d", "b", "a", "c");
        assertThat(terms(ranking(0, "share", 2, 1, 1), rows)).containsExactly("d", "b");
        assertThat(terms(ranking(0, "share", 3, 1, 1), rows)).containsExactly("d", "b", "a");
    }

    @Test
    void textsAscendByCodePointAndBreakTies() {
        // U+20BB7 is behind U+FF5A by code point, before it by UTF-16.
        List<Object[]> rows =
                List.of(
                        row("", "𠮷", 2, 1, 0.0),
                        row("", "ｚ", 2, 1, 0.0),
                        row("", "z", 2, 1, 0.0),
                        row("", "乙", 3, 1, 0.0));

        assertThat(terms(ranking(0, "count", 0, 1, 1), rows)).containsExactly("乙", "z", "ｚ", "𠮷");
        assertThat(terms(ranking(0, "term", 0, 1, 1), rows)).containsExactly("z", "乙", "ｚ", "𠮷");
        assertThat(terms(ranking(0, "count", 3, 1, 1), rows)).containsExactly("乙", "z", "ｚ");
    }

    @Test
    void groupsComeFirstAndTopIsPerGroup() {
        List<Object[]> rows =
                List.of(
                        row("2022", "a", 9, 1, 0.0),
                        row("", "b", 1, 1, 0.0),
                        row("2021", "c", 3, 1, 0.0),
                        row("2022", "d", 8, 1, 0.0),
                        row("2021", "e", 4, 1, 0.0),
                        row("2022", "f", 7, 1, 0.0));

        assertThat(terms(ranking(1, "count", 0, 1, 1), rows))
                .containsExactly("b", "e", "c", "a", "d", "f");
        assertThat(terms(ranking(1, "count", 2, 1, 1), rows))
                .containsExactly("b", "e", "c", "a", "d");
        assertThat(terms(ranking(0, "count", 2, 1, 1), rows)).containsExactly("a", "d");
    }

    @Test
    void minimaAreIncludedAndDoNotUseUpTheTop() {
        List<Object[]> rows =
                List.of(
                        row("", "a", 5, 1, 9.0),
                        row("", "b", 4, 2, 8.0),
                        row("", "c", 3, 3, 7.0),
                        row("", "d", 0, 0, 6.0));

        assertThat(terms(ranking(0, "share", 0, 4, 1), rows)).containsExactly("a", "b");
        assertThat(terms(ranking(0, "share", 0, 1, 2), rows)).containsExactly("b", "c");
        assertThat(terms(ranking(0, "share", 1, 1, 2), rows)).containsExactly("b");
        assertThat(terms(ranking(0, "share", 0, 1, 1), rows))
                .as("a minimum of 1 keeps an entity that is only ever nested")
                .contains("d");
    }

    @Test
    void tableWithoutTheColumnsHasNoMinima() {
        Ranking.Collector collector =
                new Ranking(0, "term", 0, 5, 5).collector(List.of(COLUMNS.get(1)));
        collector.add(new Object[] {"x"});

        assertThat(collector.rows()).hasSize(1);
    }

    @Test
    void unknownColumnToSortByIsRefused() {
        assertThatThrownBy(() -> ranking(0, "nothing", 0, 1, 1).collector(COLUMNS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
    }

    /** The first rows of the whole order are those that {@code top} keeps. */
    @Test
    void topIsTheHeadOfTheWholeOrder() {
        Random random = new Random(23);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            double share = random.nextInt(4) == 0 ? Double.NaN : random.nextInt(5) / 4.0;
            rows.add(row("g" + random.nextInt(4), "t" + i, random.nextInt(6), 1, share));
        }
        for (String column : List.of("count", "share", "term")) {
            List<String> all = terms(ranking(0, column, 0, 2, 1), rows);
            Collections.shuffle(rows, random);
            assertThat(terms(ranking(0, column, 17, 2, 1), rows)).isEqualTo(all.subList(0, 17));
            assertThat(terms(ranking(0, column, 0, 2, 1), rows)).isEqualTo(all);
        }
    }

    private static Ranking ranking(
            int groups, String column, int top, long minCount, long minDocuments) {
        return new Ranking(groups, column, top, minCount, minDocuments);
    }

    private static List<String> terms(Ranking ranking, List<Object[]> rows) {
        Ranking.Collector collector = ranking.collector(COLUMNS);
        rows.forEach(collector::add);
        return collector.rows().stream().map(row -> (String) row[1]).toList();
    }

    private static Object[] row(
            String group, String term, long count, long documents, Double share) {
        return Arrays.asList(group, term, count, documents, share).toArray();
    }

    private static Column column(String name, ColumnType type) {
        return new Column(name, type, name, name);
    }
}
