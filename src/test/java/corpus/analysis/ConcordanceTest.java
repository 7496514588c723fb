package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.document.AnnotatedDocument;
import corpus.document.DocumentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConcordanceTest {
    private static Concordance of(Node node, int width, String... sort) {
        return new Concordance(node, width, List.of(), Sample.ALL, new RowOrder(List.of(sort), 0));
    }

    private static List<Object[]> rows(Listing listing, AnnotatedDocument... documents) {
        List<Object[]> rows = new ArrayList<>();
        for (AnnotatedDocument document : documents) {
            listing.list(document, rows::add);
        }
        return rows;
    }

    private static String context(Object[] row) {
        return row[4] + "|" + row[5] + "|" + row[6];
    }

    private static AnnotatedDocument words(String... paragraphs) {
        return SampleDocuments.annotated(SampleDocuments.preSegmented(), "词.txt", paragraphs);
    }

    @Test
    void rowsTellThePlaceAndTheContext() {
        AnnotatedDocument document =
                SampleDocuments.annotated("文.md", "开头。", "俄罗斯重视集体安全。哈萨克斯坦也重视集体安全！");

        List<Object[]> rows = rows(of(new WordNode("集体安全"), 100), document);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .containsExactly("文.md", "", 2L, 6L, "俄罗斯重视", "集体安全", "。哈萨克斯坦也重视集体安全！");
        assertThat(rows.get(1))
                .containsExactly("文.md", "", 2L, 19L, "俄罗斯重视集体安全。哈萨克斯坦也重视", "集体安全", "！");
    }

    @Test
    void theContextEndsWithItsParagraphAndWithAWord() {
        AnnotatedDocument document = words("前", "aa bb cc N dd ee ff", "后");
        Node node = new WordNode("N");

        assertThat(rows(of(node, 9), document))
                .extracting(ConcordanceTest::context)
                .containsExactly("aa bb cc |N| dd ee ff");
        assertThat(rows(of(node, 8), document))
                .extracting(ConcordanceTest::context)
                .containsExactly("bb cc |N| dd ee");
        assertThat(rows(of(node, 6), document))
                .extracting(ConcordanceTest::context)
                .containsExactly("bb cc |N| dd ee");
        assertThat(rows(of(node, 5), document))
                .extracting(ConcordanceTest::context)
                .containsExactly("cc |N| dd");
        assertThat(rows(of(node, 2), document))
                .extracting(ConcordanceTest::context)
                .as("a word for which there is no room is cut")
                .containsExactly("c |N| d");
    }

    @Test
    void aCharacterIsACodePoint() {
        AnnotatedDocument document = words("𠮷𠮷 𠮷 安全 𠀀 𠀀𠀀");

        assertThat(rows(of(new WordNode("安全"), 3), document))
                .extracting(ConcordanceTest::context)
                .containsExactly("𠮷 |安全| 𠀀");
        assertThat(rows(of(new WordNode("𠮷"), 3), document))
                .extracting(row -> row[3] + context(row))
                .containsExactly("4𠮷𠮷 |𠮷| 安全");
    }

    @Test
    void aNestedMentionHasTheRestOfItsNameForContext() {
        AnnotatedDocument document = SampleDocuments.annotated("文.md", "他在北京的中国人民大学教书。");
        Node node = new EntityNode(Set.of("CN"), Set.of(), true);

        assertThat(rows(of(node, 40), document))
                .extracting(ConcordanceTest::context)
                .containsExactly("他在北京的|中国|人民大学教书。");
        assertThat(rows(of(node, 4), document))
                .extracting(ConcordanceTest::context)
                .containsExactly("在北京的|中国|人民大学");
        assertThat(rows(of(node, 2), document))
                .extracting(ConcordanceTest::context)
                .containsExactly("的|中国|人民");
    }

    @Test
    void wordsThatRowsAreSortedByAreColumns() {
        AnnotatedDocument document = words("a b ， N c 。 d", "N");
        Concordance listing = of(new WordNode("N"), 40, "R1", "L2", "document", "R2", "L3");

        assertThat(listing.columns())
                .extracting(column -> column.name())
                .endsWith("right", "R1", "L2", "R2", "L3");
        List<Object[]> rows = rows(listing, document);
        assertThat(rows.get(0)).endsWith("c", "a", "d", "");
        assertThat(rows.get(1)).endsWith("", "", "", "");
    }

    @Test
    void fieldsAreAdded() {
        AnnotatedDocument document =
                SampleDocuments.annotator()
                        .annotate(
                                SampleDocuments.source(
                                        DocumentId.ofFile("文.md"),
                                        Map.of("author", List.of("甲", "乙")),
                                        List.of("安全。")));
        Concordance listing =
                new Concordance(
                        new WordNode("安全"),
                        9,
                        List.of("author", "nothing"),
                        Sample.ALL,
                        RowOrder.CORPUS);

        assertThat(rows(listing, document)).hasSize(1);
        assertThat(rows(listing, document).get(0)).endsWith("安全", "。", "甲; 乙", "");
    }

    /** Put together, the parts of a row are the text at its place. */
    @Test
    void theContextIsTheTextOfTheFile() {
        List<Node> nodes =
                List.of(
                        new ExpressionNode("."),
                        new ExpressionNode("..+"),
                        new EntityNode(Set.of("RU", "CN", "US", "NATO", "KZ"), Set.of(), true));
        for (int seed = 0; seed < 6; seed++) {
            for (AnnotatedDocument document : RandomCorpus.of(new Random(seed))) {
                for (int width : new int[] {1, 3, 10, 200}) {
                    for (Node node : nodes) {
                        for (Object[] row : rows(of(node, width), document)) {
                            check(document, row, width);
                        }
                    }
                }
            }
        }
    }

    private static void check(AnnotatedDocument document, Object[] row, int width) {
        // Each paragraph stands on a line of its own.
        String line = document.blocks().get((int) (long) (Long) row[2] - 1).text();
        int begin = line.offsetByCodePoints(0, (int) (long) (Long) row[3] - 1);
        String left = (String) row[4];
        String around = left + row[5] + row[6];
        assertThat(line.substring(begin - left.length())).startsWith(around);
        for (String side : List.of(left, (String) row[6])) {
            assertThat(side.codePointCount(0, side.length())).isLessThanOrEqualTo(width);
        }
        assertThat(around.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000)).isTrue();
    }
}
