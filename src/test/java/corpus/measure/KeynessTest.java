package corpus.measure;

import static corpus.measure.Keyness.LL_2CELL;
import static corpus.measure.Keyness.LL_4CELL;
import static corpus.measure.Keyness.LOG_RATIO;
import static corpus.measure.Keyness.LOG_RATIO_CONSERVATIVE;
import static corpus.measure.Keyness.PERCENT_DIFF;
import static corpus.measure.Keyness.P_VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
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
        // equal frequencies
        "p_value, 50, 100, 50, 100, 1, 0",
        "log_ratio, 50, 1000, 500, 10000, 0, 0",
        "simple_maths, 50, 1000, 500, 10000, 1, 0",
        // Hardie 2014: half an occurrence for none
        "log_ratio, 8, 1000, 0, 2000, 5, 1e-12",
        "log_ratio, 0, 1000, 8, 2000, -3, 1e-12",
        "percent_diff, 0, 1000, 8, 2000, -100, 0",
        "odds_ratio, 0, 1000, 8, 2000, 0, 0",
    })
    void published(String name, long a, long c, long b, long d, double expected, double tolerance) {
        Keyness measure = Keyness.named(name).orElseThrow();
        assertThat(measure.of(new KeynessCounts(a, c, b, d, 1)))
                .isCloseTo(expected, within(tolerance));
    }

    /**
     * Evert 2022, as computed in R for the tests of pandas-association-measures: collocates of a
     * node with 168329 tokens around it, in a corpus of 19720567, 599 collocates in all.
     */
    @ParameterizedTest
    @CsvSource({
        // lemma, inside, in all, log ratio, LRC
        "eingebracht, 1189, 2157, 7.156575955874566, 6.910068549501856",
        "unionsgeführt, 49, 88, 7.189213818656465, 5.941562136184079",
        "Befragung, 150, 349, 6.452100263355738, 5.821970068053486",
        "Menschenrechtsbeauftragte, 22, 33, 7.859906193403504, 5.7600897023524364",
        "-eingebrachten, 15, 18, 9.181834288290867, 5.991330482867978",
        "Sportbericht, 7, 10, 8.082298614739953, 4.0603178799231285",
        "Gesetzentwurf, 1187, 14608, 3.3608058626067567, 3.185515364090636",
        "Agrarbericht, 5, 24, 4.933906774847282, 0.975708228231368",
        "Zusage, 13, 526, 1.5575308959375431, 0",
        "aus, 406, 46045, 0.047262550079733484, 0",
        "auch, 1110, 150508, -0.21255115460709081, -0.04400471294672568",
        "sein, 2166, 429001, -0.762595233842554, -0.6415905032796787",
        ". , 6161, 960796, -0.41573469193461454, -0.3436331500621559",
        "und, 2671, 437488, -0.4869783667805467, -0.37783874364223136",
    })
    void conservative(String lemma, long inside, long all, double logRatio, double bound) {
        KeynessCounts counts =
                new KeynessCounts(inside, 168329, all - inside, 19720567 - 168329, 599);
        assertThat(LOG_RATIO.of(counts)).as(lemma).isCloseTo(logRatio, within(1e-12));
        assertThat(LOG_RATIO_CONSERVATIVE.of(counts)).as(lemma).isCloseTo(bound, within(1e-12));
    }

    /** With one count of zero, the bound has a closed form: p^n = 0.025/m. */
    @Test
    void conservativeAgainstNothing() {
        for (long n : new long[] {1, 8, 30, 1000, 1_000_000_000}) {
            double odds = 1 / Math.expm1(-Math.log(.025 / 50_000) / n);
            double expected = Math.max(0, Math.log(odds * 3) / Math.log(2));
            long tokens = 1_000_000_000;
            KeynessCounts counts = new KeynessCounts(n, tokens, 0, 3 * tokens, 50_000);
            assertThat(LOG_RATIO_CONSERVATIVE.of(counts)).isCloseTo(expected, within(1e-9));
            KeynessCounts turned = new KeynessCounts(0, 3 * tokens, n, tokens, 50_000);
            assertThat(LOG_RATIO_CONSERVATIVE.of(turned)).isCloseTo(-expected, within(1e-9));
        }
    }

    /** 0 exactly where a two-sided test at 0.05/m would not reject, and never beyond the ratio. */
    @Test
    void conservativeIsNearerToZeroAndShrinksWithTheNumberOfTerms() {
        for (long a = 0; a <= 60; a++) {
            for (long b = 0; b <= 60; b++) {
                double few = bound(a, b, 10);
                double many = bound(a, b, 10_000);
                assertThat(bound(b, a, 10)).isCloseTo(-few, within(1e-12));
                if (a + b == 0) {
                    assertThat(few).isNaN();
                    continue;
                }
                assertThat(Math.abs(many)).isLessThanOrEqualTo(Math.abs(few));
                assertThat(few * Long.signum(a - b) >= 0).isTrue();
                if (a > 0 && b > 0) {
                    double ratio = LOG_RATIO.of(new KeynessCounts(a, 1000, b, 1000, 10));
                    assertThat(Math.abs(few)).isLessThanOrEqualTo(Math.abs(ratio));
                }
            }
        }
    }

    private static double bound(long a, long b, long types) {
        return LOG_RATIO_CONSERVATIVE.of(new KeynessCounts(a, 1000, b, 1000, types));
    }

    /** The usual table of chi-squared with 1 degree of freedom. */
    @Test
    void pValues() {
        KeynessCounts counts = new KeynessCounts(10, 100, 5, 200, 1);
        assertThat(LL_4CELL.of(counts)).isBetween(6.635, 7.879); // .01 and .005
        assertThat(P_VALUE.of(counts)).isBetween(.005, .01);
        assertThat(P_VALUE.of(counts)).isCloseTo(.006782015, within(5e-9));
        assertThat(P_VALUE.of(new KeynessCounts(5, 200, 10, 100, 1)))
                .isCloseTo(P_VALUE.of(counts), within(1e-15));
    }

    @Test
    void targetAndReferenceMayBeTurnedRound() {
        KeynessCounts counts = new KeynessCounts(40, 1000, 30, 2000, 100);
        KeynessCounts turned = new KeynessCounts(30, 2000, 40, 1000, 100);
        for (Keyness measure : Keyness.values()) {
            double value = measure.of(counts);
            double other = measure.of(turned);
            switch (measure) {
                case LOG_RATIO, LOG_RATIO_CONSERVATIVE, LL_4CELL ->
                        assertThat(other).isCloseTo(-value, within(1e-12));
                case LL_2CELL, CHI2, BIC, P_VALUE ->
                        assertThat(other).isCloseTo(value, within(1e-12));
                case ODDS_RATIO, SIMPLE_MATHS ->
                        assertThat(other * value).isCloseTo(1, within(1e-12));
                case PERCENT_DIFF ->
                        assertThat((1 + other / 100) * (1 + value / 100))
                                .isCloseTo(1, within(1e-12));
            }
        }
    }

    /** Whatever the counts: a number or an empty cell. */
    @Test
    void everySmallTableHasFiniteValues() {
        for (long c = 0; c <= 5; c++) {
            for (long d = 0; d <= 5; d++) {
                for (long a = 0; a <= c; a++) {
                    for (long b = 0; b <= d; b++) {
                        KeynessCounts counts = new KeynessCounts(a, c, b, d, 3);
                        for (Keyness measure : Keyness.values()) {
                            assertThat(Double.isInfinite(measure.of(counts)))
                                    .as(measure + " of " + counts)
                                    .isFalse();
                        }
                    }
                }
            }
        }
        KeynessCounts onlyTarget = new KeynessCounts(3, 5, 0, 0, 3);
        for (Keyness measure :
                new Keyness[] {LOG_RATIO, LOG_RATIO_CONSERVATIVE, LL_2CELL, PERCENT_DIFF}) {
            assertThat(measure.of(onlyTarget)).as(measure.columnName()).isNaN();
        }
        assertThat(PERCENT_DIFF.of(new KeynessCounts(3, 5, 0, 9, 3))).isNaN();
    }

    /** Near equality the log-likelihood of two cells is (a - b)^2/(a + b). */
    @Test
    void nothingIsLostInALargeCorpus() {
        long n = 4_000_000_000L;
        KeynessCounts counts = new KeynessCounts(500_000_001, n, 500_000_000, n, 1_000_000);
        assertThat(LL_2CELL.of(counts)).isCloseTo(1e-9, within(1e-15));
        assertThat(PERCENT_DIFF.of(counts)).isCloseTo(2e-7, within(1e-18));
        assertThat(LOG_RATIO_CONSERVATIVE.of(counts)).isZero();
        KeynessCounts more = new KeynessCounts(501_000_000, n, 500_000_000, n, 1_000_000);
        // (a - b)/sqrt(a + b) = 31.6 deviations, of which the interval takes 5.45
        assertThat(LOG_RATIO_CONSERVATIVE.of(more))
                .isCloseTo(LOG_RATIO.of(more) * (1 - 5.451 / 31.607), within(1e-7));
    }

    @Test
    void countsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new KeynessCounts(3, 2, 0, 9, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 of 2 tokens, 0 of 9 tokens of the reference");
        assertThatThrownBy(() -> new KeynessCounts(0, 2, 10, 9, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KeynessCounts(1, 2, 1, 9, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
