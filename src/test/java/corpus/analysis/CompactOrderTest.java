package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.table.Column;
import corpus.table.ColumnType;
import corpus.table.CompactRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Compact rows are kept and ordered as rows of objects are. */
class CompactOrderTest {
    private static final List<Column> COLUMNS =
            List.of(
                    column("group", ColumnType.TEXT),
                    column("term", ColumnType.TEXT),
                    column("count", ColumnType.INTEGER),
                    column("documents", ColumnType.INTEGER),
                    column("share", ColumnType.DECIMAL));

    private static final String[] PIECES = {
        "a", "z", "ab", "中", "中国", "\u0000", "\ud7ff", "\ue000", "\uffff", "𠀀", "😀", "\udc00"
    };

    private static final double[] SHARES = {
        0.0, -0.0, 1.0, -1.0, Double.NaN, Double.NEGATIVE_INFINITY, 1e-300, -1e300, Double.MIN_VALUE
    };

    @Test
    void orderIsThatOfTheCollector() {
        Random random = new Random(17);
        for (int round = 0; round < 200; round++) {
            CompactRows compact = new CompactRows(COLUMNS);
            List<Object[]> rows = rows(random, compact);
            for (String column : List.of("term", "count", "share")) {
                Ranking ranking =
                        new Ranking(
                                random.nextInt(2),
                                column,
                                random.nextInt(3) * random.nextInt(10),
                                1 + random.nextInt(2),
                                1 + random.nextInt(2),
                                random.nextBoolean(),
                                random.nextBoolean() ? "documents" : "");
                Ranking.Collector collector = ranking.collector(COLUMNS);
                rows.forEach(collector::add);
                List<List<Object>> order = new ArrayList<>();
                for (int row : ranking.order(compact)) {
                    order.add(Arrays.asList(compact.row(row)));
                }
                assertThat(order)
                        .as("%s", ranking)
                        .isEqualTo(collector.rows().stream().map(Arrays::asList).toList());
            }
        }
    }

    @Test
    void longTextsThatBeginAlikeAreInOrder() {
        Random random = new Random(19);
        CompactRows compact = new CompactRows(COLUMNS);
        List<Object[]> rows = new ArrayList<>();
        Ranking ranking = new Ranking(0, "count", 0, 1, 1);
        Ranking.Collector collector = ranking.collector(COLUMNS);
        for (int i = 0; i < 20_000; i++) {
            String alike = "长文本".repeat(random.nextInt(20));
            rows.add(new Object[] {alike + text(random, 5), "组" + i, 1L + i % 3, 1L, 0.5});
        }
        for (Object[] row : rows) {
            collector.add(row);
            compact.text((String) row[0])
                    .text((String) row[1])
                    .integer((Long) row[2])
                    .integer((Long) row[3])
                    .decimal((Double) row[4])
                    .end();
        }
        List<List<Object>> order = new ArrayList<>();
        for (int row : ranking.order(compact)) {
            order.add(Arrays.asList(compact.row(row)));
        }
        assertThat(order).isEqualTo(collector.rows().stream().map(Arrays::asList).toList());
    }

    /** Rows that differ in their texts, so that every order is total. */
    private static List<Object[]> rows(Random random, CompactRows compact) {
        List<Object[]> rows = new ArrayList<>();
        Set<List<String>> known = new HashSet<>();
        for (int i = random.nextInt(60); i > 0; i--) {
            String group = text(random, 1);
            String term = text(random, 6);
            if (known.add(List.of(group, term))) {
                Object[] row = {
                    group,
                    term,
                    (long) random.nextInt(4),
                    (long) random.nextInt(3),
                    SHARES[random.nextInt(SHARES.length)]
                };
                rows.add(row);
                compact.text(group)
                        .text(term)
                        .integer((Long) row[2])
                        .integer((Long) row[3])
                        .decimal((Double) row[4])
                        .end();
            }
        }
        return rows;
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(most + 1); length > 0; length--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Column column(String name, ColumnType type) {
        return new Column(name, type, name, name);
    }
}
