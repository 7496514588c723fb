package corpus.cli;

import corpus.analysis.Agreement;
import corpus.measure.Kappa;
import corpus.measure.Proportion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What a paper says of a check by hand, in sentences. */
final class AgreementMethods {
    private static final int DECIMALS = 3;

    private AgreementMethods() {}

    static String of(Agreement agreement) {
        List<String> sentences = new ArrayList<>();
        boolean two = agreement.codings().size() == 2;
        for (int coder = 0; coder < agreement.codings().size(); coder++) {
            Proportion precision = agreement.precision(coder);
            sentences.add(
                    "%s judged %d rows and found %d of them correct: precision %s (95 %% Wilson score interval %s to %s)."
                            .formatted(
                                    two ? "Coder " + (coder + 1) : "One coder",
                                    precision.all(),
                                    precision.some(),
                                    number(precision.share()),
                                    number(precision.low()),
                                    number(precision.high())));
        }
        if (two) {
            sentences.add(agreementOf(agreement.kappa()));
        }
        return String.join(" ", sentences);
    }

    private static String agreementOf(Kappa kappa) {
        String sentence =
                "Of %d rows judged by both, they agreed on %d"
                        .formatted(kappa.items(), kappa.agreed());
        if (Double.isNaN(kappa.value())) {
            return sentence + ".";
        }
        String interval =
                Double.isNaN(kappa.low())
                        ? ""
                        : " (95 %% interval %s to %s)"
                                .formatted(number(kappa.low()), number(kappa.high()));
        return sentence + ": Cohen's kappa " + number(kappa.value()) + interval + ".";
    }

    private static String number(double value) {
        return new BigDecimal(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
