package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.SampleDocuments;
import corpus.document.CorpusException;
import corpus.document.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --concepts} reads. */
class ConceptSetTest {
    private static final Gazetteer GAZETTEER = SampleDocuments.annotator().gazetteer();

    static ConceptSet read(String text) {
        return ConceptSet.read(text, "c.yaml", GAZETTEER, word -> word.replace('Ｇ', 'G'));
    }

    @Test
    void conceptsHaveWordsEntitiesExclusionsAndParts() {
        ConceptSet set =
                read(
                        """
                        # 主题
                        安全合作: [集体安全, 共同 安全, 合作*]
                        能源: 石油
                        冲突:
                          not: [战争片]
                          制裁:
                            words: [制裁, "*禁运"]
                            entities: [CSTO, RU]
                          战争: {words: [战争, Ｇ20], 内战: [内战]}
                        """);
        assertThat(set.names()).containsExactly("安全合作", "能源", "冲突", "制裁", "战争", "内战");
        assertThat(set.get(0).words())
                .extracting(WordPattern::text)
                .containsExactly("集体安全", "共同安全", "合作*");
        assertThat(set.get(2).words()).isEmpty();
        assertThat(set.get(2).exclusions()).containsExactly(new WordPattern("战争片"));
        assertThat(set.get(3).entities()).containsExactlyInAnyOrder("RU", "CSTO");
        assertThat(set.get(4).words()).contains(new WordPattern("G20"));
        assertThat(set.chain(5)).containsExactly(5, 4, 2);
    }

    /** The hash in the record of a run is of this. */
    @Test
    void remarksAndLayoutDoNotChangeWhatItSays() {
        String block = "# x\n甲:\n  words:\n    - 乙\n    - 丙*\n  not: 丁\n";
        String flow = "甲: {words: [乙, 丙*], not: [丁]}";
        assertThat(read(block)).isEqualTo(read(flow)).hasToString(read(flow).toString());
        assertThat(read(block).toString()).isNotEqualTo(read("甲: [乙, 丙*]").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | c.yaml: this file has to consist of fields",
                "'- 安全' | c.yaml: this file has to consist of fields",
                "'甲: [乙]\n甲: [丙]' | c.yaml, line 2: `甲` stands here again, after line 1",
                "'甲: {丙: [乙]}\n丙: [丁]' | c.yaml, line 2: the concept `丙` stands here again, after line 1",
                "'甲: [乙]\n丙:' | c.yaml, line 2: the concept `丙` has no words; write them as in `丙: [集体安全, 共同安全]`",
                "'甲: []' | c.yaml, line 1: the concept `甲` has no words",
                "'甲: {not: [乙]}' | c.yaml, line 1: the concept `甲` has no words",
                "'甲: [乙, \n\n 乙]' | c.yaml, line 3: `乙` stands here again, after line 1",
                "'甲: [乙, \"\"]' | c.yaml, line 1: a word is missing here",
                "'甲: [乙, \"**\"]' | c.yaml, line 1: `**` has no letter or digit to look for",
                "'甲: [。]' | c.yaml, line 1: `。` has no letter or digit",
                "'甲: [乙, [丙]]' | c.yaml, line 1: a word is expected, not a list",
                "'甲: [乙, {丙: 丁}]' | c.yaml, line 1: a word is expected, not a mapping",
                "'甲: {words: {乙: [丙]}}' | c.yaml, line 1: a list of words is expected, not a mapping",
                "'甲: [*安全]' | c.yaml, line 1: a value that begins with `*` needs quotation marks",
                "'甲: [乙, 安?]' | c.yaml, line 1: in brackets, a value with `?` needs quotation marks, as in",
                "'甲: [乙，丙]' | c.yaml, line 1: `乙，丙` looks like several words; write a half-width comma",
                "'甲: 乙、丙' | c.yaml, line 1: `乙、丙` looks like several words",
                "'甲:\n  words: [乙]\n  entitys: [RU]' | c.yaml, line 3: unknown field `entitys`; did you mean `entities`?",
                "'甲:\n  words: [乙]\n  exclude: [丙]' | c.yaml, line 3: unknown field `exclude`; did you mean `not`?",
                "'甲: {words: [乙], nto: [丙]}' | c.yaml, line 1: unknown field `nto`; did you mean `not`?",
                "'not: [乙]' | c.yaml, line 1: `not` stands below the name of a concept",
                "'甲: {entities: [CSTOO]}' | c.yaml, line 1: there is no entity `CSTOO`; did you mean `CSTO`?",
                "'甲: {entities: [俄罗斯]}' | c.yaml, line 1: there is no entity `俄罗斯`; did you mean `RU`?",
                "'甲: {entities: [RU, RU]}' | c.yaml, line 1: `RU` stands here twice",
                "'甲:\n  words: [乙]\n  not: [乙]' | c.yaml, line 3: `乙` is one of the words of line 2",
                "'\" \": [乙]' | c.yaml, line 1: a concept needs a name",
            })
    void mistakesAreNamedWithTheirLine(String text, String sentence) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        assertThatThrownBy(() -> read("甲: [乙, 乙]\n丙: {entities: [XQ]}\n"))
                .hasMessageContaining("line 1")
                .hasMessageContaining("line 2");
    }
}
