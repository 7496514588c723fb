package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPatternTest {
    @ParameterizedTest
    @CsvSource({
        "合作*, 合作, true",
        "合作*, 合作社, true",
        "合作*, 集体合作, false",
        "*安全, 集体安全, true",
        "*安全, 安全, true",
        "*安全, 安全感, false",
        "＊安全, 集体安全, true",
        "安？, 安全, true",
        "安?, 安, false",
        "安?, 安全感, false",
        "?, 𠮷, true",
        "??, 𠮷, false",
        "*中*国*, 中国, true",
        "*中*国*, 国中, false",
        "a*b*c, aXbYbZc, true",
        "合 作, 合作, true",
        "NATO*, nato, false",
    })
    void wildcardsStandForCharacters(String written, String term, boolean fits) {
        assertThat(WordPattern.of(written).fits(term)).isEqualTo(fits);
    }

    /** The same as a regular expression, on all kinds of short words. */
    @Test
    void itAgreesWithRegularExpressions() {
        Random random = new Random(3);
        int fitting = 0;
        for (int i = 0; i < 20_000; i++) {
            WordPattern pattern = new WordPattern(word(random, "ab𠮷*?"));
            String term = word(random, "ab𠮷");
            Pattern expression =
                    Pattern.compile(pattern.text().replace("*", ".*").replace('?', '.'));
            boolean expected = expression.matcher(term).matches();
            fitting += expected ? 1 : 0;
            assertThat(pattern.fits(term)).as(pattern + " " + term).isEqualTo(expected);
        }
        assertThat(fitting).isBetween(500, 19_500);
    }

    @Test
    void manyStarsTakeNoTime() {
        String stars = "*a".repeat(200) + "b";
        assertThat(new WordPattern(stars).fits("a".repeat(20_000))).isFalse();
    }

    private static String word(Random random, String letters) {
        int[] known = letters.codePoints().toArray();
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            word.appendCodePoint(known[random.nextInt(known.length)]);
        }
        return word.toString();
    }
}
