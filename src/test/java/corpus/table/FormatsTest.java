package corpus.table;

import static corpus.table.Written.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.document.CorpusException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final TableOptions DEFAULT = TableOptions.DEFAULT;

    @Test
    void csv() {
        assertThat(
                        Written.as(
                                OutputFormat.CSV,
                                DEFAULT,
                                row("俄罗斯", 139L, 2.5),
                                row("a,\"b\"\nc", null, Double.NaN),
                                row("", 7, -3.0)))
                .isEqualTo(
                        """
                        term,count,per_million\r
                        俄罗斯,139,2.5\r
                        "a,""b""
                        c",,\r
                        "",7,-3\r
                        """);
    }

    @Test
    void csvWithChineseHeaders() {
        assertThat(Written.as(OutputFormat.CSV, DEFAULT.withHeaders(Headers.ZH)))
                .isEqualTo("词语,频次,每百万词频率\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-5", "@x"})
    void formulasAreGuardedInText(String formula) {
        Object[] row = row(formula, -1L, -0.5);
        assertThat(Written.as(OutputFormat.CSV, DEFAULT, row))
                .containsPattern("\n\"?'\\Q" + formula + "\\E\"?,-1,-0.5\r\n");
        assertThat(Written.as(OutputFormat.TSV, DEFAULT, row))
                .endsWith("\n'" + formula + "\t-1\t-0.5\n");
        assertThat(Written.as(OutputFormat.CSV, DEFAULT.withRaw(true), row))
                .doesNotContain("'")
                .contains(formula);
        assertThat(Written.as(OutputFormat.JSONL, DEFAULT, row)).contains('"' + formula + '"');
    }

    @Test
    void formulasBehindWhiteSpaceAndInHeaders() {
        assertThat(FormulaGuard.guard("\t=1")).isEqualTo("'\t=1");
        assertThat(FormulaGuard.guard("\r=1")).isEqualTo("'\r=1");
        assertThat(FormulaGuard.guard("a=1")).isEqualTo("a=1");
        assertThat(Written.as(OutputFormat.CSV, DEFAULT, List.of(Column.field("=field"))))
                .contains("'=field");
    }

    @Test
    void tsvKeepsARowOnALine() {
        assertThat(
                        Written.as(
                                OutputFormat.TSV,
                                DEFAULT,
                                row("a\tb\r\nc\nd", 1L, 0.1),
                                row("\"俄\"哈", null, null),
                                row("俄\"哈\"", 2L, null)))
                .isEqualTo(
                        """
                        term\tcount\tper_million
                        a b c d\t1\t0.1
                        \"""俄""哈"\t\t
                        俄"哈"\t2\t
                        """);
    }

    @Test
    void jsonLines() {
        assertThat(
                        Written.as(
                                OutputFormat.JSONL,
                                DEFAULT.withHeaders(Headers.ZH),
                                row("俄\"哈\"\n😀", 139L, 1.0 / 3),
                                row(null, null, Double.NaN)))
                .isEqualTo(
                        """
                        {"term":"俄\\"哈\\"\\n😀","count":139,"per_million":0.333333}
                        {"term":null,"count":null,"per_million":null}
                        """);
    }

    @Test
    void txtIsTheTextAndNothingElse() {
        List<Column> text = List.of(Columns.named("entities", "sentence"));
        assertThat(Written.as(OutputFormat.TXT, DEFAULT, text, row("=俄 哈"), row((Object) null)))
                .isEqualTo("=俄 哈\n\n");
        assertThatThrownBy(() -> Written.as(OutputFormat.TXT, DEFAULT))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("use .csv, .tsv or .jsonl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "TSV", "JSONL", "TERMINAL"})
    void halfACharacterDoesNotBreakUtf8(String format) {
        String written =
                Written.as(OutputFormat.valueOf(format), DEFAULT, row("俄\uD83D哈", 1L, 1.0));
        assertThat(written).contains("俄\uFFFD哈");
    }

    @Test
    void theMarkIsForFilesUnlessAsked() {
        TableOptions always = DEFAULT.withMark(TableOptions.Mark.ALWAYS);
        assertThat(Written.as(OutputFormat.CSV, always)).startsWith("\uFEFFterm");
        assertThat(Written.as(OutputFormat.TSV, always)).startsWith("\uFEFFterm");
        assertThat(Written.as(OutputFormat.JSONL, always, row("a", 1L, 1.0))).startsWith("{");
        assertThat(OutputFormat.CSV.marks(DEFAULT, true)).isTrue();
        assertThat(OutputFormat.TSV.marks(DEFAULT, true)).isFalse();
        assertThat(OutputFormat.CSV.marks(DEFAULT, false)).isFalse();
        assertThat(OutputFormat.CSV.marks(DEFAULT.withMark(TableOptions.Mark.NEVER), true))
                .isFalse();
    }

    @Test
    void rowsThatDoNotFitAreABug() {
        assertThatThrownBy(() -> Written.as(OutputFormat.CSV, DEFAULT, row("俄", 1L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row of 2 cells in a table of 3 columns");
        assertThatThrownBy(() -> Written.as(OutputFormat.CSV, DEFAULT, row("俄", 1.0, 1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a Double in column count of type INTEGER");
    }

    @Test
    void aFieldThatIsAColumnAlreadyIsRefused() {
        List<Column> columns = List.of(Column.field("term"), Columns.named("term"));
        assertThatThrownBy(() -> Written.as(OutputFormat.CSV, DEFAULT, columns))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("two columns named \"term\"");
    }

    @ParameterizedTest
    @CsvSource({"a.csv, CSV", "a.b.TSV, TSV", "文/词.jsonl, JSONL", "a.txt, TXT"})
    void formatFromTheFileName(String file, OutputFormat format) {
        assertThat(OutputFormat.ofFile(Path.of(file))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.xlsx | format .xlsx of \"a.xlsx\" is not available in this version; use .csv",
                "a.GraphML | is not available in this version; use .csv, .tsv or .jsonl.",
                "a.doc | is not known; use .csv",
                "a.terminal | is not known; use .csv",
                "a | does not say its format; end it in .csv",
            })
    void otherFormatsAreRefused(String file, String sentence) {
        assertThatThrownBy(() -> OutputFormat.ofFile(Path.of(file)))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void formatFromItsName() {
        assertThat(OutputFormat.named("Csv")).isEqualTo(OutputFormat.CSV);
        assertThatThrownBy(() -> OutputFormat.named("xlsx"))
                .isInstanceOf(CorpusException.class)
                .hasMessage(
                        "The output format xlsx is not available in this version; use csv, tsv or"
                                + " jsonl.");
    }
}
