package corpus.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeynessTest {
    @ParameterizedTest
    @CsvSource({
        // measure, a, c, b, d, expected, tolerance
        // Two cells against four: the numbers are the same, 10 ln 2 and quanteda.extras's tests
        "ll_2cell, 10, 100, 5, 200, 6.931471805599453, 1e-12",
        "ll_4cell, 10, 100, 5, 200, 7.329812, 1e-5",
        "log_ratio, 10, 100, 5, 200, 2, 1e-12",
        "percent_diff, 10, 100, 5, 200, 300, 1e-9",
        "bic, 10, 100, 5, 200, 1.227689, 1e-6",
        "odds_ratio, 10, 100, 5, 200, 4.333333, 1e-6",
        // Rayson on the Corpora list, 18 January 2002: KEEP, keep, keeping, keeps, kept
        "ll_2cell, 392, 1000000, 170, 1000000, 90, .5",
        "ll_2cell, 348, 1000000, 99, 1000000, 147, .5",
        "ll_2cell, 9, 1000000, 32, 1000000, 14, .5",
        "ll_2cell, 15, 1000000, 14, 1000000, 0, .5",
        "ll_2cell, 21, 1000000, 25, 1000000, 0, .5",
        // Gabrielatos & Marchi 2011, p. 18
        "percent_diff, 206523, 959641, 178174, 1562358, 88.7, .05",
        // Pojanapunya & Todd 2016, p. 154
        "odds_ratio, 16217, 2796938, 735, 2087946, 16.6, .05",
        // Kilgarriff 2009
        "simple_maths, 35, 112289811, 263, 1559717242, 1.1224, 5e-5",
        // quanteda.textstats, tests of keyness without correction
        "chi2, 7, 10, 2, 9, 4.337160, 1e-6",
        "ll_4cell, 7, 10, 2, 9, 4.534939, 1e-6",
        // chi-squared of 1 degree of freedom: the usual table
        "p_value, 50, 100, 50, 100, 1, 0",
    })
    void published(String name, long a, long c, long b, long d, double expected, double tolerance) {
        Keyness measure = Keyness.named(name).orElseThrow();
        assertThat(measure.of(new KeynessCounts(a, c, b, d, 1)))
                .isCloseTo(expected, within(tolerance));
    }
}
