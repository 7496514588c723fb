package corpus.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HanlpDictionaryTest {
    private final HanlpSegmenter segmenter = HanlpSegmenter.load();

    @Test
    void everyWordOfTheListIsInTheDictionary() {
        List<DictionaryWord> words = segmenter.dictionary();

        assertThat(words).hasSizeGreaterThan(80_000);
        assertThat(words).extracting(DictionaryWord::text).doesNotHaveDuplicates();
        for (DictionaryWord word : words) {
            assertThat(segmenter.isKnown(word.text())).as(word.text()).isTrue();
            assertThat(segmenter.tagOf(word.text())).as(word.text()).isEqualTo(word.tag());
        }
    }

    @Test
    void everydayWordsAreOrdinaryAndNamesAreNot() {
        List<DictionaryWord> words = segmenter.dictionary();

        assertThat(words)
                .filteredOn(DictionaryWord::isOrdinary)
                .extracting(DictionaryWord::text)
                .contains("合作", "关系", "组织", "的")
                .doesNotContain("北京", "俄罗斯", "联合国");
    }
}
