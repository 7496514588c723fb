package corpus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedPairsTest {
    private static final int ITEMS = 60;
    private static final Workspace PLENTY = new Workspace(1 << 24, Path.of("unused"));

    private record Pair(
            double number, int a, int b, long count, long joint, long documents, long most) {}

    /** Numbers that are equal, that differ in their last bits only, or far; and missing ones. */
    private static List<Pair> pairs() {
        double[] numbers = {5, 5, Math.nextUp(5.0), Math.nextDown(5.0), -3, 0.0, -0.0, Double.NaN};
        List<Pair> pairs = new ArrayList<>();
        Random random = new Random(7);
        for (int a = 0; a < ITEMS; a++) {
            for (int b = a; b < ITEMS; b++) {
                double number =
                        random.nextInt(3) == 0
                                ? random.nextGaussian()
                                : numbers[random.nextInt(numbers.length)];
                long count = 1L + random.nextInt(Integer.MAX_VALUE);
                pairs.add(new Pair(number, a, b, count, a % 3, b + 1L, count - a % 2));
            }
        }
        Collections.shuffle(pairs, random);
        return pairs;
    }

    private static boolean add(PackedPairs packed, int worker, Pair pair) {
        return packed.add(
                worker,
                pair.number(),
                pair.a(),
                pair.b(),
                pair.count(),
                pair.joint(),
                pair.documents(),
                pair.most());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void largestNumbersStandFirstThenTheItemsDecide(int workers) {
        List<Pair> pairs = pairs();
        List<Integer> inOrder = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            inOrder.add(item);
        }
        Collections.shuffle(inOrder, new Random(3));
        int[] places = new int[ITEMS];
        for (int i = 0; i < ITEMS; i++) {
            places[inOrder.get(i)] = i;
        }
        PackedPairs packed = new PackedPairs(workers, PLENTY);
        for (int i = 0; i < pairs.size(); i++) {
            assertThat(add(packed, i % workers, pairs.get(i))).isTrue();
        }
        pairs.sort(
                Comparator.comparingDouble(
                                (Pair pair) ->
                                        Double.isNaN(pair.number())
                                                ? Double.POSITIVE_INFINITY
                                                : 0.0 - pair.number())
                        .thenComparingInt(pair -> places[pair.a()])
                        .thenComparingInt(pair -> places[pair.b()]));

        List<Pair> sorted = new ArrayList<>();
        PackedPairs.Sorted all = packed.sorted(places);
        int middle = all.size() / 2;
        PackedPairs.Visitor visitor = collecting(sorted);
        all.visit(0, middle, visitor);
        all.visit(middle, all.size(), visitor);

        assertThat(packed.isComplete()).isTrue();
        assertThat(sorted).isEqualTo(pairs.stream().map(PackedPairsTest::withoutNumber).toList());
    }

    /** Whoever is told that there is no room gets back all that was taken in. */
    @Test
    void whatHasNoRoomIsNotLost() {
        List<Pair> pairs = pairs();
        PackedPairs packed = new PackedPairs(2, new Workspace(1 << 15, Path.of("unused")));
        List<Pair> found = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (!add(packed, i % 2, pairs.get(i))) {
                found.add(withoutNumber(pairs.get(i)));
            }
        }
        int refused = found.size();

        packed.drain(0, collecting(found));
        packed.drain(1, collecting(found));
        packed.drain(1, collecting(found));

        assertThat(packed.isComplete()).isFalse();
        assertThat(refused).isBetween(1, pairs.size() - 1);
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        pairs.stream().map(PackedPairsTest::withoutNumber).toList());
    }

    @Test
    void refusesCountsThatItCannotHold() {
        PackedPairs packed = new PackedPairs(1, PLENTY);

        assertThat(add(packed, 0, new Pair(1, 0, 1, Integer.MAX_VALUE, 0, 1, 1))).isTrue();
        assertThat(add(packed, 0, new Pair(1, 0, 2, 1L + Integer.MAX_VALUE, 0, 1, 1))).isFalse();
        assertThat(packed.isComplete()).isFalse();
    }

    private static Pair withoutNumber(Pair pair) {
        return new Pair(
                0, pair.a(), pair.b(), pair.count(), pair.joint(), pair.documents(), pair.most());
    }

    private static PackedPairs.Visitor collecting(List<Pair> pairs) {
        return (a, b, count, joint, documents, most) ->
                pairs.add(new Pair(0, a, b, count, joint, documents, most));
    }
}
