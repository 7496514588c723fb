package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NgramsCommandTest {
    private static final String ARTICLES = "src/test/resources/golden/articles";
    private static final List<String> SECURITIES = List.of("集体安全", "共同安全", "合作安全");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-n 0            | -n: a sequence has at least 2 words, not 0; `corpus stats` counts single words.",
                "-n 1-3          | -n: a sequence has at least 2 words, not 1; `corpus stats` counts single words.",
                "-n 5-2          | -n: a range begins with the smaller number: 2-5.",
                "-n 9            | -n: a sequence has at most 8 words, not 9.",
                "-n 2-99         | -n: a sequence has at most 8 words, not 99.",
                "-n two          | -n: `two` is neither a number of words, such as 3, nor a range, such as 2-5.",
                "-n -3           | -n: `-3` is neither a number of words, such as 3, nor a range, such as 2-5.",
                "--measures mi   | --measures: this table has no measure `mi`; did you mean `mi3`?",
                "--measures c_value | --measures: this table has no measure `c_value`",
                "--sort score    | --sort: the table has no column `score`",
                "--candidates --min-count 1 | --min-count has to be at least 2 with --candidates: what occurs once is no term.",
                "--contains ,    | --contains: a word is missing.",
                "--output-format txt | a text file is a list of new terms: add --candidates, or ask for csv, tsv or jsonl."
            })
    void aWrongCommandLineIsAnsweredWithASentence(String options, String sentence) {
        List<String> args = new ArrayList<>(List.of("ngrams", ARTICLES));
        args.addAll(List.of(options.strip().split(" +", -1)));
        CliRun run = CliRun.of(args);
        assertThat(run.err()).contains("corpus: ").contains(sentence.strip());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.text()).isEmpty();
    }

    /** The three kinds of security that the article is about are found without being told. */
    @Test
    void theTermsOfTheSeedAreAmongTheFirst() {
        List<String> terms = CliRun.of("ngrams", "seeds", "--candidates").column("term");
        assertThat(terms.subList(0, 10)).containsAll(SECURITIES);
    }

    @Test
    void candidatesCanBeGivenBackAsWords() throws IOException {
        Path list = folder.resolve("new.txt");
        CliRun written =
                CliRun.of("ngrams", "seeds", "--candidates", "--top", "20", "-o", list.toString());
        assertThat(written.code()).as(written.err()).isZero();
        List<String> words = Files.readAllLines(list);
        assertThat(words).hasSize(20).doesNotHaveDuplicates().containsAll(SECURITIES);
        assertThat(list.resolveSibling("new.txt.meta.json")).content().contains("\"candidates\"");

        CliRun plain = CliRun.of("stats", "seeds");
        CliRun counted = CliRun.of("stats", "seeds", "--dict", list.toString());
        assertThat(counted.err()).isEmpty();
        assertThat(plain.column("term")).doesNotContainAnyElementsOf(words);
        assertThat(counted.column("term")).containsAll(SECURITIES);

        // What is a word now is no candidate any more.
        CliRun again = CliRun.of("ngrams", "seeds", "--candidates", "--dict", list.toString());
        assertThat(again.column("term")).doesNotContainAnyElementsOf(words);
    }

    /** Words that are separated already stay apart, whatever the user's list says. */
    @Test
    void aListedWordIsNoCandidateInSegmentedText() throws IOException {
        Path text = folder.resolve("a.txt");
        Files.writeString(text, "集体 安全 重要 。 集体 安全 困难 。 共同 安全 。 共同 安全");
        Path list = Files.writeString(folder.resolve("words.txt"), "集体安全\n");
        List<String> args =
                List.of("ngrams", text.toString(), "--pre-segmented", "--candidates", "-n", "2");
        assertThat(CliRun.of(args).column("term")).contains("集体安全", "共同安全");
        List<String> more = new ArrayList<>(args);
        more.addAll(List.of("--dict", list.toString()));
        assertThat(CliRun.of(more).column("term")).contains("共同安全").doesNotContain("集体安全");
    }

    @Test
    void theOptionDecidesAndNotTheEndingOfTheFile() throws IOException {
        Path table = folder.resolve("table.txt");
        CliRun run =
                CliRun.of(
                        "ngrams",
                        "seeds",
                        "--candidates",
                        "--output-format",
                        "csv",
                        "-o",
                        table.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(table)).startsWith("\uFEFFterm,n,count,documents,term_score");
    }
}
