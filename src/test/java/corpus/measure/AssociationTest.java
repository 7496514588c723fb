package corpus.measure;

import static corpus.measure.Association.CHI2;
import static corpus.measure.Association.CHI2_YATES;
import static corpus.measure.Association.DELTA_P_A;
import static corpus.measure.Association.DELTA_P_B;
import static corpus.measure.Association.EXPECTED;
import static corpus.measure.Association.LL_4CELL;
import static corpus.measure.Association.LOG_DICE;
import static corpus.measure.Association.LOG_RATIO;
import static corpus.measure.Association.MI_LOG2;
import static corpus.measure.Association.NPMI;
import static corpus.measure.Association.ODDS_RATIO;
import static corpus.measure.Association.SIMPLE_LL;
import static corpus.measure.Association.T_SCORE;
import static corpus.measure.Association.Z_SCORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssociationTest {
    /**
     * The UCS toolkit's gold rows for "circular economy" (R1 = 15334 tokens in windows, N =
     * 191998), as pandas-association-measures has them: chi-squared without its sign, MI and odds
     * ratio not as decimal logarithms. log_dice and mi_log2 follow from the same counts.
     */
    @ParameterizedTest
    @CsvSource({
        // O, C1, measure, value
        "1,   2, expected, .159731",
        "7, 120, expected, 9.583850",
        "1,   8, expected, .638923",
        "2,  47, expected, 3.753675",
        "2,   5, expected, .399327",
        "1,   2, ll_4cell, 2.448757",
        "7, 120, ll_4cell, -.829802",
        "1,   8, ll_4cell, .191806",
        "2,  47, ll_4cell, -1.059386",
        "2,   5, ll_4cell, 3.879126",
        "2,   2, ll_4cell, 10.109890",
        "1,   2, t_score, .840269",
        "7, 120, t_score, -.976603",
        "1,   8, t_score, .361077",
        "2,  47, t_score, -1.240035",
        "2,   5, t_score, 1.131847",
        "1,   2, z_score, 2.102442",
        "7, 120, z_score, -.834636",
        "1,   8, z_score, .451726",
        "2,  47, z_score, -.905150",
        "2,   5, z_score, 2.533018",
        "1,   2, simple_ll, 1.987992",
        "7, 120, simple_ll, -.769331",
        "1,   8, simple_ll, .173788",
        "2,  47, simple_ll, -.988997",
        "2,   5, simple_ll, 3.243141",
        "1,   2, mi_log2, 2.646285",
        "7, 120, mi_log2, -.453250",
        "1,   8, mi_log2, .646285",
        "2,  47, mi_log2, -.908304",
        "2,   5, mi_log2, 2.324357",
        "7, 120, mi3, 5.161459",
        "2,  47, mi3, 1.091696",
        "1,   2, dice, .000130412102",
        "7, 120, dice, .000905914326",
        "1,   8, dice, .000130361100",
        "2,  47, dice, .000260061114",
        "2,   5, dice, .000260773193",
        "7, 120, jaccard, .000453162426",
        "2,   5, jaccard, .000130403599",
        "7, 120, min_sensitivity, .000456501891",
        "2,   2, min_sensitivity, .000130429112",
        "1,   2, chi2, 4.803981",
        "7, 120, chi2, .757556",
        "2,   5, chi2, 6.973269",
        "1,   2, chi2_yates, .787788",
        "7, 120, chi2_yates, .492735",
        "2,   5, chi2_yates, 3.297219",
        "1,   2, odds_ratio, 11.521750",
        "7, 120, odds_ratio, .713564",
        "1,   2, log_ratio, 3.526202",
        "7, 120, log_ratio, -.486622",
        "1,   8, log_ratio, .718847",
        "2,  47, log_ratio, -.965651",
        "2,   5, log_ratio, 2.941240",
        "1,   2, log_dice, 1.095365",
        "7, 120, log_dice, 3.891662",
        "1,   8, log_dice, 1.094801",
        "2,  47, log_dice, 2.091138",
        "2,   5, log_dice, 2.095083",
    })
    void ucsGold(long joint, long second, String name, double value) {
        PairCounts counts = new PairCounts(joint, 15334, second, 191998);
        double tolerance = Math.abs(value) < .001 ? 1e-12 : 2e-6;
        assertThat(named(name).of(counts)).isCloseTo(value, within(tolerance));
    }

    private static Association named(String name) {
        return Association.named(name).orElseThrow();
    }

    /** Tables as their papers print them: the four cells. */
    @ParameterizedTest
    @CsvSource({
        // Dunning 1993, p. 72, "the swiss" in his table, and p. 73
        "ll_4cell, 10, 0, 3, 31764, 167.23, .005",
        "ll_4cell, 110, 2442, 111, 29114, 270.72, .005",
        "chi2, 110, 2442, 111, 29114, 525.02, .005",
        "chi2, 3, 0, 0, 31774, 31777, 1e-9",
        // Pedersen 1996, p. 10
        "chi2_yates, 1, 3, 3, 1, .5, 1e-9",
        // Gries 2013, p. 144: of course, in both directions
        "delta_p_a, 5610, 168938, 2257, 10233063, .032, 5e-4",
        "delta_p_b, 5610, 168938, 2257, 10233063, .697, 5e-4",
        "delta_p_node, 5610, 168938, 2257, 10233063, .032, 5e-4",
        "delta_p_collocate, 5610, 168938, 2257, 10233063, .697, 5e-4",
        // Pedersen & Bruce 1996, p. 12
        "min_sensitivity, 17, 240, 1001, 1298742, .016699, 1e-6",
        // Bouma 2009, p. 36
        "npmi, 10, 0, 0, 90, 1, 1e-10",
        "npmi, 1, 9, 9, 81, 0, 1e-10",
        "npmi, 0, 10, 10, 80, -1, 0",
        "npmi, 100, 0, 0, 0, 1, 0",
        // quanteda.textstats, keyness of b: 7 of 10 against 2 of 9, as R's chisq.test
        "chi2, 7, 3, 2, 7, 4.337160, 1e-6",
        "chi2_yates, 7, 3, 2, 7, 2.632438, 1e-6",
        "ll_4cell, 7, 3, 2, 7, 4.534939, 1e-6",
        // by definition: 2 of 4 against 1 of 6
        "odds_ratio, 2, 2, 1, 5, 5, 1e-15",
        "log_ratio, 2, 2, 1, 5, 1.584962500721156, 1e-15",
        "log_ratio, 2, 2, 0, 6, 2.584962500721156, 1e-15",
        "log_ratio, 0, 4, 1, 5, -.4150374992788438, 1e-15",
        "association_strength, 2, 2, 1, 5, .16666666666666666, 1e-15",
        "delta_p_a, 2, 2, 1, 5, .3333333333333333, 1e-15",
        "delta_p_b, 2, 2, 1, 5, .38095238095238093, 1e-15",
        "odds_ratio, 0, 4, 1, 5, 0, 0",
        "z_score, 0, 4, 1, 5, -.6324555320336759, 1e-15",
        "simple_ll, 0, 4, 1, 5, -.8, 1e-15",
        "chi2_yates, 1, 2, 2, 4, 0, 0",
    })
    void publishedTables(
            String name, long o11, long o12, long o21, long o22, double expected, double within) {
        PairCounts counts =
                new PairCounts(o11, o11 + o12, o11 + o21, Math.addExact(o11 + o12, o21 + o22));
        assertThat(named(name).of(counts)).isCloseTo(expected, within(within));
    }

    @ParameterizedTest
    @CsvSource({
        // O, R1, C1, N
        // quanteda.extras: keyness table a=10 b=5 c=100 d=200; Rayson's two cells give 6.931472
        "ll_4cell, 10, 100, 15, 300, 7.329812, 1e-5",
        // quanteda.textstats: bigram "other capital" among nine
        "ll_4cell, 2, 3, 3, 9, 2.231, .001",
        "chi2, 2, 3, 3, 9, 2.25, 1e-9",
        "mi_log2, 2, 3, 3, 9, 1, 1e-9",
        // Church & Hanks 1990, p. 24
        "mi_log2, 8, 1105, 44, 15000000, 11.3, .05",
        // Manning & Schütze 1999, tables 5.14 and 5.6 (which cuts t off): Ayatollah Ruhollah,
        // Bette Midler, Agatha Christie, videocassette recorder, unsalted butter, first made,
        // into them, like people, time last; p. 165: new companies
        "mi_log2, 20, 42, 20, 14307668, 18.38, .005",
        "mi_log2, 20, 41, 27, 14307668, 17.98, .005",
        "mi_log2, 20, 30, 117, 14307668, 16.31, .005",
        "mi_log2, 20, 77, 59, 14307668, 15.94, .005",
        "mi_log2, 20, 24, 320, 14307668, 15.19, .005",
        "mi_log2, 20, 14907, 9017, 14307668, 1.09, .005",
        "mi_log2, 20, 14734, 13478, 14307668, .53, .005",
        "mi_log2, 20, 14093, 14776, 14307668, .46, .005",
        "mi_log2, 20, 15019, 15629, 14307668, .29, .005",
        "t_score, 20, 42, 20, 14307668, 4.4721, .00015",
        "t_score, 20, 41, 27, 14307668, 4.4721, .00015",
        "t_score, 20, 30, 117, 14307668, 4.472, .00015",
        "t_score, 20, 77, 59, 14307668, 4.472, .00015",
        "t_score, 20, 24, 320, 14307668, 4.472, .00015",
        "t_score, 20, 14093, 14776, 14307668, 1.2176, .00015",
        "t_score, 20, 15019, 15629, 14307668, .8036, .00015",
        "t_score, 8, 15828, 4675, 14307668, .999932, 1e-6",
        // Smadja et al. 1996, p. 13
        "dice, 130, 3121, 143, 1000000, .08, .005",
        "log_dice, 130, 3121, 143, 1000000, 10.349942, 1e-6",
        // Rychlý 2008, p. 9: the maximum; one co-occurrence in 2^14
        "log_dice, 7, 7, 7, 100, 14, 0",
        "log_dice, 1, 16384, 16384, 1000000, 0, 1e-12",
        "jaccard, 2, 3, 4, 100, .4, 1e-15",
        "jaccard, 0, 3, 4, 100, 0, 0",
        "mi3, 4, 8, 8, 64, 6, 1e-15",
    })
    void published(
            String name, long o, long r1, long c1, long n, double expected, double tolerance) {
        assertThat(named(name).of(new PairCounts(o, r1, c1, n)))
                .isCloseTo(expected, within(tolerance));
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

    /** Whatever the table: a number or an empty cell, within the range that is promised. */
    @Test
    void everySmallTableHasFiniteValues() {
        for (long n = 0; n <= 9; n++) {
            for (long r = 0; r <= n; r++) {
                for (long c = 0; c <= n; c++) {
                    for (long o = Math.max(0, r + c - n); o <= Math.min(r, c); o++) {
                        check(new PairCounts(o, r, c, n));
                    }
                }
            }
        }
    }

    private static void check(PairCounts counts) {
        double sign =
                Long.signum(counts.joint() * counts.total() - counts.first() * counts.second());
        for (Association measure : Association.values()) {
            double value = measure.of(counts);
            assertThat(Double.isInfinite(value)).as(measure + " of " + counts).isFalse();
            boolean isLimit = measure == NPMI && counts.joint() == counts.total();
            if (Double.isNaN(value) || isLimit) {
                continue;
            }
            switch (measure) {
                case MI_LOG2,
                        NPMI,
                        LL_4CELL,
                        SIMPLE_LL,
                        T_SCORE,
                        Z_SCORE,
                        DELTA_P_A,
                        DELTA_P_B,
                        DELTA_P_NODE,
                        DELTA_P_COLLOCATE ->
                        assertThat(Math.signum(value))
                                .as(measure + " of " + counts)
                                .isEqualTo(sign);
                case CHI2, CHI2_YATES ->
                        assertThat(value).isBetween(0.0, counts.total() * (1 + 1e-12));
                case DICE, JACCARD, MIN_SENSITIVITY, ASSOCIATION_STRENGTH ->
                        assertThat(value).isBetween(0.0, 1.0);
                case EXPECTED, ODDS_RATIO -> assertThat(value).isNotNegative();
                case LOG_DICE -> assertThat(value).isLessThanOrEqualTo(14);
                case MI3, LOG_RATIO -> {
                    // without bounds; with 0.5 for a zero count, the sign may differ
                }
            }
        }
    }

    @Test
    void onlyTheDirectedMeasuresDistinguishTheMembers() {
        PairCounts counts = new PairCounts(20, 150, 90, 1000);
        PairCounts turned = new PairCounts(20, 90, 150, 1000);
        for (Association measure : Association.values()) {
            boolean isDirected =
                    measure == LOG_RATIO || measure.columnName().startsWith("delta_p_");
            assertThat(measure.of(counts) == measure.of(turned))
                    .as(measure.columnName())
                    .isEqualTo(!isDirected);
        }
        assertThat(DELTA_P_A.of(counts)).isEqualTo(DELTA_P_B.of(turned));
    }

    /** With the same margins, together more often is never a lower value, in either direction. */
    @Test
    void moreOftenTogetherIsMore() {
        for (Association measure : Association.values()) {
            double before = Double.NEGATIVE_INFINITY;
            // 30 are expected, below which chi-squared grows with the distance
            for (long joint = 31; joint < 300 && measure != EXPECTED; joint++) {
                double value = measure.of(new PairCounts(joint, 300, 400, 4000));
                assertThat(value).as(measure + " of " + joint).isGreaterThan(before);
                before = value;
            }
        }
    }

    @Test
    void independenceIsExactlyZeroInALargeCorpus() {
        PairCounts counts = new PairCounts(1_000, 1_000_000, 1_000_000, 1_000_000_000);
        for (Association measure :
                new Association[] {
                    MI_LOG2, NPMI, LL_4CELL, SIMPLE_LL, CHI2, T_SCORE, Z_SCORE, DELTA_P_A, DELTA_P_B
                }) {
            assertThat(measure.of(counts)).as(measure.columnName()).isZero();
        }
        assertThat(LOG_RATIO.of(counts)).isCloseTo(0, within(1e-15));
        assertThat(ODDS_RATIO.of(counts)).isCloseTo(1, within(1e-15));
    }

    /** One more than expected among 4 billion; by hand with 50 digits. */
    @Test
    void nothingIsLostInALargeCorpus() {
        PairCounts counts = new PairCounts(251, 1_000_000, 1_000_000, 4_000_000_000L);
        assertThat(CHI2.of(counts)).isCloseTo(.004002000750250078, within(1e-15));
        assertThat(Z_SCORE.of(counts)).isCloseTo(.0632455532033676, within(1e-15));
        assertThat(T_SCORE.of(counts)).isCloseTo(.0631194403097803, within(1e-15));
        assertThat(DELTA_P_A.of(counts)).isCloseTo(1.0002500625156289e-6, within(1e-18));
        assertThat(LOG_RATIO.of(counts)).isCloseTo(.005760712345211496, within(1e-14));
        assertThat(SIMPLE_LL.of(counts)).isCloseTo(.0039946773078014, within(1e-15));
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
