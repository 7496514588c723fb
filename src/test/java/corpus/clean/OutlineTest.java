package corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "甲乙 甲丙",
                "甲乙 丁甲乙",
                "甲?乙 甲甲",
                "(甲|乙丙)丁 乙丙",
                ".{0,5}(某码|别号).* 一二三",
                "(?:甲|乙)+丙* 丙",
                "[丙-甲x]y{2} zyy",
                "[^甲]乙 甲乙",
                "\\d+\\s*页 页",
                "\\u7532{1,3} 乙",
                "\\x{7532} 乙",
                "(?=.*甲)乙.* 甲",
                "[\\[\\]-]! a!",
                "甲|乙 丙",
            })
    void textsWithoutWhatIsNeededAreRefused(String expression, String text) {
        assertThat(outline(expression).admits(new BlockText(text))).isFalse();
    }

    /** Each matches the text, so its outline must let it pass. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "甲乙 甲乙",
                "甲?乙 乙",
                "甲{0}乙 乙",
                "甲{10}? 甲甲甲甲甲甲甲甲甲甲",
                "(甲|)乙 乙",
                "(甲|乙丙)丁 乙丙丁",
                "(?i)ab AB",
                "a(?i:b) aB",
                "(?<x>甲)\\k<x> 甲甲",
                "(甲)\\1 甲甲",
                "\\Q甲|乙\\E 甲|乙",
                "[a-c&&[b]] b",
                "[甲[乙丙]] 丙",
                "[]甲] ]",
                "[甲&] &",
                "[^\\D] 7",
                "[甲-] -",
                "[\\w-]+ a-b_c",
                "\\p{IsHan} 甲",
                "\\0101 A",
                "\\x41 A",
                "\\cA '\u0001'",
                "\\h甲? '\u00a0甲'",
                "\\ud83d\\ude00 \ud83d\ude00",
                "[\\x{20000}-\\x{3ffff}]甲 \ud840\udc00甲",
                "[^甲] \ud840\udc00",
                "(?<!乙)甲(?!乙) 甲",
                "(?>甲+)乙 甲甲乙",
                "甲++乙*+ 甲",
                "\\b{g}甲 甲",
                "^甲$ 甲",
                "\\t|\\-|\\. .",
            })
    void matchesAreNeverRefused(String expression, String text) {
        assertThat(Pattern.compile(expression, Pattern.DOTALL).matcher(text).matches()).isTrue();
        assertThat(outline(expression).admits(new BlockText(text))).isTrue();
    }

    /** Characters that expressions are made of, put together at random. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noExpressionRefusesWhatItMatches(long seed) {
        Random random = new Random(seed);
        int matches = 0;
        for (int i = 0; i < 3000; i++) {
            Pattern pattern = Pattern.compile(expression(random, 3), Pattern.DOTALL);
            Outline outline = OutlineReader.outline(pattern);
            for (int k = 0; k < 40; k++) {
                String text = text(random);
                boolean isMatch = pattern.matcher(text).matches();
                matches += isMatch ? 1 : 0;
                assertThat(!isMatch || outline.admits(new BlockText(text)))
                        .as("%s on %s", pattern, text)
                        .isTrue();
            }
        }
        assertThat(matches).isGreaterThan(1000);
    }

    @Test
    void anExpressionSaysTheSameBeforeAndAfterItsOutlineIsRead() {
        Expression expression = new Expression(Pattern.compile(".*[甲乙]\\d?", Pattern.DOTALL));
        for (int i = 0; i < 200; i++) {
            assertThat(expression.matches(new BlockText("第一乙7"))).isTrue();
            assertThat(expression.matches(new BlockText("第一丙7"))).isFalse();
            assertThat(expression.matches(new BlockText(""))).isFalse();
        }
    }

    private static Outline outline(String expression) {
        return OutlineReader.outline(Pattern.compile(expression, Pattern.DOTALL));
    }

    private static String expression(Random random, int depth) {
        List<String> atoms = List.of("甲", "乙", "丙", ".", "[丙-甲]", "[^乙]", "\\d", "\\s", "(?=甲)");
        List<String> ends = List.of("", "", "", "?", "*", "+", "{0,2}", "{2}", "??");
        StringBuilder built = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String atom =
                    depth > 0 && random.nextInt(3) == 0
                            ? "(" + expression(random, depth - 1) + ")"
                            : atoms.get(random.nextInt(atoms.size()));
            built.append(atom).append(ends.get(random.nextInt(ends.size())));
            built.append(random.nextInt(6) == 0 ? "|" : "");
        }
        return built.toString();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append("甲乙丙1 ".charAt(random.nextInt(5)));
        }
        return text.toString();
    }
}
