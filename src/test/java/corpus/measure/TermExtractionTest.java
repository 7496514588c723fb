package corpus.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermExtractionTest {
    private static final PairCounts FIRM = new PairCounts(8, 8, 8, 64);

    private static TermCandidate candidate(int words, long count, long nested, long longer) {
        return new TermCandidate(words, count, nested, longer, FIRM, 2, 1.5);
    }

    /**
     * The worked example of Frantzi, Ananiadou and Mima 2000, 2.3.1 (doi:10.1007/s007999900023):
     * strings of a corpus of eye pathology with their frequency. "Basal cell carcinoma" is inside
     * five others, which occur 5, 11 - 5, 7, 5 and 3 times on their own: 26 in all.
     */
    @ParameterizedTest
    @CsvSource({
        "adenoid cystic basal cell carcinoma, 5, 0, 0, 11.6096",
        "cystic basal cell carcinoma, 11, 5, 1, 12",
        "ulcerated basal cell carcinoma, 7, 0, 0, 14",
        "recurrent basal cell carcinoma, 5, 0, 0, 10",
        "circumscribed basal cell carcinoma, 3, 0, 0, 6",
        "basal cell carcinoma, 984, 26, 5, 1551.36"
    })
    void publishedCValues(String term, long count, long nested, long longer, double expected) {
        TermCandidate candidate = candidate(term.split(" ", -1).length, count, nested, longer);
        assertThat(TermExtraction.C_VALUE.of(candidate)).isCloseTo(expected, within(0.005));
    }

    @Test
    void aCandidateFoundOnlyInsideOneOtherIsWorthNothing() {
        assertThat(TermExtraction.C_VALUE.of(candidate(2, 7, 7, 1))).isZero();
        assertThat(TermExtraction.TERM_SCORE.of(candidate(2, 7, 7, 1))).isZero();
    }

    @Test
    void entropyOfNeighbours() {
        assertThat(BranchingEntropy.of(4, 4)).isZero();
        assertThat(BranchingEntropy.of(4, 2, 2)).isEqualTo(1);
        assertThat(BranchingEntropy.of(4, 1, 1, 1, 1)).isEqualTo(2);
        // 3/4 log2(4/3) + 1/4 log2(4)
        assertThat(BranchingEntropy.of(4, 3, 1)).isCloseTo(0.8112781245, within(1e-9));
        assertThat(BranchingEntropy.of(1, 1)).isZero();
        assertThat(BranchingEntropy.of(0)).isNaN();
    }

    /** Each end of a sentence is a neighbour of its own. */
    @Test
    void placesWithoutANeighbourAreAllDifferent() {
        assertThat(BranchingEntropy.of(4)).isEqualTo(2);
        assertThat(BranchingEntropy.of(4, 2)).isEqualTo(BranchingEntropy.of(4, 2, 1, 1));
    }

    @Test
    void theOrderOfNeighboursDoesNotMatter() {
        double expected = BranchingEntropy.of(1000, 501, 37, 13, 7, 3, 3, 2, 1);
        assertThat(BranchingEntropy.of(1000, 3, 1, 501, 2, 7, 37, 3, 13)).isEqualTo(expected);
        assertThat(expected).isBetween(0.0, Math.log(1000) / Math.log(2));
    }

    @Test
    void theScoreIsTheProductOfItsFactors() {
        TermCandidate candidate = candidate(2, 8, 0, 0);
        // mi_log2 of 8 * 64 / (8 * 8)
        assertThat(TermExtraction.TERM_SCORE.of(candidate)).isEqualTo(8 * 3 * 1.5);
        assertThat(TermExtraction.LEFT_ENTROPY.of(candidate)).isEqualTo(2);
        assertThat(TermExtraction.RIGHT_ENTROPY.of(candidate)).isEqualTo(1.5);
    }

    /** Two factors below 0 must not make a score above it. */
    @Test
    void theScoreIsNeverNegative() {
        PairCounts repelling = new PairCounts(1, 8, 40, 64);
        TermCandidate candidate = new TermCandidate(2, 1, 4, 1, repelling, 1, 1);
        assertThat(TermExtraction.C_VALUE.of(candidate)).isNegative();
        assertThat(TermExtraction.TERM_SCORE.of(candidate)).isZero();
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThatThrownBy(() -> candidate(1, 2, 0, 0)).hasMessageContaining("1 words");
        assertThatThrownBy(() -> candidate(2, 2, 1, 0)).hasMessageContaining("nested in 0 others");
        assertThatThrownBy(() -> BranchingEntropy.of(2, 2, 1)).hasMessageContaining("3 neighbours");
    }
}
