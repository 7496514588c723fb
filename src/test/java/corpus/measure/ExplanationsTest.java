package corpus.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationsTest {
    static Stream<List<Explanation>> tables() {
        return Explanations.byCommand().values().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyMeasureExplainsItself(List<Explanation> measures) {
        assertThat(measures).extracting(Explanation::name).doesNotHaveDuplicates();
        assertThat(measures)
                .allSatisfy(
                        e -> {
                            assertThat(e.name()).matches("[a-z][a-z0-9_]+");
                            assertThat(e.chineseHeader()).isNotBlank();
                            assertThat(e.meaning()).matches("[A-Z1(].*[^.]");
                            assertThat(e.formula()).isNotBlank();
                            assertThat(e.range()).isNotBlank();
                            assertThat(e.undefined()).isNotBlank();
                            assertThat(e.source()).containsPattern("\\d{4}");
                        });
    }

    /** Every measure is offered by some command. */
    @Test
    void noMeasureIsForgotten() {
        List<Explanation> offered = tables().flatMap(List::stream).toList();
        Stream.of(Association.values(), Keyness.values(), TermMeasure.values(), Diversity.values())
                .flatMap(Stream::of)
                .forEach(
                        measure -> assertThat(offered).contains(((Measure) measure).explanation()));
    }

    @Test
    void aPairHasNoNode() {
        assertThat(Association.ofPairs())
                .contains(Association.DELTA_P_A)
                .doesNotContain(Association.DELTA_P_NODE);
        assertThat(Association.ofCollocates())
                .contains(Association.DELTA_P_NODE)
                .doesNotContain(Association.DELTA_P_A);
        assertThat(Association.named("log_dice")).hasValue(Association.LOG_DICE);
        assertThat(Association.named("LL")).isEmpty();
        assertThat(Keyness.named("ll_4cell")).hasValue(Keyness.LL_4CELL);
        assertThat(TermMeasure.named("arf")).hasValue(TermMeasure.ARF);
        assertThat(Diversity.named("yule_k")).hasValue(Diversity.YULE_K);
    }
}
