package corpus.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DispersionTest {
    private static Dispersion of(long[] counts, long[] sizes) {
        Dispersion dispersion =
                new Dispersion(Arrays.stream(counts).sum(), Arrays.stream(sizes).sum());
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                dispersion.part(counts[i], sizes[i]);
            }
        }
        return dispersion;
    }

    /** Lijffijt & Gries 2012, table 1 and p. 148. */
    @Test
    void equalParts() {
        Dispersion dispersion = of(new long[] {2, 1, 0}, new long[] {10, 10, 10});
        assertThat(dispersion.dp()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(dispersion.dpNorm(10)).isCloseTo(.5, within(1e-9));
    }

    /** Gries 2008, p. 416: perfectly even. */
    @Test
    void even() {
        assertThat(of(new long[] {3, 3, 3}, new long[] {10, 10, 10}).dp()).isZero();
    }

    /** The worked example of Gries 2020. */
    @Test
    void unequalParts() {
        Dispersion dispersion = of(new long[] {1, 2, 3, 4, 5}, new long[] {9, 10, 10, 10, 11});
        assertThat(dispersion.dp()).isCloseTo(.18, within(1e-9));
        assertThat(dispersion.dpNorm(9)).isCloseTo(.2195, within(5e-5));
    }

    /** Lyne's ALLEMAND (1985), as in the README of tlda; DPnorm computed by hand. */
    @Test
    void lyne() {
        Dispersion dispersion =
                of(
                        new long[] {2, 0, 1, 1, 3, 0, 3, 0, 0, 0},
                        new long[] {8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930});
        assertThat(dispersion.dp()).isCloseTo(.4990705, within(1e-7));
        assertThat(dispersion.dpNorm(7930)).isCloseTo(.553548, within(1e-6));
    }

    @Test
    void agreesWithTheDefinitionInAnyOrder() {
        Random random = new Random(1);
        long[] counts = random.longs(200, 0, 5).toArray();
        long[] sizes = random.longs(200, 5, 4000).toArray();
        long f = Arrays.stream(counts).sum();
        long n = Arrays.stream(sizes).sum();
        double definition = 0;
        Dispersion backwards = new Dispersion(f, n);
        for (int i = counts.length - 1; i >= 0; i--) {
            definition += Math.abs((double) counts[i] / f - (double) sizes[i] / n) / 2;
            backwards.part(counts[i], sizes[i]);
        }
        double dp = of(counts, sizes).dp();
        assertThat(dp).isCloseTo(definition, within(1e-12));
        assertThat(backwards.dp()).isEqualTo(dp);
    }

    @Test
    void allInTheSmallestPartIsOneInALargeCorpus() {
        long n = 20_000_000_000L;
        assertThat(new Dispersion(7, n).part(7, 7).dpNorm(7)).isEqualTo(1);
    }

    @Test
    void undefined() {
        assertThat(new Dispersion(3, 10).part(3, 10).dpNorm(10)).as("one part").isNaN();
        assertThat(new Dispersion(0, 10).dp()).as("no occurrence").isNaN();
    }

    @Test
    void countsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new Dispersion(3, 10).part(2, 5).dp())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Dispersion(3, 10).part(3, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dispersion(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dispersion(3, 10).dpNorm(0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
