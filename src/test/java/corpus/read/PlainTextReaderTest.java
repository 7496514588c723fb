package corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.document.Block;
import corpus.document.BlockKind;
import corpus.document.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {
    @Test
    void blankLinesSeparateParagraphs() {
        assertThat(texts("甲\n乙\n\n丙\n　\u200b\nPeace\r\nTreaty"))
                .containsExactly("甲乙", "丙", "Peace Treaty");
    }

    @Test
    void withoutBlankLinesEachLineIsAParagraph() {
        assertThat(texts("　　甲\r乙\r\n丙\n")).containsExactly("甲", "乙", "丙");
        assertThat(texts("\n\n甲\n乙\n\n")).containsExactly("甲", "乙");
        assertThat(texts("")).isEmpty();
    }

    @Test
    void nothingIsMarkup() {
        assertThat(texts("# 甲 **乙** [丙](x) <b> 1\\.")).containsExactly("# 甲 **乙** [丙](x) <b> 1\\.");
    }

    @Test
    void frontMatterMakesItMarkdown() {
        SourceDocument document = read("---\ntitle: 甲\n---\n**乙**\n");

        assertThat(document.blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.TITLE, BlockKind.PARAGRAPH);
        assertThat(read("---\n甲").blocks()).hasSize(2);
    }

    private static List<String> texts(String text) {
        return read(text).blocks().stream().map(block -> block.text().text()).toList();
    }

    private static SourceDocument read(String text) {
        ReadOutcome outcome =
                new PlainTextReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8), "auto");
        return ((ReadOutcome.Read) outcome).documents().get(0);
    }
}
