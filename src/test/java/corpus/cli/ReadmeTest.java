package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import corpus.measure.Explanation;
import corpus.measure.Explanations;
import corpus.table.Column;
import corpus.table.Columns;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README says is what the program does. After a change of the program, {@code mvn test
 * -Dtest=ReadmeTest -Dreadme.update=true} writes new outputs and tables into the README; read the
 * difference before you commit it.
 */
class ReadmeTest {
    private static final boolean UPDATE = Boolean.getBoolean("readme.update");
    private static final List<String> COMMANDS =
            List.of(
                    "stats",
                    "summary",
                    "entities",
                    "cooccur",
                    "collocates",
                    "kwic",
                    "ngrams",
                    "keyness",
                    "trends",
                    "export",
                    "pack",
                    "run",
                    "agreement",
                    "gazetteer",
                    "explain",
                    "cache");
    private static final List<String> GAZETTEER =
            List.of("gazetteer list", "gazetteer check", "gazetteer explain", "gazetteer export");

    /** Two sheets that the README shows, filled in by two coders. */
    private static final String CHECKED = "sheet-anna.csv sheet-bo.csv";

    private static final Pattern OPTION = Pattern.compile("--(?:\\[no-])?[a-z][a-z-]*");

    @TempDir private Path folder;

    private final ReadmeFile readme = ReadmeFile.read();

    @Test
    void everyCommandPrintsWhatStandsBelowIt() {
        ReadmeShell shell = new ReadmeShell(folder, readme.exampleFiles());
        SoftAssertions softly = new SoftAssertions();
        List<ReadmeFile.Run> runs = readme.runs();
        List<List<String>> printed = new ArrayList<>();
        for (ReadmeFile.Run run : runs) {
            List<String> lines = shell.run(run.command());
            printed.add(run.shown(lines));
            if (!UPDATE) {
                softly.assertThat(String.join("\n", run.output()))
                        .as("README.md, line %d: %s", run.line(), run.command())
                        .isEqualTo(String.join("\n", run.shown(lines)));
                softly.assertThat(run.leavesOut(lines))
                        .as("README.md, line %d: more lines follow", run.line())
                        .isEqualTo(run.isCut());
            }
        }
        softly.assertAll();
        assertThat(runs).hasSizeGreaterThan(10);
        for (int i = runs.size() - 1; UPDATE && i >= 0; i--) {
            ReadmeFile.Run run = runs.get(i);
            readme.replaceAfter(run.line(), run.output().size(), printed.get(i));
        }
        saveIfUpdating();
    }

    @Test
    void tablesHoldTheColumnsAndMeasuresOfTheProgram() {
        ReadmeShell shell = new ReadmeShell(folder, readme.exampleFiles());
        List<ReadmeFile.Table> tables = readme.tables();
        assertThat(tables)
                .extracting(ReadmeFile.Table::name)
                .contains("stats", "summary", "entities", "entities --mentions", "cooccur")
                .contains("gazetteer list", "gazetteer explain", "gazetteer export");
        for (int i = tables.size() - 1; i >= 0; i--) {
            ReadmeFile.Table table = tables.get(i);
            List<String> rows =
                    table.name().equals("measures")
                            ? measures()
                            : columns(table.name(), headerOf(shell, table.name()));
            if (UPDATE) {
                readme.replaceAfter(table.line(), table.rows().size(), rows);
            } else {
                assertThat(table.rows())
                        .as("README.md, line %d: table of %s", table.line(), table.name())
                        .containsExactlyElementsOf(rows);
            }
        }
        saveIfUpdating();
    }

    @Test
    void everyOptionIsMentionedAndNoOther() {
        Set<String> known = new TreeSet<>(List.of("--no-bom"));
        ReadmeShell shell = new ReadmeShell(folder, readme.exampleFiles());
        List<String> programs = new ArrayList<>(List.of("scripts/evaluate"));
        COMMANDS.forEach(command -> programs.add("corpus " + command));
        GAZETTEER.forEach(command -> programs.add("corpus " + command));
        for (String program : programs) {
            String help = String.join("\n", shell.run(program + " --help"));
            OPTION.matcher(help)
                    .results()
                    .map(r -> r.group().replace("[no-]", ""))
                    .forEach(known::add);
        }
        Set<String> mentioned = new TreeSet<>();
        for (String code : inlineCode()) {
            OPTION.matcher(code).results().map(r -> r.group()).forEach(mentioned::add);
        }
        assertThat(mentioned).isEqualTo(known);
    }

    @Test
    void exitCodesAreThoseOfTheProgram() throws ReflectiveOperationException {
        List<String> codes = new ArrayList<>();
        for (Field field : ExitCode.class.getDeclaredFields()) {
            codes.add(String.valueOf(field.getInt(null)));
        }
        assertThat(firstCells("## Exit codes")).containsExactlyElementsOf(codes);
    }

    @Test
    void commandsAndKeysOfTheMetaFileAreThoseOfTheProgram() throws IOException {
        ReadmeShell shell = new ReadmeShell(folder, readme.exampleFiles());
        List<String> help = shell.run("corpus --help");
        List<String> commands =
                help.subList(help.indexOf("Commands:") + 1, help.size()).stream()
                        .takeWhile(line -> line.startsWith("  "))
                        .map(line -> firstWord(line.strip()))
                        .toList();
        assertThat(commands).isEqualTo(COMMANDS);
        assertThat(firstCells("## Commands").stream().map(ReadmeTest::firstWord).distinct())
                .containsExactlyElementsOf(commands);

        shell.run("corpus entities articles -o entities.csv");
        List<String> keys = new ArrayList<>();
        try (JsonParser json =
                new JsonFactory().createParser(folder.resolve("entities.csv.meta.json").toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                keys.add(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
        }
        assertThat(firstCells("### The file beside the table")).containsExactlyElementsOf(keys);
    }

    @Test
    void contentsAndLinksLeadSomewhere() {
        Set<String> anchors = new TreeSet<>();
        for (String line : readme.lines()) {
            if (line.matches("#{2,4} .*")) {
                String title = line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT);
                anchors.add(title.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
            }
        }
        Matcher link = Pattern.compile("]\\(#([^)]+)\\)").matcher(readme.text());
        List<String> links = link.results().map(r -> r.group(1)).toList();
        assertThat(links).hasSizeGreaterThan(10).isSubsetOf(anchors);
    }

    private void saveIfUpdating() {
        if (UPDATE) {
            readme.save();
        }
    }

    private static List<String> headerOf(ReadmeShell shell, String command) {
        String input = command.equals("agreement") ? CHECKED : "articles";
        input = GAZETTEER.contains(command) ? "" : input + " ";
        input = command.equals("gazetteer explain") ? "中国 " : input;
        input = Set.of("kwic", "collocates").contains(command) ? "中国 " + input : input;
        input = command.equals("keyness") ? input + "--target year=2022 " : input;
        String header = shell.run("corpus " + command + " " + input + "| head -1").get(0);
        return List.of(header.split(","));
    }

    private static List<String> columns(String command, List<String> names) {
        List<String> rows =
                new ArrayList<>(List.of("| column | 中文 | what it says |", "|---|---|---|"));
        for (String name : names) {
            Column column = Columns.named(firstWord(command), name);
            rows.add(row("`" + name + "`", column.chineseHeader(), column.meaning()));
        }
        return rows;
    }

    /** All measures, with the commands whose tables may have them. */
    private static List<String> measures() {
        Map<Explanation, List<String>> commands = new LinkedHashMap<>();
        Explanations.byCommand()
                .forEach(
                        (command, explanations) ->
                                explanations.forEach(
                                        e ->
                                                commands.computeIfAbsent(e, k -> new ArrayList<>())
                                                        .add(command)));
        List<String> rows =
                new ArrayList<>(
                        List.of(
                                "| measure | of | formula | values | empty cell, zero | source |",
                                "|---|---|---|---|---|---|"));
        commands.forEach(
                (e, of) ->
                        rows.add(
                                row(
                                        "`" + e.name() + "`",
                                        String.join(", ", of),
                                        e.formula(),
                                        e.range(),
                                        e.undefined(),
                                        e.source())));
        return rows;
    }

    private static String row(String... cells) {
        List<String> escaped = new ArrayList<>();
        for (String cell : cells) {
            escaped.add(cell.replace("|", "\\|").replace("*", "\\*"));
        }
        return "| " + String.join(" | ", escaped) + " |";
    }

    private static String firstWord(String text) {
        return text.replaceFirst(" .*", "");
    }

    /** The first cells of the first table below a heading, without the header and without marks. */
    private List<String> firstCells(String heading) {
        int begin = readme.lines().indexOf(heading);
        assertThat(begin).as(heading).isNotNegative();
        return readme.lines().stream()
                .skip(begin + 1L)
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.replaceFirst(" \\| .*", "").replaceAll("[|`]", "").strip())
                .toList();
    }

    /** Code in running text. Commands in blocks are run anyway, or are those of other programs. */
    private List<String> inlineCode() {
        List<String> code = new ArrayList<>();
        boolean fenced = false;
        for (String line : readme.lines()) {
            if (line.startsWith("```")) {
                fenced = !fenced;
            } else if (!fenced) {
                Pattern.compile("`([^`]+)`")
                        .matcher(line)
                        .results()
                        .forEach(r -> code.add(r.group(1)));
            }
        }
        return code;
    }
}
