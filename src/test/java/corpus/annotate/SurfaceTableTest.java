package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.document.TermList;
import corpus.document.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurfaceTableTest {
    @Test
    void spellingsOfATermShareItsIndex() {
        SurfaceTable table = new SurfaceTable(TextNormalizer::foldWidth, new Vocabulary(10));
        table.begin();

        assertThat(IntStream.of(term(table, "ＧＤＰ"), term(table, "增长"), term(table, "GDP")))
                .containsExactly(0, 1, 0);
        assertThat(texts(table.terms())).containsExactly("GDP", "增长");
    }

    @Test
    void onlyLettersDigitsAndHanCharactersMakeWords() {
        SurfaceTable table = new SurfaceTable(surface -> surface, new Vocabulary(10));
        table.begin();

        assertThat(SurfaceTable.isWord(find(table, "合作"))).isTrue();
        assertThat(SurfaceTable.isWord(find(table, "7"))).isTrue();
        assertThat(SurfaceTable.isWord(find(table, "——"))).isFalse();
    }

    /** As a map would do it, over so many surfaces that tables grow and forget. */
    @Test
    void manyDocumentsAreNumberedAsByAMap() {
        for (int vocabulary : new int[] {1_000_000, 1000}) {
            SurfaceTable table =
                    new SurfaceTable(TextNormalizer::foldWidth, new Vocabulary(vocabulary));
            Random random = new Random(20221122);
            Map<String, Integer> dictionary = new HashMap<>();
            for (int document = 0; document < 40; document++) {
                table.begin();
                Map<String, Integer> expected = new LinkedHashMap<>();
                for (int token = 0; token < 10_000; token++) {
                    String surface = surface(random);
                    String term = TextNormalizer.foldWidth(surface);
                    int index = expected.computeIfAbsent(term, t -> expected.size());
                    boolean isEntry = surface.length() < 3;
                    int given = isEntry ? entry(table, surface, dictionary) : term(table, surface);
                    assertThat(given).isEqualTo(index);
                }
                assertThat(texts(table.terms())).containsExactlyElementsOf(expected.keySet());
            }
        }
    }

    private static String surface(Random random) {
        StringBuilder surface = new StringBuilder();
        int length = 1 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            // U+0000 and U+FFFF are what the table marks its slots with.
            char digit = (char) ((random.nextBoolean() ? '０' : '0') + random.nextInt(20));
            char edge = random.nextBoolean() ? 0 : Character.MAX_VALUE;
            surface.append(random.nextInt(20) == 0 ? edge : digit);
        }
        return surface.toString();
    }

    private static long find(SurfaceTable table, String surface) {
        char[] text = ("前" + surface + "后").toCharArray();
        return table.find(text, 1, text.length - 1);
    }

    private static int term(SurfaceTable table, String surface) {
        return table.term(find(table, surface));
    }

    /** The same of a word that the dictionary has. */
    private static int entry(SurfaceTable table, String surface, Map<String, Integer> dictionary) {
        int entry = dictionary.computeIfAbsent(surface, word -> dictionary.size());
        int token = table.tokenOf(entry);
        char[] text = surface.toCharArray();
        return (token < 0 ? table.remember(entry, text, 0, text.length) : token) >> 1;
    }

    private static List<String> texts(TermList terms) {
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < terms.size(); index++) {
            texts.add(terms.term(index));
        }
        return texts;
    }
}
