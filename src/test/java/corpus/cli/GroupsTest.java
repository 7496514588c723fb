package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code --by} means, for every command that has it: the rows of a group are those of the same
 * table over the documents of that group alone, whether they are chosen by a year, by one of
 * several tags, by two fields, or because they lack a field.
 */
class GroupsTest {
    private static final List<String> TABLES =
            List.of(
                    "stats",
                    "stats --concepts CONCEPTS",
                    "summary",
                    "entities",
                    "cooccur",
                    "cooccur --unit paragraph",
                    "cooccur --window 3 --of terms",
                    "collocates 合作",
                    "ngrams");

    @TempDir private Path folder;

    @BeforeEach
    void writeArticles() throws IOException {
        write("a.md", "2021", "[中亚, 安全, 贸易]", "俄哈合作稳定。中国与俄罗斯的合作在加深，贸易也在增长。");
        write("b.md", "2021", "[安全]", "北约与俄罗斯没有合作。集体安全是共同的目标。");
        write("c.md", "2022", "[贸易, 贸易]", "中美贸易合作很多。\n\n美国与中国的合作在安全上很少。");
        write("d.md", "2022", "", "德国与法国合作。欧盟的合作是经济合作。");
        write("e.md", "", "[中亚]", "哈萨克斯坦与乌兹别克斯坦合作，俄罗斯也参加合作。");
        Files.writeString(folder.resolve("concepts.yaml"), "合作: [合作*]\n安全: [安全, 集体安全]\n");
    }

    private void write(String name, String year, String tags, String text) throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        String fields =
                (year.isEmpty() ? "" : "year: " + year + "\n")
                        + (tags.isEmpty() ? "" : "tags: " + tags + "\n")
                        + "author: 甲\n";
        Files.writeString(articles.resolve(name), "---\n" + fields + "---\n\n" + text + "\n");
    }

    private List<List<String>> table(String command, String... more) {
        List<String> args = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            args.add(word.equals("CONCEPTS") ? folder.resolve("concepts.yaml").toString() : word);
        }
        args.add(folder.resolve("articles").toString());
        args.addAll(List.of(more));
        args.addAll(List.of("--output-format", "tsv", "--csv-raw", "--quiet"));
        CliRun run = CliRun.of(args);
        assertThat(run.code()).as(run.err()).isZero();
        return run.lines().stream().map(line -> Arrays.asList(line.split("\t", -1))).toList();
    }

    private static List<List<String>> rowsBelow(List<List<String>> table, List<String> group) {
        return table.stream()
                .skip(1)
                .filter(row -> row.subList(0, group.size()).equals(group))
                .map(row -> row.subList(group.size(), row.size()))
                .toList();
    }

    private void assertEachGroupIsATableOfItsOwn(String by, List<List<String>> groups) {
        String[] fields = by.split(",", -1);
        for (String command : TABLES) {
            List<List<String>> table = table(command, "--by", by);
            assertThat(table.get(0).subList(0, fields.length)).containsExactly(fields);
            int rows = 1;
            for (List<String> group : groups) {
                List<String> conditions = new ArrayList<>();
                for (int i = 0; i < fields.length; i++) {
                    conditions.add("--where");
                    conditions.add(fields[i] + "=" + group.get(i));
                }
                List<List<String>> alone = table(command, conditions.toArray(String[]::new));
                List<List<String>> below = rowsBelow(table, group);
                assertThat(below)
                        .as("%s --by %s, group %s", command, by, group)
                        .isEqualTo(alone.subList(1, alone.size()));
                rows += below.size();
            }
            assertThat(table).as(command).hasSize(rows);
        }
    }

    @Test
    void aYear() {
        assertEachGroupIsATableOfItsOwn(
                "year", List.of(List.of(""), List.of("2021"), List.of("2022")));
    }

    /** A document with three tags is in three groups, once in each. */
    @Test
    void tags() {
        assertEachGroupIsATableOfItsOwn(
                "tags", List.of(List.of(""), List.of("中亚"), List.of("安全"), List.of("贸易")));
    }

    @Test
    void theNameOfADocument() {
        assertEachGroupIsATableOfItsOwn(
                "path",
                List.of(
                        List.of("a.md"),
                        List.of("b.md"),
                        List.of("c.md"),
                        List.of("d.md"),
                        List.of("e.md")));
    }

    @Test
    void twoFields() {
        List<List<String>> groups = new ArrayList<>();
        groups.add(List.of("中亚", ""));
        groups.add(List.of("中亚", "2021"));
        groups.add(List.of("安全", "2021"));
        groups.add(List.of("贸易", "2021"));
        groups.add(List.of("贸易", "2022"));
        groups.add(List.of("", "2022"));
        assertEachGroupIsATableOfItsOwn("tags,year", groups);
    }

    /** With tags, the groups together hold more than the corpus. */
    @Test
    void groupsOfTagsOverlap() {
        List<List<String>> groups = table("summary", "--by", "tags");
        Map<String, String> documents = new LinkedHashMap<>();
        groups.stream().skip(1).forEach(row -> documents.put(row.get(0), row.get(1)));
        assertThat(documents.toString()).isEqualTo("{=1, 中亚=2, 安全=2, 贸易=2}");
        assertThat(table("summary").get(1).get(0)).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stats", "summary", "entities", "cooccur", "collocates 合作"})
    void aFieldThatNoDocumentHasIsASlipOfThePen(String command) {
        List<String> args = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
        args.addAll(List.of(folder.resolve("articles").toString(), "--by", "yaer"));
        CliRun run = CliRun.of(args);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no document has the field `yaer`; did you mean `year`?");
        assertThat(run.text()).isEmpty();
    }

    /** No command with groups is forgotten above. */
    @Test
    void everyCommandWithGroupsIsTested() {
        TreeSet<String> tested = new TreeSet<>();
        TABLES.forEach(command -> tested.add(command.split(" ", -1)[0]));
        TreeSet<String> existing = new TreeSet<>();
        for (String command : Commands.NAMES) {
            if (CliRun.of(command, "--help").text().contains("  --by=FIELDS")) {
                existing.add(command);
            }
        }
        // The fields of trends are its periods, which have no table of their own.
        existing.remove("trends");
        assertThat(tested).isEqualTo(existing);
    }
}
