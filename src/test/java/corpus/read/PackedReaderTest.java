package corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.document.Block;
import corpus.document.BlockKind;
import corpus.document.DocumentId;
import corpus.document.Metadata;
import corpus.document.PlacedText;
import corpus.document.Section;
import corpus.document.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that was packed is the document that was read. */
class PackedReaderTest {
    private static final ReadSettings READING = new ReadSettings("md", ReadSettings.AUTO);

    private static ReadOutcome packed(ReadOutcome outcome, String name) {
        return new PackedReader().read(name, PackedLines.of(outcome, READING), ReadSettings.AUTO);
    }

    private static SourceDocument packed(SourceDocument document) {
        String name = document.id().name();
        ReadOutcome outcome = packed(new ReadOutcome.Read(name, List.of(document)), name);
        return ((ReadOutcome.Read) outcome).documents().get(0);
    }

    private static SourceDocument document(Map<String, List<String>> fields, Block... blocks) {
        return new SourceDocument(
                new DocumentId("年/a.md", 0),
                Metadata.of("年/a.md", fields),
                List.of(blocks),
                List.of());
    }

    private static void assertSame(SourceDocument given, SourceDocument expected) {
        assertThat(given.id()).isEqualTo(expected.id());
        assertThat(given.warnings()).isEqualTo(expected.warnings());
        List<String> names = new ArrayList<>(expected.metadata().names());
        assertThat(given.metadata().names()).containsExactlyElementsOf(names);
        for (String field : names) {
            assertThat(given.metadata().values(field)).isEqualTo(expected.metadata().values(field));
        }
        assertThat(given.blocks()).hasSameSizeAs(expected.blocks());
        for (int i = 0; i < given.blocks().size(); i++) {
            assertSame(given.blocks().get(i), expected.blocks().get(i));
        }
    }

    private static void assertSame(Block given, Block expected) {
        assertThat(given.kind()).isEqualTo(expected.kind());
        assertThat(given.headingLevel()).isEqualTo(expected.headingLevel());
        assertThat(given.section()).isEqualTo(expected.section());
        assertThat(given.rule()).isEqualTo(expected.rule());
        assertThat(given.text().text()).isEqualTo(expected.text().text());
        assertThat(given.text().runs()).isEqualTo(expected.text().runs());
        for (int i = 0; i <= expected.text().text().length(); i++) {
            assertThat(given.text().placeAt(i)).isEqualTo(expected.text().placeAt(i));
        }
    }

    @ParameterizedTest
    @EnumSource(BlockKind.class)
    void everyKindOfBlock(BlockKind kind) {
        Block block = Block.of(kind, PlacedText.of("中俄", "", 3, 7));
        SourceDocument document = document(Map.of(), block);
        assertSame(packed(document), document);
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void everySectionAndItsRule(Section section) {
        PlacedText text = PlacedText.of("编辑：李二", "第 2 页", 3, 7);
        SourceDocument document =
                document(Map.of(), Block.heading(6, text), Block.heading(1, text).in(section, "r"));
        assertSame(packed(document), document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𠮷野家😀在👨‍👩‍👧",
                "a\"b\\c/\b\f\n\r\t\u0000\u001f",
                "\u2028\u2029\u0085\ufeff\uffff\ufffe",
                "\ud800",
                "x\udc00\ud83d\ude00\ud83d",
                "{\"version\":1}"
            })
    void everyCharacter(String text) {
        PlacedText placed = new PlacedText.Builder("").append("甲", 1, 1).append(text, 2, 5).build();
        Map<String, List<String>> fields = Map.of(text, List.of(text, ""));
        SourceDocument document = document(fields, Block.of(BlockKind.PARAGRAPH, placed));
        assertSame(packed(document), document);
    }

    @Test
    void textsOfManyStretches() {
        PlacedText.Builder text = new PlacedText.Builder("表 1");
        for (int i = 0; i < 100; i++) {
            text.append(i % 3 == 0 ? "😀" : "文本", i / 2 + 1, i % 2 * 40 + 1);
        }
        SourceDocument document = document(Map.of(), Block.of(BlockKind.TABLE_CELL, text.build()));
        assertSame(packed(document), document);
    }

    @Test
    void fieldsKeepTheirOrderAndTheirValues() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("tags", List.of("中亚", "安全", "中亚"));
        fields.put("path", List.of("of the front matter"));
        fields.put("none", List.of());
        fields.put("quarter", List.of("第一季"));
        fields.put("date", List.of("2022年1月12日"));
        fields.put("source.name", List.of(""));
        fields.put("x".repeat(60_000), List.of("y".repeat(60_000)));
        SourceDocument document = document(fields);
        assertThat(document.metadata().names()).contains("year", "month");
        assertSame(packed(document), document);
    }

    @Test
    void sentencesAreAboutTheNameThatTheDocumentHasHere() {
        SourceDocument document =
                new SourceDocument(
                        new DocumentId("a.md", 2),
                        Metadata.of("a.md", Map.of("date", List.of("2022"))),
                        List.of(),
                        List.of("a.md, line 3: mended.", "Something else.", ""));
        ReadOutcome outcome = packed(new ReadOutcome.Read("a.md", List.of(document)), "two/年/a.md");
        SourceDocument renamed = ((ReadOutcome.Read) outcome).documents().get(0);
        assertThat(renamed.id()).isEqualTo(new DocumentId("two/年/a.md", 2));
        assertThat(renamed.warnings())
                .containsExactly("two/年/a.md, line 3: mended.", "Something else.", "");
        assertThat(renamed.metadata().value("path")).isEqualTo("two/年/a.md");
        assertThat(renamed.metadata().names()).containsExactly("date", "path", "year");
    }

    @ParameterizedTest
    @EnumSource(ReadOutcome.Reason.class)
    void aSkippedFileStaysSkipped(ReadOutcome.Reason reason) {
        ReadOutcome.Skipped file = new ReadOutcome.Skipped("b.txt", reason, "b.txt: no text.");
        assertThat(packed(file, "x/b.txt"))
                .isEqualTo(new ReadOutcome.Skipped("x/b.txt", reason, "x/b.txt: no text."));
    }

    @Test
    void severalDocumentsOfAFileAreSeveralLines() {
        List<SourceDocument> documents = new ArrayList<>();
        for (int record = 1; record < 4; record++) {
            documents.add(
                    new SourceDocument(
                            new DocumentId("t.csv", record),
                            Metadata.of("t.csv", Map.of()),
                            List.of(Block.of(BlockKind.PARAGRAPH, PlacedText.of("文", "", 1, 1))),
                            List.of()));
        }
        ReadOutcome.Read read = new ReadOutcome.Read("t.csv", documents);
        String lines = new String(PackedLines.of(read, READING), StandardCharsets.UTF_8);
        assertThat(lines.lines()).hasSize(3);
        ReadOutcome.Read again = (ReadOutcome.Read) packed(read, "t.csv");
        assertThat(again.documents())
                .extracting(document -> document.id().record())
                .containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "1",
                "{\"blocks\":[{\"text\":\"\",\"places\":[0,1,1]}]}",
                "{\"blocks\":[{\"text\":\"文\",\"places\":[]}]}",
                "{\"blocks\":[{\"text\":\"文\",\"places\":[1,1,1]}]}",
                "{\"blocks\":[{\"text\":\"文\",\"places\":[0,0,1]}]}",
                "{\"blocks\":[{\"text\":\"文\",\"places\":[0,1]}]}",
                "{\"blocks\":[{\"text\":\"文本\",\"places\":[0,1,1,0,1,2]}]}",
                "{\"blocks\":[{\"kind\":\"poem\",\"text\":\"文\",\"places\":[0,1,1]}]}",
                "{\"blocks\":{}}",
                "{\"blocks\":1}",
                "{\"metadata\":[]}",
                "{\"record\":\"x\"}",
                "{\"skipped\":\"lost\"}",
                "{\"warnings\":[1]}"
            })
    void aLineThatIsNoneIsADamage(String line) {
        ReadOutcome outcome =
                new PackedReader()
                        .read("a.md", line.getBytes(StandardCharsets.UTF_8), ReadSettings.AUTO);
        assertThat(outcome)
                .isEqualTo(
                        new ReadOutcome.Skipped(
                                "a.md",
                                ReadOutcome.Reason.UNREADABLE,
                                "a.md: its text in the shard is damaged. Copy the shard again, or pack the texts again."));
    }

    @Test
    void whatIsNotKnownYetIsPassedOver() {
        String line = "{\"version\":1,\"new\":{\"a\":[1,{}]},\"record\":7,\"more\":[[]]}\n";
        ReadOutcome outcome =
                new PackedReader()
                        .read("a.md", line.getBytes(StandardCharsets.UTF_8), ReadSettings.AUTO);
        assertThat(((ReadOutcome.Read) outcome).documents().get(0).id().record()).isEqualTo(7);
    }
}
