package corpus.measure;

import static corpus.measure.Association.EXPECTED;
import static corpus.measure.Association.LL_4CELL;
import static corpus.measure.Association.LOG_DICE;
import static corpus.measure.Association.MI_LOG2;
import static corpus.measure.Association.NPMI;
import static corpus.measure.Association.T_SCORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssociationTest {
    /** UCS toolkit, gold rows (R1 = 15334 tokens in windows, N = 191998). */
    @ParameterizedTest
    @CsvSource({
        // joint, collocate, E, G2, t, MI (log2; UCS prints log10), logDice
        "1,   2,  .159731,  2.448757,  .840269, 2.646285, 1.095365",
        "7, 120, 9.583850,  -.829802, -.976603, -.453250, 3.891662",
        "1,   8,  .638923,   .191806,  .361077,  .646285, 1.094801",
        "2,  47, 3.753675, -1.059386, -1.240035, -.908304, 2.091138",
        "2,   5,  .399327,  3.879126, 1.131847, 2.324357, 2.095083",
    })
    void ucsGold(
            long joint, long second, double e, double g2, double t, double mi, double logDice) {
        PairCounts counts = new PairCounts(joint, 15334, second, 191998);
        assertThat(EXPECTED.of(counts)).isCloseTo(e, within(2e-6));
        assertThat(LL_4CELL.of(counts)).isCloseTo(g2, within(2e-6));
        assertThat(T_SCORE.of(counts)).isCloseTo(t, within(2e-6));
        assertThat(MI_LOG2.of(counts)).isCloseTo(mi, within(2e-6));
        assertThat(LOG_DICE.of(counts)).isCloseTo(logDice, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        // Dunning 1993, p. 72, and "the swiss" in his table
        "ll_4cell, 10, 10, 13, 31777, 167.23, .005",
        "ll_4cell, 110, 2552, 221, 31777, 270.72, .005",
        // quanteda.extras: keyness table a=10 b=5 c=100 d=200; Rayson's two cells give 6.931472
        "ll_4cell, 10, 100, 15, 300, 7.329812, 1e-5",
        // quanteda.textstats: bigram "other capital" among nine
        "ll_4cell, 2, 3, 3, 9, 2.231, .001",
        "mi_log2, 2, 3, 3, 9, 1, 1e-9",
        // Church & Hanks 1990, p. 24
        "mi_log2, 8, 1105, 44, 15000000, 11.3, .05",
        // Manning & Schütze 1999, tables 5.14 and 5.6
        "mi_log2, 20, 42, 20, 14307668, 18.38, .005",
        "mi_log2, 20, 14093, 14776, 14307668, .46, .005",
        "t_score, 20, 42, 20, 14307668, 4.4721, .00015",
        "t_score, 20, 14093, 14776, 14307668, 1.2176, .00015",
        "t_score, 8, 15828, 4675, 14307668, .999932, 1e-6",
        // Smadja et al. 1996, p. 13: Dice .08
        "log_dice, 130, 3121, 143, 1000000, 10.349942, 1e-6",
        // Rychlý 2008, p. 9: the maximum; one co-occurrence in 2^14
        "log_dice, 7, 7, 7, 100, 14, 0",
        "log_dice, 1, 16384, 16384, 1000000, 0, 1e-12",
        // Bouma 2009, p. 36
        "npmi, 10, 10, 10, 100, 1, 1e-10",
        "npmi, 1, 10, 10, 100, 0, 1e-10",
        "npmi, 0, 10, 10, 100, -1, 0",
        "npmi, 100, 100, 100, 100, 1, 0",
        "jaccard, 2, 3, 4, 100, .4, 1e-15",
        "jaccard, 0, 3, 4, 100, 0, 0",
    })
    void published(
            String name, long o, long r1, long c1, long n, double expected, double tolerance) {
        Association measure = Association.named(name).orElseThrow();
        assertThat(measure.of(new PairCounts(o, r1, c1, n))).isCloseTo(expected, within(tolerance));
    }

    /**
     * Rychlý 2008, p. 9: twice as often is one more, and the size of the corpus does not matter.
     */
    @Test
    void logDiceLaws() {
        double once = LOG_DICE.of(new PairCounts(10, 1500, 2500, 10_000));
        assertThat(LOG_DICE.of(new PairCounts(20, 1500, 2500, 10_000)) - once)
                .isCloseTo(1, within(1e-12));
        assertThat(LOG_DICE.of(new PairCounts(10, 1500, 2500, 999_999))).isEqualTo(once);
    }

    @Test
    void undefinedIsNaN() {
        PairCounts never = new PairCounts(0, 3, 4, 100);
        PairCounts absent = new PairCounts(0, 0, 0, 0);
        for (Association measure : new Association[] {LOG_DICE, MI_LOG2, T_SCORE}) {
            assertThat(measure.of(never)).as(measure.columnName()).isNaN();
        }
        for (Association measure : Association.values()) {
            assertThat(measure.of(absent)).as(measure.columnName()).isNaN();
        }
        assertThat(LL_4CELL.of(new PairCounts(0, 0, 4, 100))).isZero();
    }

    @Test
    void independenceIsExactlyZeroInALargeCorpus() {
        PairCounts counts = new PairCounts(1_000, 1_000_000, 1_000_000, 1_000_000_000);
        assertThat(MI_LOG2.of(counts)).isZero();
        assertThat(NPMI.of(counts)).isZero();
        assertThat(LL_4CELL.of(counts)).isZero();
        assertThat(T_SCORE.of(counts)).isZero();
    }

    /** Near independence 2·Σ O·ln(O/E) tends to Pearson's (O − E)²·N/(E·…): 1e-9 here. */
    @Test
    void logLikelihoodKeepsItsDecimalsInALargeCorpus() {
        long n = 4_000_000_000L;
        PairCounts counts = new PairCounts(1_000_000_001L, n / 2, n / 2, n);
        assertThat(LL_4CELL.of(counts)).isCloseTo(4 * 1.0 / 1e9, within(1e-15));
        PairCounts less = new PairCounts(999_999_999L, n / 2, n / 2, n);
        assertThat(LL_4CELL.of(less)).isCloseTo(-4 * 1.0 / 1e9, within(1e-15));
    }

    @Test
    void tablesWithNegativeCellsAreRefused() {
        assertThatThrownBy(() -> new PairCounts(5, 4, 9, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("joint 5, first 4");
        assertThatThrownBy(() -> new PairCounts(1, 60, 60, 100))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void productsBeyond64Bits() {
        long big = 20_000_000_000L;
        assertThat(ExactProducts.difference(big, big, big - 1, big + 1)).isEqualTo(1);
        assertThat(ExactProducts.difference(big - 1, big + 1, big, big)).isEqualTo(-1);
        assertThat(ExactProducts.difference(3, 4, 5, 2)).isEqualTo(2);
    }

    @Test
    void powersOfTwoHaveExactLogarithms() {
        for (int i = -60; i <= 60; i++) {
            assertThat(Logarithm.base2(Math.scalb(1.0, i))).isEqualTo(i);
        }
        assertThat(Logarithm.base2(10)).isCloseTo(3.321928094887362, within(1e-15));
        assertThat(Logarithm.base2(0)).isNaN();
    }
}
