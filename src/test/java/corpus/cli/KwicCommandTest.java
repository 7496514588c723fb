package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.document.CodePointOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Concordances agree with the tables of counts, and with the files. */
class KwicCommandTest {
    private static final String ARTICLES = "src/test/resources/golden/articles";

    @TempDir private Path folder;

    private static List<List<String>> rows(String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(List.of("--output-format", "tsv", "--csv-raw", "--quiet"));
        CliRun run = CliRun.of(all);
        assertThat(run.code()).as(run.err()).isZero();
        return run.lines().stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }

    /** A row of a table of counts, by what stands in its first cell. */
    private static List<String> row(String first, String... args) {
        return rows(args).stream()
                .filter(row -> row.get(0).equals(first))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"安全, seeds", "合作, seeds", "俄罗斯, seeds", "贸易, " + ARTICLES})
    void aWordHasAsManyRowsAsItsCount(String word, String corpus) {
        String count = row(word, "stats", corpus).get(2);
        assertThat(rows("kwic", word, corpus)).hasSize(Integer.parseInt(count));
        assertThat(rows("kwic", "--regex", word, corpus)).isEqualTo(rows("kwic", word, corpus));
    }

    @ParameterizedTest
    @CsvSource({"RU, seeds", "SU, seeds", "CN, seeds", "CSTO, seeds", "CN, " + ARTICLES})
    void anEntityHasAsManyRowsAsItsMentions(String id, String corpus) {
        List<String> counts = row(id, "entities", corpus);
        int count = Integer.parseInt(counts.get(5));
        int nested = Integer.parseInt(counts.get(6));

        assertThat(rows("kwic", "--entity", id, corpus)).hasSize(count);
        List<List<String>> all = rows("kwic", id, corpus, "--entity", "--nested");
        assertThat(all).hasSize(count + nested);
        List<List<String>> mentions =
                rows("entities", corpus, "--mentions", "--id", id).stream()
                        .map(row -> row.subList(0, 5))
                        .toList();
        assertThat(all.stream().map(KwicCommandTest::placeAndNode)).isEqualTo(mentions);
    }

    private static List<String> placeAndNode(List<String> row) {
        List<String> cells = new ArrayList<>(row.subList(0, 4));
        cells.add(row.get(5));
        return cells;
    }

    /** The article is plain text, so that its lines are what the program read. */
    @Test
    void everyRowStandsInTheFileAtItsPlace() throws IOException {
        List<String> lines;
        try (var files = Files.list(Path.of("seeds"))) {
            Path article =
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .findFirst()
                            .orElseThrow();
            lines = Files.readAllLines(article);
        }
        List<List<String>> rows = rows("kwic", "--regex", ".*安全.*|俄罗斯|[0-9]+", "seeds");
        assertThat(rows).hasSizeGreaterThan(300);
        for (List<String> row : rows) {
            String line = lines.get(Integer.parseInt(row.get(2)) - 1);
            int at = line.offsetByCodePoints(0, Integer.parseInt(row.get(3)) - 1);
            assertThat(line.substring(at)).startsWith(row.get(5));
        }
    }

    @Test
    void rowsAreSortedByWhatStandsBesideTheNode() {
        List<List<String>> rows = rows("kwic", "安全", "seeds", "--sort", "R1,L1");
        List<String> right = rows.stream().map(row -> row.get(7)).toList();
        assertThat(right).isSortedAccordingTo(CodePointOrder.COMPARATOR);
        assertThat(right.stream().distinct().count()).isGreaterThan(10);
        for (int i = 1; i < rows.size(); i++) {
            if (right.get(i - 1).equals(right.get(i))) {
                assertThat(CodePointOrder.compare(rows.get(i - 1).get(8), rows.get(i).get(8)))
                        .isLessThanOrEqualTo(0);
            }
        }
        assertThat(rows("kwic", "安全", "seeds", "--sort", "R1,L1", "--top", "7"))
                .isEqualTo(rows.subList(0, 7));
        List<List<String>> unsorted = rows("kwic", "安全", "seeds");
        assertThat(rows("kwic", "安全", "seeds", "--top", "7")).isEqualTo(unsorted.subList(0, 7));
        assertThat(rows.stream().map(row -> row.subList(0, 7)).toList())
                .containsExactlyInAnyOrderElementsOf(unsorted);
    }

    @Test
    void aSampleIsAPartOfTheRows() {
        List<List<String>> all = rows("kwic", "安全", "seeds");
        List<List<String>> sample = rows("kwic", "安全", "seeds", "--sample", "20", "--seed", "4");
        assertThat(sample).hasSize(20);
        List<List<String>> inOrder = new ArrayList<>(all);
        inOrder.retainAll(sample);
        assertThat(sample).isEqualTo(inOrder);
        assertThat(rows("kwic", "安全", "seeds", "--sample", "20", "--seed", "5"))
                .isNotEqualTo(sample);
        assertThat(rows("kwic", "安全", "seeds", "--sample", "20", "--seed", "4", "--width", "3"))
                .as("the width changes nothing about the choice")
                .extracting(row -> row.subList(0, 4))
                .isEqualTo(sample.stream().map(row -> row.subList(0, 4)).toList());
        assertThat(rows("kwic", "安全", "seeds", "--sample", "20", "--seed", "4", "--sort", "R1"))
                .extracting(row -> row.subList(0, 7))
                .containsExactlyInAnyOrderElementsOf(sample);
    }

    @Test
    void scriptsAndWidthsAreFoldedAsInTerms() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "他說ＮＡＴＯ的問題。他说NATO的问题。\n");
        String path = file.toString();
        assertThat(rows("kwic", "ＮＡＴＯ", path)).hasSize(2);
        assertThat(rows("kwic", "問題", path)).hasSize(1);
        assertThat(rows("kwic", "問題", path, "--script", "simplified"))
                .extracting(row -> row.get(5))
                .containsExactly("問題", "问题");
        assertThat(rows("kwic", "--regex", "Ｎ.*|問題", path, "--script", "simplified")).hasSize(4);
    }

    /**
     * Without the word in the dictionary it is cut in two, and found; with it, it is one token, and
     * found besides where the segmenter would take its end for the beginning of another word.
     */
    @Test
    void aWordOfTheUserIsFoundCutOrNot() throws IOException {
        Path words = Files.writeString(folder.resolve("w.txt"), "集体安全\n共同安全\n合作安全\n");
        for (String word : List.of("集体安全", "共同安全", "合作安全")) {
            List<List<String>> cut = rows("kwic", word, "seeds");
            assertThat(cut).hasSizeGreaterThan(5);
            List<List<String>> whole = rows("kwic", word, "seeds", "--dict", words.toString());
            assertThat(whole.stream().map(KwicCommandTest::placeAndNode).toList())
                    .containsAll(cut.stream().map(KwicCommandTest::placeAndNode).toList());
        }
    }

    @Test
    void anExpressionThatTakesForeverEndsWithASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "a".repeat(3000) + "\n");
        CliRun run = CliRun.of("kwic", "--regex", "(a+)+b", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
        assertThat(run.err())
                .startsWith("corpus: --regex: `(a+)+b` takes too long to compare with `aaaa")
                .doesNotContain("\tat ");
        assertThat(run.text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"集体不安全", "RU", "C++"})
    void aWordThatOccursNowhereIsTold(String word) {
        for (String command : List.of("kwic", "collocates")) {
            CliRun run = CliRun.of(command, word, "seeds");
            assertThat(run.code()).isZero();
            assertThat(run.lines()).hasSize(1);
            assertThat(run.err()).startsWith("corpus: `" + word + "` occurs nowhere");
            if (word.equals("RU")) {
                assertThat(run.err()).contains("As the id of an entity it needs --entity.");
            }
        }
    }

    @Test
    void nodeMayStandAnywhereBeforeThePaths() {
        List<List<String>> first = rows("kwic", "安全", "seeds", "--width", "9");
        assertThat(rows("kwic", "--width", "9", "安全", "seeds")).isEqualTo(first);
        List<List<String>> twice = rows("kwic", "安全", "seeds", ARTICLES, "--width", "9");
        assertThat(twice).hasSizeGreaterThanOrEqualTo(first.size());
        assertThat(Collections.max(twice.stream().map(row -> row.get(0)).toList()))
                .startsWith("seeds/");
    }
}
