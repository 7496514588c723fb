package corpus.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KappaTest {
    /** Cohen 1960, A coefficient of agreement for nominal scales: 200 patients, po .70, pe .41. */
    @Test
    void cohensOwnExample() {
        Kappa kappa = new Kappa(new long[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
        assertThat(kappa.agreement()).isCloseTo(.70, within(1e-12));
        assertThat(kappa.value()).isCloseTo(.492, within(5e-4));
    }

    /** Fleiss 1981, Statistical methods for rates and proportions: 100 diagnoses. */
    @Test
    void fleissExample() {
        Kappa kappa = new Kappa(new long[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}});
        assertThat(kappa.agreement()).isCloseTo(.89, within(1e-12));
        assertThat(kappa.value()).isCloseTo(.68, within(5e-3));
        assertThat(kappa.standardError()).isCloseTo(.087, within(1e-3));
    }

    /** The example of {@code ci.kappa} in the R package statpsych, after Fleiss and Paik 2003. */
    @Test
    void twoAnswers() {
        Kappa kappa = new Kappa(new long[][] {{31, 12}, {4, 58}});
        assertThat(kappa.value()).isCloseTo(0.6756757, within(5e-8));
        assertThat(kappa.standardError()).isCloseTo(0.07344761, within(5e-9));
        assertThat(kappa.low()).isCloseTo(0.5317210, within(5e-8));
        assertThat(kappa.high()).isCloseTo(0.8196303, within(5e-8));
    }

    @Test
    void agreementByChanceIsZero() {
        Kappa kappa = new Kappa(new long[][] {{1, 9}, {9, 81}});
        assertThat(kappa.value()).isCloseTo(0, within(1e-12));
        assertThat(new Kappa(new long[][] {{0, 5}, {5, 0}}).value()).isEqualTo(-1);
    }

    @Test
    void perfectAgreementHasNoInterval() {
        Kappa kappa = new Kappa(new long[][] {{5, 0}, {0, 95}});
        assertThat(kappa.value()).isEqualTo(1);
        assertThat(kappa.low()).isNaN();
        assertThat(kappa.high()).isNaN();
    }

    /** One of the coders found nothing wrong: kappa is 0 whatever the other one says. */
    @Test
    void oneAnswerOfOneCoderHasNoInterval() {
        Kappa kappa = new Kappa(new long[][] {{7, 3}, {0, 0}});
        assertThat(kappa.value()).isZero();
        assertThat(kappa.low()).isNaN();
        assertThat(kappa.high()).isNaN();
    }

    @Test
    void oneAnswerThroughoutHasNoKappa() {
        Kappa kappa = new Kappa(new long[][] {{0, 0}, {0, 30}});
        assertThat(kappa.agreement()).isEqualTo(1);
        assertThat(kappa.value()).isNaN();
        assertThat(kappa.low()).isNaN();
    }

    @Test
    void nothingJudgedHasNoAgreement() {
        Kappa kappa = new Kappa(new long[2][2]);
        assertThat(kappa.agreement()).isNaN();
        assertThat(kappa.value()).isNaN();
        assertThat(kappa.high()).isNaN();
    }

    @Test
    void tableIsSquare() {
        assertThatThrownBy(() -> new Kappa(new long[][] {{1, 2}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
