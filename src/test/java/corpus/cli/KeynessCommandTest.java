package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code corpus keyness} from the outside: published values, hand counts, and references. */
class KeynessCommandTest {
    private static final String ARTICLES = "src/test/resources/golden/articles";
    private static final double MILLIONTH = 1e-6;

    @TempDir Path folder;

    /** A text whose words are separated by blanks, filled up with words that are in no other. */
    private Path text(String name, int tokens, Object... wordsAndTimes) throws IOException {
        StringBuilder text = new StringBuilder();
        int left = tokens;
        for (int i = 0; i < wordsAndTimes.length; i += 2) {
            int times = (Integer) wordsAndTimes[i + 1];
            text.append((wordsAndTimes[i] + " ").repeat(times));
            left -= times;
        }
        text.append(("filler" + name.charAt(0) + " ").repeat(left)).append('\n');
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static CliRun keyness(Object... args) {
        List<String> all = new ArrayList<>(List.of("keyness"));
        for (Object arg : args) {
            all.add(arg.toString());
        }
        return CliRun.of(all);
    }

    private static double cell(CliRun run, String term, String column) {
        assertThat(run.code()).as(run.err()).isZero();
        return Double.parseDouble(run.column(column).get(run.column("term").indexOf(term)));
    }

    /**
     * ll_4cell: quanteda.extras, tests; the others: Rayson and Garside 2000, Hardie 2014,
     * Gabrielatos and Marchi 2011, Wilson 2013, Pojanapunya and Todd 2016, computed by hand (10 ln
     * 2, log2 4, 300 %, 10 ln 2 − ln 300, 10/90 : 5/195).
     */
    @ParameterizedTest
    @CsvSource({
        "ll_4cell, 7.329812, 1e-5",
        "ll_2cell, 6.931472, 1e-6",
        "log_ratio, 2, 1e-9",
        "percent_diff, 300, 1e-9",
        "bic, 1.227689, 1e-6",
        "odds_ratio, 4.333333, 1e-6",
        "simple_maths, 3.99988, 1e-6",
        "per_million, 100000, 0",
        "reference_per_million, 25000, 0"
    })
    void tenOfAHundredAgainstFiveOfTwoHundred(String column, double expected, double tolerance)
            throws IOException {
        Path target = text("a.txt", 100, "word", 10);
        Path reference = text("b.txt", 200, "word", 5);
        CliRun run =
                keyness(
                        target,
                        "--reference-path",
                        reference,
                        "--pre-segmented",
                        "--measures",
                        "all");
        assertThat(cell(run, "word", column)).isCloseTo(expected, within(tolerance));
    }

    /**
     * d1 = b 7, a 3 and d2 = b 2, a 7: quanteda.textstats, tests (R's chisq.test, no correction).
     */
    @Test
    void quantedasTwoDocuments() throws IOException {
        Path target = text("a.txt", 10, "b", 7, "a", 3);
        Path reference = text("c.txt", 9, "b", 2, "a", 7);
        CliRun run =
                keyness(
                        target,
                        "--reference-path",
                        reference,
                        "--pre-segmented",
                        "--measures",
                        "ll_4cell,chi2");
        assertThat(cell(run, "b", "chi2")).isCloseTo(4.337160, within(MILLIONTH));
        assertThat(cell(run, "b", "ll_4cell")).isCloseTo(4.534939, within(MILLIONTH));
        assertThat(cell(run, "a", "ll_4cell")).isCloseTo(-4.534939, within(MILLIONTH));
    }

    /** Rayson on the Corpora list, 18 January 2002: two corpora of a million words. */
    @Test
    void raysonsKeepInTwoMillionWords() throws IOException {
        Path target = text("a.txt", 1_000_000, "KEEP", 392, "keep", 348, "keeping", 9, "kept", 21);
        Path table = folder.resolve("list.csv");
        Files.writeString(table, "term,count\nKEEP,170\nkeep,99\nkeeping,32\nkept,25\n");
        CliRun run =
                keyness(
                        target,
                        "--pre-segmented",
                        "--reference-table",
                        table,
                        "--reference-total",
                        1_000_000,
                        "--measures",
                        "ll_2cell");
        assertThat(cell(run, "KEEP", "ll_2cell")).isCloseTo(90, within(0.5));
        assertThat(cell(run, "keep", "ll_2cell")).isCloseTo(147, within(0.5));
        assertThat(cell(run, "keeping", "ll_2cell")).isCloseTo(14, within(0.5));
        assertThat(cell(run, "kept", "ll_2cell")).isCloseTo(0, within(0.5));
    }

    /**
     * Of a term that occurs a times here and never there, the Clopper–Pearson bound is (α/2)^(1/a),
     * with α = 0.05 / 3 terms (word and both fillers).
     */
    @Test
    void conservativeLogRatioCountsAllTermsBeforeTop() throws IOException {
        Path target = text("a.txt", 100, "word", 10);
        Path reference = text("b.txt", 200);
        double bound = Math.pow(0.05 / 3 / 2, 0.1);
        double expected = Math.log(bound / (1 - bound) * 200 / 100) / Math.log(2);

        CliRun all = keyness(target, "--reference-path", reference, "--pre-segmented");
        CliRun top = keyness(target, "--reference-path", reference, "--pre-segmented", "--top", 2);
        CliRun swapped = keyness(reference, "--reference-path", target, "--pre-segmented");

        assertThat(cell(all, "word", "log_ratio_conservative"))
                .isCloseTo(expected, within(MILLIONTH));
        assertThat(top.lines()).isEqualTo(all.lines().subList(0, 3));
        assertThat(cell(swapped, "word", "log_ratio_conservative"))
                .isCloseTo(-expected, within(MILLIONTH));
    }

    /** Three terms with the p-values p1 ≤ p2 ≤ p3: Bonferroni 3p, BH the least of p(k)·3/k. */
    @Test
    void pValuesAreAdjustedForAllTerms() throws IOException {
        Path target = text("a.txt", 100, "word", 6, "other", 93);
        Path reference = text("a.md", 100, "word", 1, "other", 90);
        CliRun plain =
                keyness(
                        target,
                        "--reference-path",
                        reference,
                        "--pre-segmented",
                        "--measures",
                        "p_value");
        CliRun bonferroni =
                keyness(
                        target,
                        "--reference-path",
                        reference,
                        "--pre-segmented",
                        "--adjust",
                        "bonferroni");
        CliRun bh =
                keyness(
                        target,
                        "--reference-path",
                        reference,
                        "--pre-segmented",
                        "--adjust",
                        "bh",
                        "--measures",
                        "log_ratio",
                        "--top",
                        1,
                        "--direction",
                        "positive");

        double word = cell(plain, "word", "p_value");
        double other = cell(plain, "other", "p_value");
        double filler = cell(plain, "fillera", "p_value");
        assertThat(filler).isLessThan(word);
        assertThat(word).isLessThan(other);
        assertThat(cell(bonferroni, "word", "p_value_bonferroni"))
                .isCloseTo(3 * word, within(3 * MILLIONTH));
        assertThat(cell(bonferroni, "other", "p_value_bonferroni")).isEqualTo(1);
        assertThat(cell(bh, "word", "p_value_bh")).isCloseTo(word * 3 / 2, within(2 * MILLIONTH));
        assertThat(bh.lines()).hasSize(2);
    }

    @Test
    void aTableOfTheReferenceSaysWhatTheReferenceSays() throws IOException {
        String target = ARTICLES + "/2021";
        String reference = ARTICLES + "/2023";
        CliRun read = keyness(target, "--reference-path", reference);
        assertThat(read.rows()).hasSizeGreaterThan(20);
        for (String name : List.of("a.csv", "a.tsv", "a.jsonl")) {
            for (String headers : List.of("en", "zh")) {
                Path table = folder.resolve(name);
                CliRun.of("stats", reference, "--headers", headers, "-o", table.toString());
                CliRun told = keyness(target, "--reference-table", table);
                assertThat(told.lines()).as(name).isEqualTo(read.lines());
                assertThat(told.err()).isEmpty();
            }
        }
        Path entities = folder.resolve("entities.csv");
        CliRun.of("entities", reference, "-o", entities.toString());
        assertThat(keyness(target, "--reference-table", entities, "--of", "entities").lines())
                .isEqualTo(
                        keyness(target, "--reference-path", reference, "--of", "entities").lines());
    }

    /** The parts of one corpus, and the same parts as two corpora. */
    @Test
    void partsOfACorpusAreLikeCorpora() {
        CliRun parts = keyness(ARTICLES, "--target", "path~^2021", "--reference", "path~^2023");
        CliRun corpora = keyness(ARTICLES + "/2021", "--reference-path", ARTICLES + "/2023");
        assertThat(parts.lines()).isEqualTo(corpora.lines());

        CliRun swapped = keyness(ARTICLES, "--reference", "path~^2021", "--target", "path~^2023");
        assertThat(swapped.column("count"))
                .containsExactlyInAnyOrderElementsOf(parts.column("reference_count"));

        CliRun rest = keyness(ARTICLES, "--target", "path~^2021");
        CliRun sameRest = keyness(ARTICLES, "--reference", "path~.");
        assertThat(rest.code()).isZero();
        assertThat(sameRest.code()).isEqualTo(ExitCode.MENDABLE);
    }

    @Test
    void guardedTermsAreFoundAgain() throws IOException {
        Path target = text("a.txt", 10, "-x", 3, "@y", 2);
        Path table = folder.resolve("stats.csv");
        CliRun.of(
                "stats",
                target.toString(),
                "--pre-segmented",
                "--min-length",
                "2",
                "-o",
                table.toString());
        assertThat(Files.readString(table)).contains("'-x").contains("'@y");
        Path other = text("b.txt", 20, "-x", 6, "@y", 4);
        CliRun run =
                keyness(
                        other,
                        "--pre-segmented",
                        "--min-length",
                        2,
                        "--reference-table",
                        table,
                        "--csv-raw");
        assertThat(cell(run, "-x", "log_ratio")).isZero();
        assertThat(cell(run, "@y", "log_ratio")).isZero();
    }

    @Test
    void directionsDivideTheTable() throws IOException {
        Path target = text("a.txt", 100, "up", 20, "same", 10, "down", 2, "gone", 0);
        Path reference = text("b.txt", 100, "up", 2, "same", 10, "down", 20, "gone", 30);
        Object[] usual = {target, "--reference-path", reference, "--pre-segmented"};
        CliRun both = keyness(usual);
        assertThat(both.column("term"))
                .containsExactly("fillera", "up", "same", "down", "gone", "fillerb");
        Object[] negative = {
            target,
            "--reference-path",
            reference,
            "--pre-segmented",
            "--direction",
            "negative",
            "--min-count",
            21
        };
        assertThat(keyness(negative).column("term")).containsExactly("fillerb", "gone");
        Object[] positive = {
            target, "--reference-path", reference, "--pre-segmented", "--direction", "positive"
        };
        assertThat(keyness(positive).column("term")).containsExactly("fillera", "up");
    }

    @Test
    void aFileInBothCountsInTheTarget() throws IOException {
        text("all/a.txt", 50, "x", 5);
        text("all/deep/b.txt", 60, "x", 6);
        Path all = folder.resolve("all");
        CliRun run = keyness(all.resolve("deep"), "--reference-path", all, "--pre-segmented");
        assertThat(run.err())
                .contains(
                        "1 of 2 files of --reference-path are in the target, too, and count only there.");
        assertThat(cell(run, "x", "reference_count")).isEqualTo(5);

        CliRun same = keyness(all, "--reference-path", all, "--pre-segmented");
        assertThat(same.err())
                .isEqualTo(
                        "corpus: The reference is empty: all files of --reference-path are in the"
                                + " target, too.\n");
        assertThat(same.code()).isEqualTo(ExitCode.MENDABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | keyness needs to know what is compared: --target \"field=value\" with the rest of"
                        + " the corpus, or the PATHs with --reference-path PATH or --reference-table"
                        + " FILE.",
                "x --target year | `year` is no condition; write --target \"field=value\","
                        + " \"field!=value\", \"field~expression\" or \"field=from..to\".",
                "x --reference-table a --reference-path b | --reference-table and --reference-path"
                        + " exclude each other.",
                "x --reference-total 5 --target a=b | --reference-total needs --reference-table.",
                "x --target a=b --measures log_dice | --measures: this table has no measure"
                        + " `log_dice`; it can have log_ratio, log_ratio_conservative, ll_2cell, ll_4cell,"
                        + " percent_diff, odds_ratio, simple_maths, chi2, bic, p_value, default and"
                        + " all.",
                "x --target a=b --type country | --type needs --of entities.",
                "x --target a=b --of entities --pos n | --pos needs --of terms.",
                "x --target a=b --direction up | --direction: `up` is none of both, positive, negative.",
                "x --target a=b --sort no_such | --sort: the table has no column `no_such`; its columns"
                        + " are term, pos, count, per_million, documents, reference_count,"
                        + " reference_per_million, reference_documents, log_ratio,"
                        + " log_ratio_conservative, ll_4cell, percent_diff.",
            })
    void aWrongCommandLineIsAnswered(String line, String answer) {
        CliRun run = keyness((Object[]) line.split(" "));
        assertThat(run.err()).isEqualTo("corpus: " + answer + "\nTry: corpus keyness --help\n");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "term,count;word,3 | : how many word tokens its corpus has is not known: list.csv.meta.json"
                        + " is not beside it. Say it with --reference-total N, or make the table"
                        + " again with -o. | 0",
                "word,n;word,3 | , line 1: there is no column `term`; a reference is a table of `corpus"
                        + " stats`, or has at least its columns. | 9",
                "term,count;word,x | , line 2: `x` in the column `count` is no whole number | 9",
                "term,count;word,1;word,2 | , line 3: `word` stands in line 2 already; a reference has"
                        + " one row for each, so it is made without --by and --split-pos | 9",
                "term,count;word,12;other,3 | : its counts add up to 15, which is more than the 9 word"
                        + " tokens that its corpus is said to have. | 9",
                "term,count;word,0 | : nothing is counted in it, so nothing can be compared with it. | 9",
                "term,count | : nothing is counted in it, so nothing can be compared with it. | 9",
            })
    void aReferenceThatIsNoneIsRefused(String lines, String answer, int total) throws IOException {
        Path target = text("a.txt", 10, "word", 3);
        Path table = folder.resolve("list.csv");
        Files.writeString(table, lines.replace(';', '\n') + "\n");
        CliRun run =
                total == 0
                        ? keyness(target, "--reference-table", table)
                        : keyness(target, "--reference-table", table, "--reference-total", total);
        assertThat(run.err()).isEqualTo("corpus: " + table + answer + "\n");
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
        assertThat(run.text()).isEmpty();
    }

    @Test
    void tablesByGroupsAndBrokenMetaFilesAreRefused() throws IOException {
        Path table = folder.resolve("by.csv");
        CliRun.of("stats", ARTICLES, "--by", "year", "-o", table.toString());
        CliRun grouped = keyness(ARTICLES, "--reference-table", table);
        assertThat(grouped.err())
                .contains("by.csv: this table was made with --by; a reference is one whole");
        assertThat(grouped.code()).isEqualTo(ExitCode.MENDABLE);

        Files.writeString(folder.resolve("by.csv.meta.json"), "{\"rows\": 3,\n]");
        CliRun broken = keyness(ARTICLES, "--reference-table", table);
        assertThat(broken.err()).contains("by.csv.meta.json, line 2: this is no JSON");
        assertThat(broken.code()).isEqualTo(ExitCode.MENDABLE);
    }

    @Test
    void emptyPartsAreTold() {
        CliRun target = keyness(ARTICLES, "--target", "year=1900");
        assertThat(target.err())
                .isEqualTo(
                        "corpus: The target is empty: none of 5 documents has a word and fulfils"
                                + " --target year=1900.\n");
        assertThat(target.code()).isEqualTo(ExitCode.MENDABLE);
        assertThat(target.text()).isEmpty();

        CliRun reference = keyness(ARTICLES, "--target", "year=2021", "--reference", "year=1900");
        assertThat(reference.err())
                .contains(
                        "The reference is empty: none of 5 documents has a word and fulfils --reference year=1900.");
        CliRun field = keyness(ARTICLES, "--target", "yaer=2021");
        assertThat(field.err()).contains("no document has the field `yaer`; did you mean `year`?");
        assertThat(field.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aTableOfTheTargetItselfIsRefused() {
        Path table = folder.resolve("same.csv");
        CliRun.of("stats", ARTICLES, "-o", table.toString());
        CliRun run = keyness(ARTICLES, "--reference-table", table);
        assertThat(run.err())
                .isEqualTo(
                        "corpus: Target and reference are the same texts: nothing sets one apart from"
                                + " the other.\n");
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
    }

    @Test
    void missingTextOfTheReferenceIsNotHidden() throws IOException {
        Path target = text("t/a.txt", 10, "word", 3);
        Path reference = text("r/b.txt", 10, "word", 3);
        Files.write(reference.resolveSibling("c.txt"), new byte[] {0, 0, 0, 1, 0});
        CliRun run =
                keyness(target, "--reference-path", reference.getParent(), "--pre-segmented", "-q");
        assertThat(run.err()).startsWith("corpus: --reference-path: skipped: c.txt");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.lines()).hasSizeGreaterThan(2);
    }
}
