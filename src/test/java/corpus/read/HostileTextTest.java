package corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import corpus.document.Block;
import corpus.document.Place;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final String[] PIECES = {
        "甲",
        "乙丙",
        "Peace",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\n\n\n",
        "*",
        "**",
        "***",
        "****",
        "_",
        "__",
        "`",
        "```",
        "~~",
        "~~~",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "](http://a.b)",
        "[^1]",
        "[^1]: ",
        "[1]: http://a",
        "<b>",
        "</b>",
        "<br>",
        "<div>\n",
        "<!--",
        "-->",
        "<",
        ">",
        "> ",
        "- ",
        "* ",
        "1. ",
        "1\\.",
        "\\",
        "\\*",
        "&amp;",
        "&#20013;",
        "&#x1F600;",
        "&",
        "|",
        "|-|-|\n",
        "# ",
        "## ",
        "---",
        "===",
        "\t",
        "    ",
        "　　",
        "，",
        "。",
        "“",
        "”",
        "-",
        "\u200b",
        "\u200d",
        "\u00ad",
        "\ufeff",
        "\u0000",
        "\ud842\udfb7",
        "\ud800",
        "\u2028",
        "\u000c",
        "\u00a0",
        "---\n",
        "title: 甲\n",
        "title: \"甲\\u4E59\"\n",
        "title: '甲''乙'\n",
        "tags: [a, b]\n",
        "x: >\n  甲\n  乙\n",
        "\\|",
        "{{",
        "^",
    };

    /**
     * Every character of every block is the character at its place in the file, or the beginning of
     * an escape or a reference that means it, or the end of a line that it joins.
     */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void everyCharacterHasItsPlace() {
        Random random = new Random(20221);
        for (int round = 0; round < 8_000; round++) {
            StringBuilder text = new StringBuilder(round % 4 == 0 ? "---\n" : "");
            int pieces = 1 + random.nextInt(40);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertPlaces(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "* ",
                "1. ",
                "[",
                "]",
                "![",
                "[a](",
                "[](",
                "[a](b \"",
                "[a](b (",
                "*a ",
                "**a ",
                "_a_",
                "a*",
                "`",
                "`a``",
                "<",
                "<a ",
                "<a x=\"",
                "<a x='",
                "<!--",
                "<?",
                "<![CDATA[",
                "&",
                "&#",
                "\\",
                "|",
                "#",
                "~~",
                "~~a",
                "[^",
                "[^1]: ",
                "[a]: ",
                "(",
                "*_",
                "<div>",
                "</",
                "=",
                "\u200b",
                "\ud800",
                " ",
                "\t",
                "\r",
                "\n> ",
                "\n- ",
                "\n    ",
                "a\n",
                "|a\n",
                "\n```\n",
                "*\n",
                "* *",
                "<pre>",
                "<b b",
                "[a][",
                "{",
                "甲**",
                "_甲",
                "\u00a0\n",
                "- - > 1. "
            })
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void repetitionsTakeLinearTime(String piece) {
        String many = piece.repeat(100_000);

        assertThatCode(() -> MarkdownReader.document("a.md", new SourceText(many), List.of()))
                .doesNotThrowAnyException();
        assertThatCode(
                        () ->
                                MarkdownReader.document(
                                        "a.md",
                                        new SourceText("---\nx: " + many + "\n---\n" + many),
                                        List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void tablesOfManyColumnsAndRowsTakeLinearTime() {
        String wide =
                "a|".repeat(20_000) + "\n" + "-|".repeat(20_000) + "\n" + "a\n".repeat(20_000);

        assertThat(MarkdownBlocksTest.blocks(wide)).isNotEmpty();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void aFileInOneLineIsRead() {
        String line = "某国与**某国**的关系，[见此](http://a.b)。".repeat(700_000);

        List<Block> blocks = MarkdownBlocksTest.blocks(line);

        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0).text().text()).startsWith("某国与某国的关系，见此。某国");
    }

    private static void assertPlaces(String text) {
        SourceText source = new SourceText(text);
        for (Block block : MarkdownReader.document("a.md", source, List.of()).blocks()) {
            assertBlock(text, source, block);
        }
        for (Block block : PlainTextReader.blocks(source)) {
            assertBlock(text, source, block);
        }
    }

    private static void assertBlock(String original, SourceText source, Block block) {
        String text = block.text().text();
        int lastAt = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Place place = block.text().placeAt(i);
            int start = source.lineStart(place.line());
            int at = original.offsetByCodePoints(start, place.column() - 1);
            int c = text.codePointAt(i);
            assertThat(at).as("order in %s of %s", text, original).isGreaterThan(lastAt);
            lastAt = at;
            int found = at < original.length() ? original.codePointAt(at) : '\n';
            boolean same =
                    found == c
                            || found == '&'
                            || (found == '\\' && c == '乙')
                            || (c == 0xfffd && found == 0xd800)
                            || (c == ' ' && "\r\n\u2028\u000c\u0085\\<".indexOf(found) >= 0);
            assertThat(same).as("%s at %s in <%s>", text.substring(i), place, original).isTrue();
        }
    }
}
