package corpus.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    /**
     * Newcombe 1998, Two-sided confidence intervals for the single proportion, Table I, method 3.
     */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718"
    })
    void intervalIsThePublishedOne(long some, long all, double low, double high) {
        Proportion proportion = new Proportion(some, all);
        assertThat(proportion.low()).isCloseTo(low, within(5e-5));
        assertThat(proportion.high()).isCloseTo(high, within(5e-5));
    }

    /** The interval of the wrong answers is the mirror image of that of the right ones. */
    @ParameterizedTest
    @CsvSource({"0, 20", "1, 29", "100, 148", "7, 7"})
    void intervalIsSymmetric(long some, long all) {
        Proportion right = new Proportion(some, all);
        Proportion wrong = new Proportion(all - some, all);
        assertThat(right.low()).isCloseTo(1 - wrong.high(), within(1e-15));
        assertThat(right.share()).isBetween(right.low(), right.high());
    }

    @Test
    void allOrNoneIsExact() {
        assertThat(new Proportion(0, 3).low()).isZero();
        assertThat(new Proportion(3, 3).high()).isEqualTo(1);
        assertThat(new Proportion(3, 3).share()).isEqualTo(1);
    }

    @Test
    void nothingJudgedHasNoShare() {
        Proportion none = new Proportion(0, 0);
        assertThat(none.share()).isNaN();
        assertThat(none.low()).isNaN();
        assertThat(none.high()).isNaN();
        assertThatThrownBy(() -> new Proportion(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
