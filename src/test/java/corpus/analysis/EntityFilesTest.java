package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.SampleDocuments;
import corpus.document.CorpusException;
import corpus.document.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --merge} and {@code --labels} read. */
class EntityFilesTest {
    private static final Gazetteer GAZETTEER = SampleDocuments.annotator().gazetteer();

    private static MergedEntities merged(String text) {
        return MergedEntities.read(text, "m.yaml", GAZETTEER);
    }

    private static Gazetteer labelled(String text) {
        return EntityLabels.relabelled(GAZETTEER, text, "l.yaml");
    }

    @Test
    void mergedIdsCountAsTheLastOfTheirChain() {
        MergedEntities merged = merged("HK: CN # 香港\nMO: HK\nNO: SE\n");
        assertThat(merged.targets().toString()).isEqualTo("{HK=CN, MO=CN, NO=SE}");
        assertThat(merged.of("MO")).isEqualTo("CN");
        assertThat(merged.of("TW")).isEqualTo("TW");
        assertThat(merged.description()).isEqualTo("HK as CN, MO as CN, NO as SE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'HK: CN\nXQ: CN' | m.yaml, line 2: there is no entity `XQ`",
                "'HK: 中国' | m.yaml, line 1: there is no entity `中国`; did you mean `CN`?",
                "'QQ: CN' | m.yaml, line 1: there is no entity `QQ`; ids stand in the column",
                "'hk: CN' | m.yaml, line 1: there is no entity `hk`; did you mean `HK`?",
                "'HK: CN\nCN: HK' | m.yaml, line 1: `HK` counts as itself in the end; take one of",
                "'MO: MO' | m.yaml, line 1: `MO` counts as itself in the end",
                "'CN: [HK, MO]' | m.yaml, line 1: after `CN`, one id is expected: that of the entity that it counts as, as in `HK: CN`",
                "'HK:' | m.yaml, line 1: after `HK`, one id is expected",
                "'HK: CN\nHK: TW' | m.yaml, line 2: `HK` stands here again, after line 1",
                "'- HK' | m.yaml: this file has to consist of fields",
                "'' | m.yaml: this file has to consist of fields",
                "'HK:\tCN: x' | m.yaml, line 1: this line begins with a tab",
            })
    void mistakesInAMergeFileAreNamed(String text, String sentence) {
        assertThatThrownBy(() -> merged(text))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        assertThatThrownBy(() -> merged("AAA: CN\nHK: BBB\n"))
                .hasMessageContaining("line 1")
                .hasMessageContaining("line 2");
    }

    @Test
    void labelsChangeNamesOnly() {
        Gazetteer labelled =
                labelled("RU: 俄国\nUS: {name: 美利坚, name_en: America}\nCN:\n  name_en: PRC\n");
        assertThat(labelled.get("RU").name()).isEqualTo("俄国");
        assertThat(labelled.get("RU").nameEn()).isEqualTo(GAZETTEER.get("RU").nameEn());
        assertThat(labelled.get("US").name()).isEqualTo("美利坚");
        assertThat(labelled.get("US").nameEn()).isEqualTo("America");
        assertThat(labelled.get("CN").name()).isEqualTo("中国");
        assertThat(labelled.get("CN").nameEn()).isEqualTo("PRC");
        assertThat(labelled.get("US").iso3()).isEqualTo("USA");
        assertThat(labelled.entities().keySet()).isEqualTo(GAZETTEER.entities().keySet());
        assertThat(labelled.get("FR")).isEqualTo(GAZETTEER.get("FR"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'RUS: 俄国' | l.yaml, line 1: there is no entity `RUS`; did you mean `RU`?",
                "'RU: ' | l.yaml, line 1: after `RU`, a name is expected, as in `RU: 俄国`",
                "'RU: [俄国]' | l.yaml, line 1: after `RU`, a name is expected",
                "'RU: {nmae: 俄国}' | l.yaml, line 1: unknown field `nmae`; did you mean `name`?",
                "'RU: {name: [俄]}' | l.yaml, line 1: `name`: a single value is expected, not a list",
            })
    void mistakesInALabelFileAreNamed(String text, String sentence) {
        assertThatThrownBy(() -> labelled(text))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining(sentence);
    }
}
