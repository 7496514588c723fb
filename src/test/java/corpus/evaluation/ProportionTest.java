package corpus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
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

    @Test
    void nothingJudgedHasNoShare() {
        Proportion none = new Proportion(0, 0);
        assertThat(none.share()).isNaN();
        assertThat(none.low()).isNaN();
        assertThat(none.high()).isNaN();
    }
}
