package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corpus.document.CorpusException;
import corpus.table.Column;
import corpus.table.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {
    private static final String HEADER =
            "document,part,line,column,surface,id,type,method,nested_in,correct\n";

    private static Sheet sheet(String text) {
        return Sheet.parse("s.csv", text);
    }

    /** Rows of a sheet, numbered from a first one, all with the same judgement. */
    private static String rows(int from, int to, String type, String judgement) {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i < to; i++) {
            rows.append("a.md,,%d,1,俄,RU,%s,joint,,%s\n".formatted(i + 1, type, judgement));
        }
        return rows.toString();
    }

    private static List<Judgement> judged(String... cells) {
        StringBuilder text = new StringBuilder("correct,id\n");
        for (String cell : cells) {
            text.append(cell).append(",RU\n");
        }
        return Coding.ofSheet(sheet(text.toString())).get(0).items().stream()
                .map(Coding.Item::judgement)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1.0", "yes", "Y", "TRUE", "是", "对", "對", "正确", "✓", "√", "１", " yes "})
    void waysToSayRight(String cell) {
        assertThat(judged(cell)).containsExactly(Judgement.CORRECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "no", "N", "False", "否", "错", "錯", "错误", "✗", "×", "０"})
    void waysToSayWrong(String cell) {
        assertThat(judged(cell)).containsExactly(Judgement.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "NA", "\u3000"})
    void waysToSayNothing(String cell) {
        assertThat(judged(cell)).containsExactly(Judgement.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "X", "ｘ", "х"})
    void crossMeansWhatTheOthersHaveNoSignFor(String cross) {
        assertThat(judged(cross, "0")).containsExactly(Judgement.CORRECT, Judgement.WRONG);
        assertThat(judged(cross, "1")).containsExactly(Judgement.WRONG, Judgement.CORRECT);
        String sentence = "can mean right or wrong; write 1 for right and 0 for wrong";
        assertThatThrownBy(() -> judged(cross, "")).hasMessageContaining(sentence);
        assertThatThrownBy(() -> judged(cross, "1", "0")).hasMessageContaining(sentence);
    }

    @Test
    void allUnreadableCellsAreNamedWithTheirLine() {
        assertThatThrownBy(() -> judged("1", "maybe", "0", "?"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("s.csv, line 3: `maybe` is no judgement; write 1 for right")
                .hasMessageContaining("s.csv, line 5: `?` is no judgement");
    }

    /** The example of {@code ci.kappa} in the R package statpsych, as two sheets. */
    @Test
    void twoSheetsAreComparedRowByRow() {
        String country = "country";
        String first =
                HEADER
                        + rows(0, 31, country, "1")
                        + rows(31, 43, country, "1")
                        + rows(43, 47, country, "0")
                        + rows(47, 105, country, "0")
                        + rows(105, 108, country, "");
        String second =
                HEADER
                        + rows(43, 47, country, "是")
                        + rows(0, 31, country, "是")
                        + rows(31, 43, country, "否")
                        + rows(47, 105, country, "否")
                        + rows(105, 108, country, "是")
                        + rows(200, 205, country, "是");
        Agreement agreement =
                new Agreement(
                        List.of(Coding.toCompare(sheet(first)), Coding.toCompare(sheet(second))));

        assertThat(agreement.kappa().value()).isCloseTo(0.6756757, within(5e-8));
        assertThat(agreement.kappa().low()).isCloseTo(0.5317210, within(5e-8));
        assertThat(agreement.only(0)).isEmpty();
        assertThat(agreement.only(1))
                .extracting(Coding.Item::line)
                .containsExactly(110, 111, 112, 113, 114);
        List<List<Object>> rows = agreement.rows().stream().map(Arrays::asList).toList();
        assertThat(agreement.columns()).hasSize(14).extracting(Column::name).endsWith("kappa_high");
        // All, one type, one method, one place: three rows each.
        assertThat(rows).hasSize(12);
        assertThat(rows.get(0).subList(0, 6)).containsExactly("all", "", "1", 105L, 43L, 3L);
        assertThat(rows.get(1).subList(0, 6)).containsExactly("all", "", "2", 113L, 43L, 0L);
        assertThat(rows.get(2).subList(0, 6)).containsExactly("all", "", "both", 105L, null, 3L);
        assertThat(rows.get(2).get(9)).isEqualTo(89L);
        assertThat(rows.get(11).subList(0, 3)).containsExactly("nested", "no", "both");
    }

    /** Newcombe 1998, Table I: 81 of 263. */
    @Test
    void oneSheetHasAPrecisionWithItsInterval() {
        String text =
                HEADER + rows(0, 81, "country", "1") + rows(81, 263, "region", "0") + "b.md,,1\n";
        Agreement agreement = new Agreement(Coding.ofSheet(sheet(text)));
        assertThat(agreement.precision(0).low()).isCloseTo(0.2553, within(5e-5));
        assertThat(agreement.precision(0).high()).isCloseTo(0.3662, within(5e-5));
        assertThat(agreement.columns()).hasSize(9);
        List<List<Object>> rows = agreement.rows().stream().map(Arrays::asList).toList();
        assertThat(rows.get(0).subList(0, 6)).containsExactly("all", "", "1", 263L, 81L, 1L);
        assertThat(rows.get(1).subList(0, 7))
                .containsExactly("type", "country", "1", 81L, 81L, 0L, 1.0);
        assertThat(rows.get(2).subList(0, 7))
                .containsExactly("type", "region", "1", 182L, 0L, 0L, 0.0);
    }

    @Test
    void oneSheetMayHoldTwoCoders() {
        List<Coding> codings =
                Coding.ofSheet(sheet("id,correct,correct_2\nRU,1,1\nRU,1,0\nRU,0,0\nRU,0,\n"));
        Agreement agreement = new Agreement(codings);
        assertThat(agreement.kappa().items()).isEqualTo(3);
        // po = 2/3, pe = 2/3 · 1/3 + 1/3 · 2/3 = 4/9: (6/9 − 4/9) / (5/9).
        assertThat(agreement.kappa().value()).isCloseTo(0.4, within(1e-12));
        assertThat(agreement.only(0)).isEmpty();
        assertThat(agreement.rows()).as("neither type nor method").hasSize(3);
    }

    /** The order of the rows of a sheet is the spreadsheet's business. */
    @Test
    void sortedSheetsGiveTheSame() {
        List<String> lines =
                new ArrayList<>(
                        (rows(0, 9, "country", "1") + rows(9, 14, "region", "0")).lines().toList());
        String before = HEADER + String.join("\n", lines);
        java.util.Collections.reverse(lines);
        String after = HEADER + String.join("\n", lines);
        assertThat(
                        new Agreement(Coding.ofSheet(sheet(after)))
                                .rows().stream().map(Arrays::asList).toList())
                .isEqualTo(
                        new Agreement(Coding.ofSheet(sheet(before)))
                                .rows().stream().map(Arrays::asList).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,corect | s.csv, line 1: there is no column `correct`; did you mean `corect`?",
                "id | s.csv, line 1: there is no column `correct`; sheets are made by `corpus",
                "document,line,column,surface,id,correct | s.csv, line 1: there is no column `part`"
            })
    void missingColumnsAreNamed(String header, String sentence) {
        assertThatThrownBy(() -> Coding.toCompare(sheet(header + "\n")))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void rowsThatStandTwiceCannotBeCompared() {
        Sheet twice = sheet(HEADER + rows(0, 3, "country", "1") + rows(1, 2, "country", "0"));
        assertThatThrownBy(() -> Coding.toCompare(twice))
                .hasMessage(
                        "s.csv, line 5: this row stands in line 3 already; take one of them out");
    }
}
