package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Few rows are sorted by short digits, many by long ones. */
class RankSortTest {
    private static final long[] EXTREMES = {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE};

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 300, 20_000})
    void orderIsThatOfTheRanksAndEqualOnesStay(int size) {
        Random random = new Random(size);
        long[] ranks = new long[size];
        for (int i = 0; i < size; i++) {
            ranks[i] =
                    switch (random.nextInt(3)) {
                        case 0 -> EXTREMES[random.nextInt(EXTREMES.length)];
                        case 1 -> random.nextInt(1000);
                        default -> random.nextLong();
                    };
        }
        assertSorted(ranks);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 20_000})
    void signDecidesAlone(int size) {
        assertSorted(IntStream.range(0, size).mapToLong(i -> i % 2 == 0 ? 1L << 63 : 0).toArray());
    }

    private static void assertSorted(long[] ranks) {
        int[] rows = IntStream.range(0, ranks.length).toArray();
        int[] expected =
                IntStream.range(0, ranks.length)
                        .boxed()
                        .sorted(Comparator.comparing(row -> ranks[row]))
                        .mapToInt(Integer::intValue)
                        .toArray();

        assertThat(RankSort.sorted(rows, ranks.clone())).isEqualTo(expected);
    }
}
