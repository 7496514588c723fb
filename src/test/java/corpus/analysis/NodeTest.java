package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.SampleDocuments;
import corpus.annotate.AnnotationSettings;
import corpus.annotate.Annotator;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.CorpusException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeTest {
    /** The occurrences, each with the number of its tokens. */
    private static List<String> found(Node node, AnnotatedDocument document) {
        List<String> found = new ArrayList<>();
        Node.Finder finder = node.finder(document);
        for (AnnotatedBlock block : document.blocks()) {
            for (NodeSpan span : finder.in(block)) {
                found.add(
                        block.text().substring(span.begin(), span.end())
                                + " "
                                + (span.endToken() - span.firstToken()));
            }
        }
        return found;
    }

    private static AnnotatedDocument words(String... paragraphs) {
        return SampleDocuments.annotated(SampleDocuments.preSegmented(), "词.txt", paragraphs);
    }

    private static AnnotatedDocument text(String... paragraphs) {
        return SampleDocuments.annotated("文.md", paragraphs);
    }

    // ---- Words ----

    @Test
    void aWordIsFoundWhole() {
        assertThat(found(new WordNode("安全"), words("安全 与 安全感 与 不 安全 。")))
                .containsExactly("安全 1", "安全 1");
    }

    @Test
    void aWordThatIsCutIsOneNode() {
        assertThat(found(new WordNode("集体安全"), words("集体 安全 ， 集体安全 。 集 体 安全")))
                .containsExactly("集体 安全 2", "集体安全 1", "集 体 安全 3");
        assertThat(found(new WordNode("集体安全"), words("集体 安全感")))
                .as("the last word has to end with it")
                .isEmpty();
        assertThat(found(new WordNode("集体安全"), words("非集体 安全")))
                .as("the first word has to begin with it")
                .isEmpty();
    }

    /** The segmenter cuts it in two. */
    @Test
    void aWordThatTheSegmenterCutsIsFoundInRunningText() {
        AnnotatedDocument document = text("他们讨论集体安全，没有讨论集体　安全。");

        assertThat(found(new WordNode("集体安全"), document)).containsExactly("集体安全 2", "集体　安全 2");
    }

    @Test
    void neitherPunctuationNorTheEndOfASentenceIsInsideAWord() {
        assertThat(found(new WordNode("集体安全"), words("集体 ， 安全", "集体 。 安全", "集体", "安全"))).isEmpty();
        assertThat(found(new WordNode("集体，安全"), words("集体 ， 安全"))).containsExactly("集体 ， 安全 3");
    }

    @Test
    void theFirstOfOverlappingOccurrencesCounts() {
        assertThat(found(new WordNode("哈哈"), words("哈 哈 哈 哈 哈"))).containsExactly("哈 哈 2", "哈 哈 2");
    }

    @Test
    void aBlankStandsWhereAWordEnds() {
        AnnotatedDocument document = words("集体 安全 集体安全 a part apart");

        assertThat(found(new WordNode(" 集体  安全 "), document)).containsExactly("集体 安全 2");
        assertThat(found(new WordNode("a part"), document)).containsExactly("a part 2");
        assertThat(found(new WordNode("apart"), document)).containsExactly("a part 2", "apart 1");
        assertThat(found(new WordNode("United Nations"), text("The United Nations met.")))
                .as("an entity, so one token with a blank inside")
                .containsExactly("United Nations 1");
    }

    @Test
    void aWordOutsideTheBasicPlaneIsFound() {
        assertThat(found(new WordNode("𠮷野家"), words("𠮷野家 在 𠮷 野家 旁")))
                .containsExactly("𠮷野家 1", "𠮷 野家 2");
        assertThat(found(new WordNode("𠮷"), words("𠮷 𠮶 𠮷野家"))).containsExactly("𠮷 1");
    }

    @Test
    void aWordIsBroughtIntoTheFormOfTerms() {
        AnnotationSettings usual = AnnotationSettings.defaults();
        AnnotatedDocument document = text("ＮＡＴＯ与NATO。");

        assertThat(Annotator.termOf("ＮＡＴＯ", usual)).isEqualTo("NATO");
        assertThat(found(new WordNode("NATO"), document)).containsExactly("ＮＡＴＯ 1", "NATO 1");
        assertThat(Annotator.termOf("問題", usual)).isEqualTo("問題");
        AnnotationSettings simplified =
                new AnnotationSettings(
                        usual.reading(),
                        usual.cleaning(),
                        usual.gazetteer(),
                        List.of(),
                        false,
                        true,
                        false);
        assertThat(Annotator.termOf("問題", simplified)).isEqualTo("问题");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\u3000\u00A0'"})
    void aWordOfBlanksIsNone(String word) {
        assertThatThrownBy(() -> new WordNode(word)).isInstanceOf(CorpusException.class);
    }

    // ---- Expressions ----

    @Test
    void anExpressionHasToFitAWholeWord() {
        AnnotatedDocument document = words("合作 合作社 不合作 ， 合 作 𠮷 𠮷野家 2022");

        assertThat(found(new ExpressionNode("合作.*"), document)).containsExactly("合作 1", "合作社 1");
        assertThat(found(new ExpressionNode(".*合作"), document)).containsExactly("合作 1", "不合作 1");
        assertThat(found(new ExpressionNode("合|作"), document)).containsExactly("合 1", "作 1");
        assertThat(found(new ExpressionNode("."), document))
                .as("a character is a code point, and punctuation is no word")
                .containsExactly("合 1", "作 1", "𠮷 1");
        assertThat(found(new ExpressionNode("\\d{4}"), document)).containsExactly("2022 1");
        assertThat(found(new ExpressionNode("x*"), document)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "安(全 | --regex: `安(全` is malformed at its end (unclosed group).",
                "*安 | --regex: `*安` is malformed at character 1 (dangling meta character '*').",
                "𠮷𠮷+*+ | --regex: `𠮷𠮷+*+` is malformed at character 4 (dangling meta character"
                        + " '*').",
                "[安 | --regex: `[安` is malformed at character 2 (unclosed character class).",
            })
    void aMalformedExpressionIsToldWithThePlace(String expression, String sentence) {
        assertThatThrownBy(() -> new ExpressionNode(expression))
                .isInstanceOf(CorpusException.class)
                .hasMessage(sentence);
    }

    /** Each of these would take longer than the age of the universe, or all of the stack. */
    @ParameterizedTest
    @CsvSource({"(a+)+b", "(a|a)*b", "(a|aa)+b", "(.*a){30}b"})
    void anExpressionThatTriesTooMuchEndsWithASentence(String expression) {
        AnnotatedDocument document = words("a".repeat(5000));

        assertThatThrownBy(() -> found(new ExpressionNode(expression), document))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("`" + expression + "` takes too long to compare with `aaaa")
                .hasMessageEndingWith("take repetitions inside repetitions out of it.");
    }

    // ---- Entities ----

    private static EntityNode entity(boolean nested, String... ids) {
        return new EntityNode(Set.of(ids), Set.of(), nested);
    }

    @Test
    void anEntityIsFoundUnderAllItsNames() {
        AnnotatedDocument document = text("俄罗斯与哈萨克斯坦相邻。俄哈关系好，俄方满意。");

        assertThat(found(entity(false, "RU"), document)).containsExactly("俄罗斯 1", "俄 1", "俄 1");
        assertThat(found(entity(false, "RU", "KZ"), document))
                .containsExactly("俄罗斯 1", "哈萨克斯坦 1", "俄 1", "哈 1", "俄 1");
        assertThat(found(entity(false, "FR"), document)).isEmpty();
    }

    @Test
    void anEntityInsideALongerNameIsFoundOnRequest() {
        AnnotatedDocument document = text("中国人民大学在中国。");

        assertThat(found(entity(false, "CN"), document)).containsExactly("中国 1");
        assertThat(found(entity(true, "CN"), document)).containsExactly("中国 1", "中国 1");
    }

    @Test
    void aNameThatNoGazetteerHasMayHaveSeveralTokens() {
        AnnotatedDocument document =
                SampleDocuments.annotated(SampleDocuments.withNames(), "文.md", "中国外交部拒绝评论。");

        assertThat(found(new EntityNode(Set.of(), Set.of("中国外交部"), false), document))
                .containsExactly("中国外交部 2");
        assertThat(found(entity(false, "CN"), document)).containsExactly("中国 1");
        assertThat(found(entity(false, "中国外交部"), document)).as("no id").isEmpty();
    }

    @Test
    void nodesSayWhatTheyAre() {
        assertThat(new WordNode("安全").description()).isEqualTo("the word `安全`");
        assertThat(entity(false, "RU", "KZ").description()).isEqualTo("the entities KZ, RU");
        assertThat(new ExpressionNode("a|b").description()).contains("`a|b`");
    }
}
