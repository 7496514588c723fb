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

/** {@code corpus trends} from the outside, counted by hand. */
class TrendsCommandTest {
    @TempDir Path folder;

    private void article(String name, String fields, String text) throws IOException {
        Files.writeString(folder.resolve(name), "---\n" + fields + "\n---\n" + text + "\n");
    }

    private CliRun trends(String... args) {
        List<String> all = new ArrayList<>(List.of("trends", folder.toString(), "--pre-segmented"));
        all.addAll(List.of(args));
        return CliRun.of(all);
    }

    @Test
    void monthsBetweenHaveRowsAcrossTheTurnOfTheYear() throws IOException {
        article("a.md", "date: 2021-11-30", "x y x z");
        article("b.md", "date: 2022-02-01", "x y");
        article("c.md", "author: n", "y y");

        CliRun run = trends("--of", "terms", "--by", "month", "--item", "x");

        assertThat(run.lines())
                .containsExactly(
                        "period,item,count,per_million,documents,document_share,period_documents,period_tokens",
                        "\"\",x,0,0,0,0,1,2",
                        "2021-11,x,2,500000,1,1,1,4",
                        "2021-12,x,0,,0,,0,0",
                        "2022-01,x,0,,0,,0,0",
                        "2022-02,x,1,500000,1,1,1,2");
    }

    @Test
    void everyItemIsInEveryPeriodAndTheTopIsThatOfTheWhole() throws IOException {
        article("a.md", "year: 2019", "x x x y");
        article("b.md", "year: 2021", "y y y y z");
        article("c.md", "year: 2021", "z z");

        CliRun run = trends("--of", "terms", "--top", "2");

        // y 5, then x and z 3 each: the first by code point.
        assertThat(run.column("item")).containsExactly("x", "y", "x", "y", "x", "y");
        assertThat(run.column("period"))
                .containsExactly("2019", "2019", "2020", "2020", "2021", "2021");
        assertThat(run.column("count")).containsExactly("3", "1", "0", "0", "0", "4");
        assertThat(run.column("documents")).containsExactly("1", "1", "0", "0", "0", "1");
        assertThat(run.column("document_share")).containsExactly("1", "1", "", "", "0", "0.5");
        assertThat(run.column("period_tokens")).containsExactly("4", "4", "0", "0", "7", "7");
        assertThat(trends("--of", "terms", "--min-count", "4").column("item"))
                .containsExactly("y", "y", "y");
    }

    @Test
    void aDocumentWithTwoTagsIsInTwoPeriodsButCountsOnceInTheWhole() throws IOException {
        article("a.md", "tags: [p, q]", "x x");
        article("b.md", "tags: [q]", "y y y");

        CliRun run = trends("--of", "terms", "--by", "tags", "--top", "1");

        assertThat(run.column("period")).containsExactly("p", "q");
        assertThat(run.column("item")).containsOnly("y");
        assertThat(run.column("period_tokens")).containsExactly("2", "5");
    }

    @Test
    void timesAmongTheFieldsAreThePeriod() throws IOException {
        article("a.md", "date: 2021-05-01\nauthor: m", "x");
        article("b.md", "date: 2021-11-01\nauthor: n", "x x");

        CliRun run = trends("--of", "terms", "--by", "author,quarter");
        assertThat(run.lines().get(0)).startsWith("author,period,item,count");
        assertThat(run.column("period"))
                .containsExactly("2021-Q2", "2021-Q3", "2021-Q4", "2021-Q2", "2021-Q3", "2021-Q4");
        assertThat(run.column("count")).containsExactly("1", "0", "0", "0", "0", "2");
        assertThat(trends("--of", "terms", "--by", "quarter,author").lines())
                .isEqualTo(run.lines());
    }

    @Test
    void entitiesCountAsInEntities() throws IOException {
        article("a.md", "year: 2021", "俄罗斯 与 法国 谈 俄罗斯");
        article("b.md", "year: 2022", "法国");

        CliRun run = trends("--id", "RU,JP");
        assertThat(run.column("item")).containsExactly("JP", "RU", "JP", "RU");
        assertThat(run.column("count")).containsExactly("0", "2", "0", "0");
        assertThat(run.err()).isEqualTo("corpus: `JP` is not mentioned.\n");
        assertThat(trends("--type", "country", "--top", "1").column("item")).containsOnly("FR");
    }

    @Test
    void itemsThatDoNotOccurAreTold() throws IOException {
        article("a.md", "year: 2021", "x y");
        CliRun run = trends("--of", "terms", "--item", "x,集体安全");
        assertThat(run.column("count")).containsExactly("1", "0");
        assertThat(run.err())
                .isEqualTo(
                        "corpus: `集体安全` does not occur as a term; if it is cut into several, --dict"
                                + " makes it one.\n");
    }

    @Test
    void aDateThatIsSurelyWrongIsAskedAbout() throws IOException {
        article("a.md", "date: 1021-01-01", "x");
        article("b.md", "date: 2021-01-01", "x x");
        CliRun run = trends("--of", "terms");
        assertThat(run.lines()).hasSize(1002);
        assertThat(run.err())
                .isEqualTo(
                        "corpus: There is no document in 999 of the 1001 periods up to 2021; is the date of"
                                + " one wrong?\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--item x | --item needs --of terms; entities are chosen with --id.",
                "--of terms --item x --top 3 | --item says which items there are; --top and --min-count"
                        + " do not go with it.",
                "--of terms --type country | --type needs --of entities.",
                "--top -1 | --top has to be at least 0, not -1.",
                "--by yaer | no document has the field `yaer`; did you mean `year`?",
            })
    void aWrongCommandLineIsAnswered(String line, String answer) throws IOException {
        article("a.md", "year: 2021", "x y");
        CliRun run = trends(line.split(" "));
        assertThat(run.err()).isEqualTo("corpus: " + answer + "\nTry: corpus trends --help\n");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.text()).isEmpty();
    }
}
