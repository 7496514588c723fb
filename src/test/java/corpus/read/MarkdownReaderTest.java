package corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.document.Block;
import corpus.document.BlockKind;
import corpus.document.Place;
import corpus.document.Section;
import corpus.document.SourceDocument;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest {
    @Test
    void frontMatterIsMetadataAndTheTitleABlockAtItsPlace() {
        SourceDocument document =
                read(
                        """
                        ---
                        title: 甲国与乙国
                        date: 2022-01-12 20:55:00
                        author:\s
                        id: 010
                        tags: ['一', '二']
                        source:
                          name: 某刊
                        ---

                        正文。
                        """);

        assertThat(document.metadata().value("date")).isEqualTo("2022-01-12 20:55:00");
        assertThat(document.metadata().value("id")).isEqualTo("010");
        assertThat(document.metadata().values("tags")).containsExactly("一", "二");
        assertThat(document.metadata().value("source.name")).isEqualTo("某刊");
        assertThat(document.metadata().values("author")).isEmpty();
        assertThat(document.metadata().value("year")).isEqualTo("2022");
        assertThat(document.warnings()).isEmpty();
        Block title = document.blocks().get(0);
        assertThat(title.kind()).isEqualTo(BlockKind.TITLE);
        assertThat(title.section()).isEqualTo(Section.TITLE);
        assertThat(title.text().placeAt(0)).isEqualTo(new Place("", 2, 8));
        assertThat(document.blocks().get(1).text().placeAt(0)).isEqualTo(new Place("", 11, 1));
    }

    /** Written title, and the places of its characters. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            quoteCharacter = '`',
            value = {
                "title: 甲乙 ⇒ 甲乙 ⇒ 2:8 2:9",
                "title: \"甲\\u4E59丙\" ⇒ 甲乙丙 ⇒ 2:9 2:10 2:16",
                "title: '甲''乙' ⇒ 甲'乙 ⇒ 2:9 2:10 2:12",
                "title: 甲↵  乙 ⇒ 甲乙 ⇒ 2:8 3:3",
                "title: |↵  甲↵  乙 ⇒ 甲乙 ⇒ 3:3 4:3",
                "title: >-↵  甲↵  乙 ⇒ 甲乙 ⇒ 3:3 4:3",
                "title: \"甲 \\\"乙\\\"\" ⇒ 甲 \"乙\" ⇒ 2:9 2:10 2:11 2:13 2:14",
                "title: 𠮷甲 ⇒ 𠮷甲 ⇒ 2:8 2:9",
                "title: 普京: 新战略 ⇒ 普京: 新战略 ⇒ 2:8 2:9 2:10 2:11 2:12 2:13 2:14",
                "title：普京 ⇒ 普京 ⇒ 2:7 2:8",
                "title: '专访'普京 ⇒ '专访'普京 ⇒ 2:8 2:9 2:10 2:11 2:12 2:13",
            })
    void titlesKnowThePlacesOfTheirCharacters(String written, String title, String places) {
        Block block =
                read("---\n" + written.replace('↵', '\n') + "\nx: 1\n---\n正文").blocks().get(0);

        assertThat(block.kind()).isEqualTo(BlockKind.TITLE);
        assertThat(block.text().text()).isEqualTo(title);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < title.length(); i = title.offsetByCodePoints(i, 1)) {
            Place place = block.text().placeAt(i);
            found.append(place.line()).append(':').append(place.column()).append(' ');
        }
        assertThat(found.toString().strip()).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            quoteCharacter = '`',
            value = {
                "title: 甲: 乙 ⇒ 甲: 乙 ⇒ line 2",
                "x: 1↵title: [深度]甲 ⇒ [深度]甲 ⇒ line 3",
                "title: @甲 ⇒ @甲 ⇒ line 2",
                "title: %甲 ⇒ %甲 ⇒ line 2",
                "title：甲 ⇒ 甲 ⇒ line 2",
                "title: 甲↵title: 乙 ⇒ 甲; 乙 ⇒ line 3",
                "title: 甲 #乙 ⇒ 甲 ⇒ line 2",
                "title: \"甲 ⇒ \"甲 ⇒ line",
            })
    void brokenFrontMatterIsReadLineByLineWithAWarning(String yaml, String title, String line) {
        SourceDocument document = read("---\n" + yaml.replace('↵', '\n') + "\n---\n正文");

        assertThat(document.metadata().value("title")).isEqualTo(title);
        assertThat(document.warnings()).singleElement().asString().startsWith("a.md, " + line);
        assertThat(texts(document)).last().isEqualTo("正文");
    }

    @Test
    void whatIsNoFrontMatterIsText() {
        assertThat(texts(read("---\n一段话，没有字段。\n---\n后文"))).contains("后文").hasSize(2);
        assertThat(read("---\ntitle: 甲\n\n正文。").warnings())
                .singleElement()
                .asString()
                .contains("no closing");
        assertThat(texts(read("---\n---\n正文"))).containsExactly("正文");
        assertThat(read("---\n---\n正文").warnings()).isEmpty();
        assertThat(texts(read("正文\n---\n后文"))).hasSize(2);
    }

    @Test
    void aHeadingThatRepeatsTheTitleIsTheSameTitle() {
        assertThat(texts(read("---\ntitle: \"甲，乙 丙!\"\n---\n# 甲，乙丙！\n\n正文")))
                .containsExactly("甲，乙 丙!", "正文");
        assertThat(texts(read("---\ntitle: 甲\n---\n图说\n\n## 甲\n\n正文")))
                .containsExactly("甲", "图说", "正文");
        assertThat(texts(read("---\ntitle: 甲\n---\n# 乙\n\n## 甲\n"))).hasSize(3);
    }

    @Test
    void withoutFrontMatterAFirstHeadingIsTheTitle() {
        SourceDocument document = read("# 甲\n\n正文\n\n# 乙");

        assertThat(document.blocks())
                .extracting(Block::section)
                .containsExactly(Section.TITLE, Section.BODY, Section.BODY);
        assertThat(read("前言\n\n# 甲").blocks())
                .extracting(Block::section)
                .containsOnly(Section.BODY);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void frontMatterThatGrowsIsReadLineByLine() {
        StringBuilder laughs = new StringBuilder("---\ntitle: 甲\na0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        SourceDocument document = read(laughs + "---\n正文");

        assertThat(document.metadata().value("title")).isEqualTo("甲");
        assertThat(document.warnings()).hasSize(1);
        assertThat(read("---\ntitle: " + "甲".repeat(200_000) + "\n---\n正文").warnings()).hasSize(1);
    }

    private static SourceDocument read(String text) {
        return MarkdownReader.document("a.md", new SourceText(text), List.of());
    }

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream().map(block -> block.text().text()).toList();
    }
}
