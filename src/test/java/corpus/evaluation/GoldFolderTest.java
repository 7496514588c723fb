package corpus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gold set of one's own, and the mistakes that its author may make. */
class GoldFolderTest {
    private static final String HEADER = "document\tline\tchar_start\tsurface\ttype\tid\tnote\n";

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aDocument() throws IOException {
        Files.writeString(folder.resolve("一.txt"), "\uFEFF𠮷田说，俄罗斯来信。\r\n研究中非常重要。\r\n");
    }

    private int evaluate(String... args) {
        return Evaluation.run(
                Path.of(""), new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private int evaluateRows(String rows) throws IOException {
        Files.writeString(folder.resolve("gold.tsv"), HEADER + rows.replace('|', '\t'));
        return evaluate("--misses", folder.toString());
    }

    /** Code points are counted, byte order marks and line ends are not. */
    @Test
    void itIsEvaluatedAndMissesAreShownInTheirContext() throws IOException {
        int code = evaluateRows("一.txt|1|4|俄罗斯|COUNTRY|RU|\r\n一.txt|2|4|常重要|ORG_INTL|CZY\r\n");
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString().lines())
                .startsWith("documents: 1, mentions: 2 (2 wanted, 0 optional, 0 of regions)")
                .anyMatch(line -> line.matches("COUNTRY +1 +1 +0 +0 +1\\.000 .*"))
                .endsWith("missed   一.txt       2       5  CZY  name    研究中非【常重要】。")
                .noneMatch(line -> line.contains("by script"));
    }

    @Test
    void linesMayBeDescribed() throws IOException {
        Files.writeString(
                folder.resolve("sentences.tsv"),
                "document\tline\tscript\tkind\n一.txt\t1\tsimplified\ttrap;name\n一.txt\t2\tsimplified\tplain\n");
        assertThat(evaluateRows("一.txt|1|4|俄罗斯|COUNTRY|RU|\n")).isZero();
        assertThat(out.toString())
                .startsWith("documents: 1, sentences: 2, mentions: 1 (")
                .containsPattern("(?m)^trap +1 +1 +0 +0 ")
                .contains(
                        "sentences without any mention: 1, with 0 false mentions (0.000 a sentence)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "一.txt|1|5|俄罗斯|COUNTRY|RU|@ in line 1 of `一.txt`, after 5 characters, stands `罗斯来`,"
                        + " not `俄罗斯`. Correct `line`, `char_start` (counted from 0) or `surface`.",
                "一.txt|9|0|俄|COUNTRY|RU|@ in line 9 of `一.txt`, after 0 characters, stands ``, not `俄`."
                        + " Correct `line`, `char_start` (counted from 0) or `surface`.",
                "一.txt|0|0|俄|COUNTRY|RU|@ `line` is `0`; write a whole number from 1 on.",
                "一.txt|1|x|俄|COUNTRY|RU|@ `char_start` is `x`; write a whole number from 0 on.",
                "一.txt|1|4|俄罗斯|LAND|RU|@ the type `LAND` is not known; write one of COUNTRY,"
                        + " ORG_INTL, ORG_OTHER, REGION.",
                "一.txt|1|4|俄罗斯|COUNTRY@ `id` is empty. Fill it in, or remove the line.",
                "二.txt|1|4|俄罗斯|COUNTRY|RU@ there is no document `二.txt` in `FOLDER`."
            })
    void aWrongRowIsNamed(String row, String answer) throws IOException {
        assertThat(evaluateRows(row + "\n")).isEqualTo(3);
        assertThat(err.toString().replace(folder.toString(), "FOLDER").strip())
                .isEqualTo("evaluate: gold.tsv, line 2: " + answer);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aRowThatStandsTwiceIsNamed() throws IOException {
        String row = "一.txt|1|4|俄罗斯|COUNTRY|RU|\n";
        assertThat(evaluateRows(row + row)).isEqualTo(3);
        assertThat(err.toString()).startsWith("evaluate: gold.tsv, line 3 says the same as a line");
    }

    @Test
    void aFolderThatIsNoGoldSetIsTold() throws IOException {
        assertThat(evaluate(folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("gold.tsv` does not exist. A gold set is a folder");
        Files.writeString(folder.resolve("gold.tsv"), "document,line\n");
        assertThat(evaluate(folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("gold.tsv, line 1: the column `document` is missing.");
        Files.writeString(folder.resolve("gold.tsv"), "俄", Charset.forName("GBK"));
        assertThat(evaluate(folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("gold.tsv` is no text in UTF-8. Save it as UTF-8.");
    }

    @Test
    void aWrongCommandLineIsAnsweredWithOneSentence() {
        assertThat(evaluate("--mises")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo(
                        "evaluate: unknown option `--mises`.\nTry: scripts/evaluate --help\n"
                                .replace("\n", System.lineSeparator()));
        assertThat(evaluate("a", "b")).isEqualTo(2);
        assertThat(evaluate("a", "--help")).isZero();
        assertThat(out.toString()).contains("scripts/evaluate [--misses] [FOLDER]");
    }
}
