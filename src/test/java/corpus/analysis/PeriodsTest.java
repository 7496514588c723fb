package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodsTest {
    @Test
    void timesBetweenAreFilledIn() {
        assertThat(Periods.of("year", List.of("2023", "2020")))
                .containsExactly("2020", "2021", "2022", "2023");
        assertThat(Periods.of("month", List.of("2022-02", "2021-11")))
                .containsExactly("2021-11", "2021-12", "2022-01", "2022-02");
        assertThat(Periods.of("quarter", List.of("2021-Q3", "2022-Q2")))
                .containsExactly("2021-Q3", "2021-Q4", "2022-Q1", "2022-Q2");
        assertThat(Periods.of("year", List.of("0998", "1001")))
                .containsExactly("0998", "0999", "1000", "1001");
    }

    @Test
    void whatIsNoTimeStandsForItself() {
        assertThat(Periods.of("year", List.of("", "2020", "约2021", "2022")))
                .containsExactly("", "2020", "2021", "2022", "约2021");
        assertThat(Periods.of("source", List.of("2022", "2020"))).containsExactly("2020", "2022");
        assertThat(Periods.of("month", List.of("2022-13"))).containsExactly("2022-13");
        assertThat(Periods.of("year", List.of())).isEmpty();
    }
}
