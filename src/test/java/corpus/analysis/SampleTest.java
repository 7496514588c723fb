package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.document.AnnotatedDocument;
import corpus.table.Column;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final int ROWS = 2000;

    /** Rows of a name that tells them apart, and of a cell that doesn't matter. */
    private record Names(String other) implements Listing {
        @Override
        public List<Column> columns() {
            return List.of(Column.field("other"), Column.field("name"));
        }

        @Override
        public List<String> identity() {
            return List.of("name");
        }

        @Override
        public void list(AnnotatedDocument document, Consumer<Object[]> rows) {
            throw new UnsupportedOperationException();
        }
    }

    private static List<String> drawn(Sample sample, String other, List<String> names) {
        Sample.Drawing drawing = sample.drawing(new Names(other));
        names.forEach(name -> drawing.offer(drawing.candidate(new Object[] {other, name})));
        assertThat(drawing.offered()).isEqualTo(names.size());
        return drawing.rows().stream().map(row -> (String) row[1]).toList();
    }

    private static List<String> names(int number) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            names.add("甲" + i);
        }
        return names;
    }

    /** As the documentation says that anybody can draw it again. */
    @Test
    void sampleIsThatOfTheSmallestHashes() {
        List<String> expected = new ArrayList<>(names(ROWS));
        expected.sort(Comparator.comparing(name -> hash("7\t" + name)));
        List<String> smallest = expected.subList(0, 50);
        assertThat(drawn(new Sample(50, 7), "", names(ROWS)))
                .containsExactlyInAnyOrderElementsOf(smallest);
    }

    private static BigInteger hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void neitherOrderNorOtherColumnsMatter() {
        List<String> sample = drawn(new Sample(50, 1), "x", names(ROWS));
        List<String> shuffled = new ArrayList<>(names(ROWS));
        Collections.shuffle(shuffled, new Random(3));
        assertThat(drawn(new Sample(50, 1), "y", shuffled))
                .containsExactlyInAnyOrderElementsOf(sample);
        assertThat(sample).isSubsetOf(drawn(new Sample(60, 1), "x", names(ROWS)));
    }

    @Test
    void rowsKeepTheirOrder() {
        List<String> names = names(ROWS);
        List<String> sample = drawn(new Sample(50, 1), "", names);
        assertThat(sample).hasSize(50).isSortedAccordingTo(Comparator.comparing(names::indexOf));
    }

    @Test
    void fewRowsAreAllTaken() {
        assertThat(drawn(new Sample(50, 1), "", names(7))).isEqualTo(names(7));
        assertThat(drawn(new Sample(50, 1), "", List.of())).isEmpty();
        assertThat(Sample.ALL.isAll()).isTrue();
        assertThatThrownBy(() -> new Sample(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Every row comes into about as many of 400 samples: 400 · 50 / 500 = 40 times. */
    @Test
    void everyRowHasTheSameChance() {
        int[] drawn = new int[500];
        Set<List<String>> different = new HashSet<>();
        for (int seed = 0; seed < 400; seed++) {
            List<String> sample = drawn(new Sample(50, seed), "", names(500));
            different.add(sample);
            sample.forEach(name -> drawn[Integer.parseInt(name.substring(1))]++);
        }
        assertThat(different).hasSize(400);
        // Six standard deviations, each of the square root of 400 · 0.1 · 0.9.
        for (int times : drawn) {
            assertThat(times).isBetween(4, 76);
        }
    }
}
