package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserDictionaryTest {
    @Test
    void linesHaveAWordAndPerhapsATagAndAFrequency() {
        UserDictionary dictionary =
                UserDictionary.parse(
                        "后苏联空间\n"
                                + "# 注释\n"
                                + "\n"
                                + "  集体安全 nz \r\n"
                                + "欧亚主义 n 120\r"
                                + "颜色革命\tnz\t3\n"
                                + "machine learning\n"
                                + "soft power\tn\n"
                                + "软 实力\n",
                        "words.txt");

        assertThat(dictionary.warnings()).isEmpty();
        assertThat(dictionary.words())
                .containsExactly(
                        new UserWord("后苏联空间", ""),
                        new UserWord("集体安全", "nz"),
                        new UserWord("欧亚主义", "n"),
                        new UserWord("颜色革命", "nz"),
                        new UserWord("machine learning", ""),
                        new UserWord("soft power", "n"),
                        new UserWord("软 实力", ""));
    }

    @Test
    void badLinesAreNamedAndTheOthersCount() {
        UserDictionary dictionary =
                UserDictionary.parse(
                        "好词\n——\n词\t坏标签\n词\tn\t多少\n一\tn\t1\t又\n" + "长".repeat(101) + "\n也好 v\n",
                        "我的词.txt");

        assertThat(dictionary.words())
                .containsExactly(new UserWord("好词", ""), new UserWord("也好", "v"));
        assertThat(dictionary.warnings()).hasSize(5);
        for (int i = 0; i < 5; i++) {
            assertThat(dictionary.warnings().get(i))
                    .startsWith("我的词.txt, line " + (i + 2) + ": ")
                    .endsWith("; this line is left out.");
        }
    }

    @Test
    void emptyFileHasNoWords() {
        assertThat(UserDictionary.parse("", "x").words()).isEmpty();
        assertThat(UserDictionary.parse("\n\n# x\n", "x").warnings()).isEmpty();
    }

    /** A word that HanLP would cut in every way, with blanks, in both scripts and widths. */
    @Test
    void userWordsAreOneTokenWhereverTheyStand() {
        Annotator annotator =
                annotator(
                        new UserWord("研究生命", "zz"),
                        new UserWord("soft power", ""),
                        new UserWord("非常的", "q"),
                        new UserWord("Ｋ９９計劃", "x"));

        assertThat(tokens(annotator, "他研究生命起源，非常的好。"))
                .contains("研究生命/zz", "非常的/q")
                .contains("起源/n");
        assertThat(tokens(annotator, "谈soft power的人。")).contains("soft power/nz", "人/n");
        assertThat(tokens(annotator, "谈soft powers的人。"))
                .as("a part of a longer Latin word is not the word")
                .doesNotContain("soft power/nz");
        assertThat(tokens(annotator, "他在K99计划里。")).contains("K99计划/x");
        assertThat(tokens(annotator, "他在Ｋ９９計劃里。")).contains("K99計劃/x");
    }

    @Test
    void entityThatIsAUserWordStaysAnEntity() {
        Annotator annotator = annotator(new UserWord("哈萨克斯坦", "myown"));
        AnnotatedDocument document = SampleDocuments.annotated(annotator, "a.md", "哈萨克斯坦在中亚。");

        assertThat(document.blocks().get(0).mentions().get(0).entity()).isEqualTo("KZ");
        assertThat(tokens(annotator, "哈萨克斯坦在中亚。")).contains("哈萨克斯坦/myown");
    }

    private static Annotator annotator(UserWord... words) {
        AnnotationSettings usual = AnnotationSettings.defaults();
        return Annotator.load(
                new AnnotationSettings(
                        usual.reading(),
                        usual.cleaning(),
                        usual.gazetteer(),
                        List.of(words),
                        false,
                        false,
                        false));
    }

    private static List<String> tokens(Annotator annotator, String text) {
        AnnotatedDocument document = SampleDocuments.annotated(annotator, "a.md", text);
        AnnotatedBlock block = document.blocks().get(0);
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < block.tokens().size(); i++) {
            tokens.add(
                    document.term(block.tokens().term(i))
                            + "/"
                            + document.tag(block.tokens().tag(i)));
        }
        return tokens;
    }

    /** As a spreadsheet gives it back: semicolons, Chinese headers, a row without a word. */
    @Test
    void tablesGiveTheirColumnOfTerms() {
        UserDictionary dictionary =
                UserDictionary.read("候选术语;频次\n集体安全;24\n；；;3\nsoft power;2\n", "new.CSV");
        assertThat(dictionary.words())
                .containsExactly(new UserWord("集体安全", ""), new UserWord("soft power", ""));
        assertThat(dictionary.warnings()).singleElement().asString().contains("new.CSV, line 3");

        assertThat(UserDictionary.read("term,pos\n欧亚主义,n\n", "a.csv").words())
                .containsExactly(new UserWord("欧亚主义", "n"));
        assertThat(UserDictionary.read("集体安全\n欧亚主义 n\n", "words.csv").words())
                .containsExactly(new UserWord("集体安全", ""), new UserWord("欧亚主义", "n"));
    }

    /** Beside an ambiguous character the tag of the word before it decides. */
    @Test
    void aWordWithoutATagIsReadBesideOneCharacterNames() {
        AnnotationSettings usual = AnnotationSettings.defaults();
        AnnotationSettings settings =
                new AnnotationSettings(
                        usual.reading(),
                        usual.cleaning(),
                        usual.gazetteer(),
                        List.of(new UserWord("联合框架", "")),
                        false,
                        false,
                        false);

        AnnotatedDocument document =
                SampleDocuments.annotated(Annotator.load(settings), "a.md", "联合框架中俄美两国都有代表。");

        assertThat(document.blocks().get(0).mentions()).isNotEmpty();
        assertThat(document.tag(document.blocks().get(0).tokens().tag(0))).isEqualTo("nz");
    }
}
