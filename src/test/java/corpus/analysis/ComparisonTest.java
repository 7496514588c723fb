package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.document.Metadata;
import corpus.document.MetadataCondition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Metadata OF_2021 = Metadata.of("a", Map.of("year", List.of("2021")));
    private static final Metadata OF_2022 = Metadata.of("b", Map.of("year", List.of("2022")));
    private static final Metadata UNDATED = Metadata.of("c", Map.of());

    private static List<MetadataCondition> all(String... written) {
        return Arrays.stream(written).map(MetadataCondition::parse).toList();
    }

    @Test
    void theRestIsTheOtherPart() {
        Comparison rest = Comparison.within(all("year=2021"), List.of());
        assertThat(rest.partOf(OF_2021)).isEqualTo(ComparedPart.TARGET);
        assertThat(rest.partOf(UNDATED)).isEqualTo(ComparedPart.REFERENCE);

        Comparison other = Comparison.within(List.of(), all("year=2021"));
        assertThat(other.partOf(OF_2021)).isEqualTo(ComparedPart.REFERENCE);
        assertThat(other.partOf(UNDATED)).isEqualTo(ComparedPart.TARGET);
    }

    @Test
    void theTargetWinsAndTheOthersAreOut() {
        Comparison both = Comparison.within(all("year=2021"), all("year=2021..2022"));
        assertThat(both.partOf(OF_2021)).isEqualTo(ComparedPart.TARGET);
        assertThat(both.isInBoth(OF_2021)).isTrue();
        assertThat(both.partOf(OF_2022)).isEqualTo(ComparedPart.REFERENCE);
        assertThat(both.isInBoth(OF_2022)).isFalse();
        assertThat(both.partOf(UNDATED)).isEqualTo(ComparedPart.NEITHER);
    }

    @Test
    void aReferenceElsewhereLeavesTheTarget() {
        Comparison whole = Comparison.elsewhere(List.of());
        assertThat(whole.partOf(UNDATED)).isEqualTo(ComparedPart.TARGET);
        Comparison part = Comparison.elsewhere(all("year=2021"));
        assertThat(part.partOf(OF_2021)).isEqualTo(ComparedPart.TARGET);
        assertThat(part.partOf(UNDATED)).isEqualTo(ComparedPart.NEITHER);
    }

    @Test
    void nothingToTellThemByIsABug() {
        assertThatThrownBy(() -> Comparison.within(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
