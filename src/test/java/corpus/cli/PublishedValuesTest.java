package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corpus.measure.Association;
import corpus.measure.Diversity;
import corpus.measure.Keyness;
import corpus.measure.Measure;
import corpus.measure.TermMeasure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every measure once from the command line to the cell, on texts whose counts are those of a
 * published example, or whose value can be seen.
 */
class PublishedValuesTest {
    /** A cell has six decimals. */
    private static final double ROUNDING = 5.1e-7;

    @TempDir private Path folder;

    /** The cells of the rows whose first cells are these, by the names of the columns. */
    private Map<String, String> row(String command, String... first) {
        List<String> args = new ArrayList<>(List.of(command.split(" ", -1)));
        args.addAll(
                List.of(folder.toString(), "--pre-segmented", "--stopwords", "none", "--measures"));
        args.addAll(List.of("all", "--output-format", "tsv", "--csv-raw", "--quiet"));
        if (args.get(0).equals("summary")) {
            args.removeAll(List.of("--stopwords", "none"));
        }
        CliRun run = CliRun.of(args);
        assertThat(run.code()).as(run.err()).isZero();
        List<List<String>> lines =
                run.lines().stream().map(line -> Arrays.asList(line.split("\t", -1))).toList();
        List<String> found =
                lines.stream()
                        .skip(1)
                        .filter(cells -> cells.containsAll(List.of(first)))
                        .findFirst()
                        .orElseThrow();
        Map<String, String> row = new HashMap<>();
        IntStream.range(0, found.size()).forEach(i -> row.put(lines.get(0).get(i), found.get(i)));
        return row;
    }

    private void write(String name, Stream<String> sentences) throws IOException {
        Files.writeString(
                folder.resolve(name), sentences.map(s -> s + "\n").collect(Collectors.joining()));
    }

    private static Stream<String> times(int number, String sentence) {
        return Collections.nCopies(number, sentence).stream();
    }

    private static void check(
            Map<String, String> row, Map<String, Double> expected, Stream<? extends Measure> all) {
        assertThat(expected.keySet())
                .containsExactlyInAnyOrderElementsOf(all.map(Measure::columnName).toList());
        expected.forEach(
                (name, value) ->
                        assertThat(Double.parseDouble(row.get(name)))
                                .as(name)
                                .isCloseTo(value, within(ROUNDING)));
    }

    /** The five parts of Gries 2008, pp. 406-410, the word a. */
    @Test
    void dispersion() throws IOException {
        List<String> parts =
                List.of("bamnibeupk", "basatbewqn", "bcagabesta", "baghabeaat", "bahaabeaxa");
        for (int i = 0; i < parts.size(); i++) {
            write(i + ".txt", Stream.of(String.join(" ", parts.get(i).split("", 10))));
        }
        Map<String, Double> expected =
                Map.of(
                        "per_million", 300_000.0,
                        "per_10k_characters", 3_000.0,
                        "document_share", 1.0,
                        "range", 5.0,
                        "juilland_d", .764298,
                        "dp", .2,
                        "dp_norm", .25,
                        "arf", 10.8,
                        "tf_idf", 0.0);
        check(row("stats", "a"), expected, Stream.of(TermMeasure.values()));
        // m is once in the first part: ln 5
        assertThat(row("stats", "m")).containsEntry("tf_idf", "1.609438");
    }

    /** The same counts in parts of 9, 10, 10, 10 and 11 words: Gries 2020. */
    @Test
    void dispersionOverUnequalParts() throws IOException {
        int[] sizes = {9, 10, 10, 10, 11};
        for (int i = 0; i < sizes.length; i++) {
            write(i + ".txt", Stream.of("a ".repeat(i + 1) + "b ".repeat(sizes[i] - i - 1)));
        }
        Map<String, String> row = row("stats", "a");
        assertThat(row).containsEntry("dp", "0.18").containsEntry("dp_norm", "0.219512");
        assertThat(Double.parseDouble(row.get("juilland_d"))).isCloseTo(.785, within(5e-4));
    }

    /** The text of LexicalRichness's README, 57 words. */
    @Test
    void diversity() throws IOException {
        write(
                "text.txt",
                Stream.of(
                        "measure of textual lexical diversity computed as the mean length of",
                        "sequential words in a text that maintains a minimum threshold ttr score",
                        "iterates over words until ttr scores falls below a threshold then increase",
                        "factor counter by and start over mccarthy and jarvis pg recommends a factor",
                        "threshold in the range of mccarthy mccarthy and jarvis"));
        Map<String, String> row = row("summary");
        assertThat(row).containsEntry("tokens", "57").containsEntry("types", "39");
        assertThat(row).containsEntry("sttr", "").containsEntry("mattr", "");
        write("long.txt", Stream.of(numbered(500), numbered(500)));
        Files.delete(folder.resolve("text.txt"));
        Map<String, String> twice = row("summary");
        row.put("sttr", twice.get("sttr"));
        row.put("mattr", twice.get("mattr"));
        Map<String, Double> expected =
                Map.of(
                        "ttr", .6842105263,
                        "herdan", .9061378161,
                        "mtld", 46.7922636103,
                        "hdd", .7468703324,
                        "yule_k", 153.8935056941,
                        "simpson", .0156641604,
                        // of the 39 words, 27 occur once
                        "hapax_share", 27 / 39.0,
                        // 500 words, twice
                        "sttr", .5,
                        "mattr", 1.0);
        check(row, expected, Stream.of(Diversity.values()));
    }

    private static String numbered(int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "w" + Integer.toString(i, 26).replaceAll("\\d", "x$0"))
                .collect(Collectors.joining(" "));
    }

    /**
     * 10 of 100 against 5 of 200, the example of quanteda.extras. The values of the other measures
     * follow from O = 10, R1 = 100, C1 = 15, N = 300, E = 5.
     */
    private static Map<String, Double> tenOfHundred() {
        Map<String, Double> expected = new HashMap<>();
        expected.put("ll_4cell", 7.329812);
        expected.put("log_ratio", 2.0);
        expected.put("odds_ratio", 4.333333);
        expected.put("expected", 5.0);
        expected.put("log_dice", 14 + log2(20.0 / 115));
        expected.put("mi_log2", 1.0);
        expected.put("mi3", log2(200));
        expected.put("npmi", 1 / log2(30));
        expected.put("simple_ll", 20 * Math.log(2) - 10);
        expected.put("chi2", 7.894737);
        expected.put("chi2_yates", 6.394737);
        expected.put("t_score", 5 / Math.sqrt(10));
        expected.put("z_score", Math.sqrt(5));
        expected.put("dice", 20.0 / 115);
        expected.put("jaccard", 10.0 / 105);
        expected.put("min_sensitivity", .1);
        expected.put("association_strength", 10.0 / 1500);
        return expected;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    @Test
    void associationOfPairs() throws IOException {
        write(
                "text.txt",
                Stream.of(times(10, "x y"), times(90, "x"), times(5, "y"), times(195, "z"))
                        .flatMap(s -> s));
        Map<String, String> row = row("cooccur --of terms", "x", "y");
        assertThat(row).containsEntry("count", "10").containsEntry("units", "300");
        Map<String, Double> expected = tenOfHundred();
        expected.put("delta_p_a", 10.0 / 100 - 5.0 / 200);
        expected.put("delta_p_b", 10.0 / 15 - 90.0 / 285);
        check(row, expected, Association.ofPairs().stream());
    }

    /** Ten nodes with ten words around each, in half of their windows y twice. */
    @Test
    void associationOfCollocates() throws IOException {
        write(
                "text.txt",
                Stream.of(
                                times(5, "y a b c d node e f g h y"),
                                times(5, "a b c d e node f g h i j"),
                                times(5, "y k l m n"),
                                times(35, "k l m n o"))
                        .flatMap(s -> s));
        Map<String, String> row = row("collocates node", "y");
        assertThat(row)
                .containsEntry("count", "10")
                .containsEntry("left", "5")
                .containsEntry("window_tokens", "100")
                .containsEntry("collocate_count", "15")
                .containsEntry("tokens", "300");
        Map<String, Double> expected = tenOfHundred();
        expected.put("delta_p_node", 10.0 / 100 - 5.0 / 200);
        expected.put("delta_p_collocate", 10.0 / 15 - 90.0 / 285);
        check(row, expected, Association.ofCollocates().stream());
    }

    /**
     * 10 of 100 against 5 of 200: Rayson's log-likelihood is 6.931472, Dunning's 7.329812. The
     * bound by R's qbeta, with two words compared.
     */
    @Test
    void keyness() throws IOException {
        write("target.txt", Stream.of("x ".repeat(10) + "z ".repeat(90)));
        write("reference.txt", Stream.of("x ".repeat(5) + "z ".repeat(195)));
        Map<String, Double> expected = new HashMap<>();
        expected.put("log_ratio", 2.0);
        expected.put("log_ratio_conservative", .108225);
        expected.put("ll_2cell", 6.931472);
        expected.put("ll_4cell", 7.329812);
        expected.put("percent_diff", 300.0);
        expected.put("odds_ratio", 4.333333);
        expected.put("simple_maths", 100_001.0 / 25_001);
        expected.put("chi2", 7.894737);
        expected.put("bic", 1.227689);
        expected.put("p_value", .006782);
        check(row("keyness --target path=target.txt", "x"), expected, Stream.of(Keyness.values()));
    }

    /** Pedersen 1996, p. 10: 1, 3, 3, 1. Dunning 1993, p. 72, a hundredth of it: 10, 0, 3. */
    @Test
    void smallTables() throws IOException {
        write(
                "text.txt",
                Stream.of(times(1, "x y"), times(3, "x"), times(3, "y"), times(1, "z"))
                        .flatMap(s -> s));
        assertThat(row("cooccur --of terms", "x", "y"))
                .containsEntry("chi2_yates", "0.5")
                .containsEntry("chi2", "2");
        write(
                "text.txt",
                Stream.of(times(10, "x y"), times(3, "y"), times(31764, "z")).flatMap(s -> s));
        Map<String, String> dunning = row("cooccur --of terms", "x", "y");
        assertThat(Double.parseDouble(dunning.get("ll_4cell"))).isCloseTo(167.23, within(.005));
        assertThat(dunning).containsEntry("odds_ratio", "");
    }

    /** The bigram "other capital" in the tests of quanteda.textstats. */
    @Test
    void associationOfSequences() throws IOException {
        write(
                "text.txt",
                Stream.of("capital other capital gains other capital word2 other gains capital"));
        Map<String, String> row = row("ngrams", "other capital");
        assertThat(row)
                .containsEntry("count", "2")
                .containsEntry("mi_log2", "1")
                .containsEntry("chi2", "2.25");
        assertThat(Double.parseDouble(row.get("ll_4cell"))).isCloseTo(2.231, within(.001));
        // O = 2, R1 = C1 = 3, N = 9, E = 1
        Map<String, Double> expected = new HashMap<>();
        expected.put("expected", 1.0);
        expected.put("log_dice", 14 + log2(2 / 3.0));
        expected.put("mi_log2", 1.0);
        expected.put("mi3", 3.0);
        expected.put("npmi", 1 / log2(4.5));
        expected.put("ll_4cell", 2.231436);
        expected.put("simple_ll", 4 * Math.log(2) - 2);
        expected.put("chi2", 2.25);
        expected.put("chi2_yates", .5625);
        expected.put("t_score", Math.sqrt(.5));
        expected.put("z_score", 1.0);
        expected.put("dice", 2 / 3.0);
        expected.put("jaccard", .5);
        expected.put("min_sensitivity", 2 / 3.0);
        expected.put("delta_p_a", .5);
        expected.put("delta_p_b", .5);
        expected.put("odds_ratio", 10.0);
        expected.put("log_ratio", 2.0);
        expected.put("association_strength", 2 / 9.0);
        check(row, expected, Association.ofPairs().stream());
    }

    /** The symmetric matrix of quanteda's issue 327: pairs at most three positions apart. */
    @Test
    void windows() throws IOException {
        write("text.txt", Stream.of("A D A C E A D F E B A C E D"));
        assertThat(pairs("--window", "3"))
                .hasToString(
                        "{AA=2, AB=1, AC=4, AD=4, AE=5, AF=2, BC=1, BD=1, BE=2, BF=1, CD=3, CE=3,"
                                + " DE=4, DF=1, EF=2}");
    }

    /** quanteda's issue 2458: a stands before b twice, and b before a once. */
    @Test
    void directedWindows() throws IOException {
        write("text.txt", Stream.of("a b", "a b", "b a"));
        assertThat(pairs("--window", "1", "--directed")).hasToString("{ab=2, ba=1}");
        assertThat(pairs("--window", "1")).hasToString("{ab=3}");
    }

    /** The counts of pairs of words. */
    private Map<String, String> pairs(String... options) {
        List<String> args =
                new ArrayList<>(
                        List.of("cooccur", folder.toString(), "--pre-segmented", "--quiet"));
        args.addAll(List.of("--stopwords", "none", "--of", "terms", "--output-format", "tsv"));
        args.addAll(List.of(options));
        CliRun run = CliRun.of(args);
        assertThat(run.code()).as(run.err()).isZero();
        List<String> header = Arrays.asList(run.lines().get(0).split("\t", -1));
        Map<String, String> counts = new TreeMap<>();
        for (String line : run.lines().subList(1, run.lines().size())) {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            counts.put(
                    cells.get(header.indexOf("a")) + cells.get(header.indexOf("b")),
                    cells.get(header.indexOf("count")));
        }
        return counts;
    }
}
