package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.analysis.Analysis;
import corpus.analysis.AnalysisExamples;
import corpus.analysis.Listing;
import corpus.measure.Explanations;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    private static String explained(String... names) {
        List<String> args = new ArrayList<>(List.of("explain"));
        args.addAll(List.of(names));
        CliRun run = CliRun.of(args);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.text();
    }

    /** The text without blanks and line breaks, which depend on the width of the terminal. */
    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void aMeasureIsExplained() {
        assertThat(explained("log_dice"))
                .isEqualTo(
                        """
                        log_dice  logDice
                          meaning       14 + log2 Dice: at most 14; one more means twice as often together; comparable
                                          across corpora
                          formula       14 + log2(2 O / (R1 + C1))
                                        cooccur: O is count, R1 and C1 are a_count and b_count, N is units, E = R1 C1 / N
                                        ngrams: O is count, R1 counts the terms but the last one, C1 the last one, N all
                                          n-grams of that length, E = R1 C1 / N
                                        collocates: O is count, R1 is window_tokens, C1 is collocate_count, N is tokens, E
                                          = R1 C1 / N
                          values        at most 14 (always together); one more means twice as often; does not depend on N
                          zero, empty   empty if O = 0
                          source        Rychlý 2008, A lexicographer-friendly association score, p. 9
                          in            cooccur, ngrams, collocates
                        """);
    }

    /** Whatever a command can print has an explanation. */
    @Test
    void everyColumnAndMeasureIsExplained() {
        Set<Column> columns = new LinkedHashSet<>();
        AnalysisExamples.analyses().stream().map(Analysis::columns).forEach(columns::addAll);
        AnalysisExamples.listings().stream().map(Listing::columns).forEach(columns::addAll);
        columns.removeIf(ExplainCommandTest::isField);
        for (String name : Columns.names()) {
            columns.addAll(Columns.meanings(name).values());
        }
        String names = bare(explained(columns.stream().map(Column::name).toArray(String[]::new)));
        String headers =
                bare(explained(columns.stream().map(Column::chineseHeader).toArray(String[]::new)));
        for (Column column : columns) {
            String text =
                    bare(column.name() + column.chineseHeader() + "meaning" + column.meaning());
            assertThat(names).contains(text);
            assertThat(headers).contains(text);
        }
        Explanations.byCommand().values().stream()
                .flatMap(List::stream)
                .forEach(
                        measure ->
                                assertThat(names)
                                        .contains(bare("formula" + measure.formula()))
                                        .contains(
                                                bare(
                                                        "values"
                                                                + measure.range()
                                                                + "zero,empty"
                                                                + measure.undefined()
                                                                + "source"
                                                                + measure.source())));
    }

    /** Columns of the user's metadata; they mean what the user means. */
    private static boolean isField(Column column) {
        return column.equals(Column.field(column.name()));
    }

    @Test
    void oneNameMayHaveSeveralMeanings() {
        String text = bare(explained("log_ratio"));
        assertThat(text)
                .contains("log2((O/R1)/((C1-O)/(N-R1)))")
                .contains("incooccur,ngrams,collocates")
                .contains("log2((a/c)/(b/d))")
                .contains("inkeyness");
        assertThat(bare(explained("count")))
                .contains("Free-standingmentionsinentities")
                .contains("Howoftenitoccursineveryothertablethathasit");
    }

    @Test
    void withoutANameAllAreListed() {
        String all = explained();
        for (String name : Columns.names()) {
            assertThat(all).contains("  " + name + "  ");
        }
        assertThat(all.lines())
                .contains("Measures of entities, stats:", "Measures of keyness:", "Other columns:")
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void aSlipOfThePenIsAnswered() {
        CliRun run = CliRun.of("explain", "log_dcie");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith(
                        "corpus: there is no column or measure `log_dcie`; did you mean `log_dice`?");
        assertThat(CliRun.of("explain", "作者").err())
                .contains("A column named after a metadata field holds the values of that field.");
    }
}
