package corpus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.table.Column;
import corpus.table.Columns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedRowsTest {
    private static final List<Column> COLUMNS = Columns.of("stats", "term", "count", "per_million");
    private static final Comparator<Object[]> BY_COUNT =
            Comparator.comparing(row -> row[1] == null ? -1L : (Long) row[1]);

    @TempDir private Path folder;

    /** Rows that the order does not tell apart keep their order, through memory and files. */
    @ParameterizedTest
    @ValueSource(longs = {0, 900, 20_000, 1 << 24})
    void sortsLikeAListAndKeepsTheOrderOfEquals(long memory) throws IOException {
        List<Object[]> rows = new ArrayList<>();
        Random random = new Random(11);
        for (int i = 0; i < 700; i++) {
            Long count = random.nextInt(9) == 0 ? null : (Long) (random.nextLong() % 5);
            rows.add(new Object[] {"t" + i, count, i / 7.0});
        }
        List<Object[]> expected = new ArrayList<>(rows);
        expected.sort(BY_COUNT);

        assertThat(cells(sorted(rows, memory))).isEqualTo(cells(expected));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void cellsComeBackAsTheyWere() {
        List<Object[]> rows =
                List.of(
                        new Object[] {"", 0L, 0.0},
                        new Object[] {null, null, null},
                        new Object[] {"𠮷\uD800\u0000 a", Long.MIN_VALUE, Double.NaN},
                        new Object[] {"长".repeat(70_000), Long.MAX_VALUE, -0.0},
                        new Object[] {"x", -1L, Double.NEGATIVE_INFINITY},
                        new Object[] {"y", 300L, 1e-300});

        List<Object[]> sorted = sorted(rows, 0);

        assertThat(cells(sorted)).containsExactlyInAnyOrderElementsOf(cells(rows));
    }

    private List<Object[]> sorted(List<Object[]> rows, long memory) {
        List<Object[]> sorted = new ArrayList<>();
        try (SortedRows sorting =
                new SortedRows(COLUMNS, BY_COUNT, new Workspace(memory, folder))) {
            rows.forEach(sorting::add);
            SortedRows.merge(List.of(sorting), BY_COUNT, sorted::add);
        }
        return sorted;
    }

    private static List<List<Object>> cells(List<Object[]> rows) {
        return rows.stream().map(Arrays::asList).toList();
    }
}
