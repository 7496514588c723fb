package corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "-0.0000001, 0",
        "1, 1",
        "-1.5, -1.5",
        "100, 100",
        "0.1, 0.1",
        "0.0000014999, 0.000001",
        "0.333333333, 0.333333",
        "0.6666666, 0.666667",
        "0.9999999, 1",
        "-2.0000001, -2",
        "12345678901234567890, 12345678901234567000",
        "1e21, 1000000000000000000000",
        "1e-300, 0",
        // Exact ties go to the even neighbour: n/128 has seven decimals and ends in 5.
        "0.0078125, 0.007812",
        "0.0234375, 0.023438",
        // 0.0000005 is a little below the tie, 0.0000025 a little above nothing but itself.
        "0.0000005, 0",
        "0.0000015, 0.000002",
    })
    void rounded(double value, String text) {
        assertThat(NumberText.of(value)).isEqualTo(exactly(value));
        if (value < 1e18) {
            assertThat(NumberText.of(value)).isEqualTo(text);
        }
    }

    private static String exactly(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(6, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Test
    void theFastWayIsExact() {
        Random random = new Random(3);
        for (int i = 0; i < 50_000; i++) {
            double magnitude = Math.scalb(random.nextDouble() - 0.5, random.nextInt(90) - 30);
            double tie = (random.nextInt(2_000_000) + 0.5) / 1_000_000;
            for (double value :
                    new double[] {magnitude, tie, Math.nextUp(tie), Math.nextDown(-tie)}) {
                assertThat(NumberText.of(value)).isEqualTo(exactly(value));
            }
        }
    }

    @Test
    void missingNumbersAreEmpty() {
        assertThat(NumberText.of(Double.NaN)).isEmpty();
        assertThat(NumberText.of(Double.POSITIVE_INFINITY)).isEmpty();
        assertThat(NumberText.of(Double.NEGATIVE_INFINITY)).isEmpty();
        assertThat(NumberText.of((Object) null)).isEmpty();
    }

    @Test
    void noLocaleChangesDigitsOrPoint() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(NumberText.of(1234.5)).isEqualTo("1234.5");
            assertThat(NumberText.of((Object) 1234L)).isEqualTo("1234");
        } finally {
            Locale.setDefault(before);
        }
    }
}
