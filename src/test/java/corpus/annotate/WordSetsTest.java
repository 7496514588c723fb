package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordSetsTest {
    private static final List<Set<String>> SETS =
            List.of(Set.of("访", "出访"), Set.of(), Set.of("访", "访问", "两国"), Set.of("国"));

    private final WordSets sets = new WordSets(SETS);

    /** Each stretch of a text is in the sets that have it, and in no others. */
    @Test
    void aStretchIsInTheSetsThatHaveIt() {
        char[] text = "出访问两国".toCharArray();
        for (int begin = 0; begin <= text.length; begin++) {
            for (int end = begin; end <= text.length; end++) {
                String word = new String(text, begin, end - begin);
                int number = sets.numberOf(text, begin, end);
                assertThat(sets.numberOf(word)).isEqualTo(number);
                for (int set = 0; set < SETS.size(); set++) {
                    assertThat(sets.has(set, number))
                            .as("%s in set %d", word, set)
                            .isEqualTo(SETS.get(set).contains(word));
                }
            }
        }
    }

    @Test
    void aCharacterIsAWordOfItsOwn() {
        assertThat(sets.numberOf('访')).isEqualTo(sets.numberOf("访"));
        assertThat(sets.numberOf('两')).isEqualTo(WordSets.NONE);
        assertThat(sets.numberOf('x')).isEqualTo(WordSets.NONE);
    }
}
