package corpus.cache;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.document.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StringTableTest {
    /** Strings of every kind, some with one hash, none twice. */
    private static List<String> strings(int number) {
        Random random = new Random(number);
        Set<String> strings = new LinkedHashSet<>(List.of("", "Aa", "BB", "\uD83D", "😀", "中国"));
        while (strings.size() < number) {
            StringBuilder string = new StringBuilder();
            for (int length = random.nextInt(6); length >= 0; length--) {
                string.append(random.nextBoolean() ? "AaBB" : "" + (char) random.nextInt(0x10000));
            }
            strings.add(string.toString());
        }
        return new ArrayList<>(strings).subList(0, number);
    }

    @Test
    void eachStringHasItsNumberAndOthersHaveNone() {
        for (int number : new int[] {0, 1, 2, 6, 7, 8, 9, 1000}) {
            List<String> strings = strings(number);
            StringTable table = new StringTable(StringTable.bytes(strings, true));
            assertThat(table.size()).isEqualTo(number);
            for (int i = 0; i < number; i++) {
                assertThat(table.text(i)).isEqualTo(strings.get(i));
                assertThat(table.number(strings.get(i))).isEqualTo(i);
            }
            assertThat(table.number("没有")).isEqualTo(Vocabulary.NONE);
            assertThat(table.number("AaAaAa")).isEqualTo(strings.indexOf("AaAaAa"));
        }
    }

    @Test
    void aVocabularyGoesOnBehindIt() {
        List<String> strings = strings(100);
        StringTable table = new StringTable(StringTable.bytes(strings, true));
        Vocabulary vocabulary = new Vocabulary(102, table);
        assertThat(vocabulary.size()).isEqualTo(100);
        assertThat(vocabulary.number(strings.get(70))).isEqualTo(70);
        assertThat(vocabulary.number("新")).isEqualTo(100);
        assertThat(vocabulary.number("新的")).isEqualTo(101);
        assertThat(vocabulary.number("太多")).isEqualTo(Vocabulary.NONE);
        assertThat(vocabulary.number("新")).isEqualTo(100);
        assertThat(vocabulary.term(100)).isEqualTo("新");
        assertThat(vocabulary.term(3)).isEqualTo(strings.get(3));
    }
}
