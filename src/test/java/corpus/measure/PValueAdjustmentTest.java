package corpus.measure;

import static corpus.measure.PValueAdjustment.BH;
import static corpus.measure.PValueAdjustment.BONFERRONI;
import static corpus.measure.PValueAdjustment.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PValueAdjustmentTest {
    /** The 15 p-values of Benjamini and Hochberg 1995, section 4, in another order. */
    private static final double[] PAPER = {
        .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
        .7590, 1
    };

    @Test
    void benjaminiAndHochberg() {
        double[] adjusted = BH.adjust(PAPER);
        // At .05 their procedure rejects four hypotheses, Bonferroni's three.
        assertThat(adjusted[3]).isCloseTo(.0095 * 15 / 4, within(1e-15));
        assertThat(Arrays.stream(adjusted).filter(p -> p <= .05)).hasSize(4);
        assertThat(Arrays.stream(BONFERRONI.adjust(PAPER)).filter(p -> p <= .05)).hasSize(3);
        // p(6) gives way to p(7), and p(5) to it, too: .0298 15/7 = .0639
        assertThat(adjusted[4]).isCloseTo(.0201 * 15 / 5, within(1e-15));
        assertThat(adjusted[5]).isCloseTo(.0298 * 15 / 7, within(1e-15));
        assertThat(adjusted[6]).isCloseTo(.0298 * 15 / 7, within(1e-15));
        assertThat(adjusted[14]).isEqualTo(1);
    }

    @Test
    void bonferroni() {
        assertThat(BONFERRONI.adjust(new double[] {.5, .01, Double.NaN}))
                .containsExactly(1, .02, Double.NaN);
    }

    @Test
    void rowsWithoutPValueAreNoTests() {
        assertThat(BH.adjust(new double[] {Double.NaN, .04, .01}))
                .containsExactly(Double.NaN, .04, .02);
        assertThat(NONE.adjust(new double[] {Double.NaN, .04})).containsExactly(Double.NaN, .04);
        assertThat(BH.adjust(new double[0])).isEmpty();
    }

    /** Equal values stay equal, the order stays, and nothing gets smaller. */
    @Test
    void tiesAndOrder() {
        Random random = new Random(3);
        double[] values = random.doubles(500).map(p -> Math.rint(p * 40) / 40).toArray();
        for (PValueAdjustment adjustment : PValueAdjustment.values()) {
            double[] adjusted = adjustment.adjust(values);
            for (int i = 0; i < values.length; i++) {
                assertThat(adjusted[i]).isBetween(values[i], 1.0);
                for (int j = 0; j < i; j++) {
                    double order = Math.signum(values[i] - values[j]);
                    double then = Math.signum(adjusted[i] - adjusted[j]);
                    assertThat(then == order || (then == 0 && order != 0)).isTrue();
                }
            }
        }
    }
}
