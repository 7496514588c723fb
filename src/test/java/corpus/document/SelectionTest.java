package corpus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
    private static final Metadata ARTICLE =
            Metadata.of(
                    "2022/一.md",
                    Map.of(
                            "date", List.of("2022-03-15 20:55:00"),
                            "tags", List.of("中亚", "安全"),
                            "source.name", List.of("某刊"),
                            "pages", List.of("9"),
                            "empty", List.of("")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source.name=某刊",
                "source.name = 某刊",
                "tags=安全",
                "tags!=经济",
                "tags~^中",
                "path~2022/",
                "year=2022",
                "month=2022-03",
                "year=2022..2024",
                "year=2022..",
                "year=..2022",
                "year=2020..2030",
                "date=2022-03..2022-03",
                "date=..2022-03-15",
                "pages=3..10", // as numbers
                "nothing=",
                "empty=",
                "nothing!=x",
                "tags!="
            })
    void conditionHolds(String written) {
        assertThat(MetadataCondition.parse(written).matches(ARTICLE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source.name=别刊",
                "tags=中",
                "tags!=安全",
                "tags~^全",
                "year=2023..",
                "year=..2021",
                "year=2023..2024",
                "date=..2022-02",
                "date=2022-04..",
                "pages=10..20",
                "nothing=x",
                "nothing~x",
                "nothing=1..",
                "nothing!=",
                "empty!=",
                "empty=..9",
                "tags="
            })
    void conditionFails(String written) {
        assertThat(MetadataCondition.parse(written).matches(ARTICLE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "field", "=x", "~x", "a~(", "a~[", "  "})
    void whatIsNoConditionIsRefusedWithASentence(String written) {
        assertThatThrownBy(() -> MetadataCondition.parse(written))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("`" + written + "`");
    }

    @Test
    void operandsKeepWhatLooksLikeAnOperator() {
        assertThat(MetadataCondition.parse("url=a=b!=c").operands()).containsExactly("a=b!=c");
        assertThat(MetadataCondition.parse("a!=b..c").operands()).containsExactly("b..c");
        assertThat(MetadataCondition.parse("a~x=y|z").operands()).containsExactly("x=y|z");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-15,, true",
        "2022-03-16,, false",
        "2022,, true",
        "2022-03,, true",
        ", 2022-03-15, true",
        ", 2022-03-14, false",
        ", 2022, true",
        ", 2022-03, true",
        ", 2021, false",
        "2022, 2022, true",
        ",, true"
    })
    void periodIncludesItsEnds(String since, String until, boolean accepted) {
        assertThat(period(since, until).accepts(ARTICLE)).isEqualTo(accepted);
    }

    @Test
    void documentWithoutDateHasNoPlaceInAPeriod() {
        Metadata undated = Metadata.of("x.md", Map.of());

        assertThat(period("2000", "").accepts(undated)).isFalse();
        assertThat(period("", "2100").accepts(undated)).isFalse();
        assertThat(period("", "").accepts(undated)).isTrue();
    }

    @Test
    void allConditionsHaveToHold() {
        List<MetadataCondition> conditions = new ArrayList<>();
        conditions.add(MetadataCondition.parse("tags=安全"));
        assertThat(selection(conditions).accepts(ARTICLE)).isTrue();
        conditions.add(MetadataCondition.parse("tags=经济"));
        assertThat(selection(conditions).accepts(ARTICLE)).isFalse();
    }

    private static Selection period(String since, String until) {
        return new Selection(
                List.of(),
                since == null ? "" : since,
                until == null ? "" : until,
                Selection.USUAL_SECTIONS,
                false);
    }

    private static Selection selection(List<MetadataCondition> conditions) {
        return new Selection(conditions, "", "", Selection.USUAL_SECTIONS, false);
    }
}
