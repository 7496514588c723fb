package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A study: its tables are those of the commands, all of them or none, with one record. */
class RunCommandTest {
    @TempDir Path folder;
    private Path study;

    @BeforeEach
    void threeArticles() throws IOException {
        write("articles/a.md", "---\ndate: 2021-06-15\n---\n\n俄罗斯与中国的贸易增长。俄方支持上合组织。\n");
        write("articles/b.md", "---\ndate: 2022-01-12\n---\n\n俄哈关系进入新阶段。美国和欧盟表示关切。\n");
        write("articles/c.txt", "集安组织与哈萨克斯坦。\n");
        write("articles/note.yaml", "paths: articles\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void study(String... lines) throws IOException {
        study = write("study.yaml", String.join("\n", lines) + "\n");
    }

    private CliRun run(String... more) {
        List<String> args = new ArrayList<>(List.of("run", study.toString()));
        args.addAll(List.of(more));
        return CliRun.of(args);
    }

    /** What is in a folder, by name; hidden and unfinished files, too. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private void assertRefused(CliRun run, String... lines) {
        List<String> expected = new ArrayList<>();
        for (String line : lines) {
            expected.add(study + (line.startsWith(":") ? line : ", line " + line));
        }
        assertThat(run.err().replaceFirst("^corpus: ", "").lines())
                .containsExactlyElementsOf(expected);
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
        assertThat(run.text()).isEmpty();
        assertThat(folder.resolve("tables")).doesNotExist();
    }

    /** Everything that a command can be told, a study can tell it. */
    @Test
    void aTableIsThatOfItsCommandAlone() throws IOException {
        write("words.txt", "贸易增长\n");
        write("merge.yaml", "KZ: RU\n");
        write("concepts.yaml", "合作: [组织, 支持, 贸易]\n");
        write("stop.txt", "关系\n");
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tables.put("a.csv", List.of("stats", "--by=year", "--pos=n,v", "--top=3", "--no-bom"));
        tables.put("b.tsv", List.of("stats", "--split-pos", "--numbers", "--headers=zh"));
        tables.put("c.jsonl", List.of("entities", "--where=year=2021..", "--merge=merge.yaml"));
        tables.put("d.csv", List.of("entities", "--mentions", "--with=date,year", "--sample=3"));
        tables.put("e.csv", List.of("cooccur", "--of=both", "--window=2", "--stopwords=stop.txt"));
        tables.put("f.csv", List.of("cooccur", "--unit=document", "--stopwords=none"));
        tables.put("g.txt", List.of("export", "--dict=words.txt"));
        tables.put("i.csv", List.of("ngrams", "-n=2-3", "--contains=合作", "--measures=mi_log2"));
        tables.put("j.txt", List.of("ngrams", "--candidates"));
        tables.put("k.csv", List.of("collocates", "RU,KZ", "--entity", "--left=2", "--of=both"));
        tables.put("l.csv", List.of("kwic", ".*关.*", "--regex", "--sort=L1,R1", "--width=9"));
        tables.put("m.conllu", List.of("export", "--sections=all"));
        tables.put("n.jsonl", List.of("export", "--ner"));
        tables.put("o.csv", List.of("stats", "--by=path", "--layout=wide", "--top=5"));
        tables.put("p.csv", List.of("kwic", "合作", "--concept", "--concepts=concepts.yaml"));
        tables.put("q.csv", List.of("summary", "--near-duplicates"));
        tables.put("h.csv", List.of("summary", "--by=year", "--since=2022", "--exclude=c.*"));
        List<String> lines = new ArrayList<>(List.of("paths: articles", "output: t", "tables:"));
        tables.forEach(
                (name, command) -> {
                    lines.add("  - command: " + command.get(0));
                    lines.add("    output: " + name);
                    for (String option : command.subList(1, command.size())) {
                        if (!option.startsWith("-")) {
                            lines.add("    node: " + option);
                            continue;
                        }
                        String key = option.replaceFirst("^-+", "").replaceFirst("=.*", "");
                        String value = option.replaceFirst("^[^=]*=?", "");
                        boolean isOff = key.startsWith("no-");
                        String list = value.contains(",") ? "[" + value + "]" : "\"" + value + "\"";
                        lines.add(
                                "    "
                                        + key.replaceFirst("^no-", "")
                                        + ": "
                                        + (value.isEmpty() ? String.valueOf(!isOff) : list));
                    }
                });
        study(lines.toArray(String[]::new));
        CliRun run = run();
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();

        for (Map.Entry<String, List<String>> table : tables.entrySet()) {
            Path alone = folder.resolve("alone-" + table.getKey());
            List<String> args = new ArrayList<>();
            for (String word : table.getValue()) {
                args.add(word.replaceFirst("=(?=[a-z]+\\.(txt|yaml)$)", "=" + folder + "/"));
            }
            args.addAll(List.of(folder.resolve("articles").toString(), "-o", alone.toString()));
            assertThat(CliRun.of(args).code()).as(args.toString()).isZero();
            assertThat(folder.resolve("t").resolve(table.getKey())).hasSameBinaryContentAs(alone);
        }
    }

    @Test
    void aSecondRunGivesTheSameBytes() throws IOException {
        study(
                "paths: [articles]",
                "output: tables",
                "tables:",
                "- {command: stats, output: terms.csv, by: year}",
                "- {command: entities, output: sub/mentions.csv, mentions: true, since: 2022}",
                "- {command: keyness, output: key.csv, reference-path: others, stopwords: stop.txt}",
                "- {command: trends, output: trends.csv, of: entities, merge: merge.yaml}");
        write("others/d.txt", "日本与韩国的贸易。\n");
        write("stop.txt", "的\n");
        write("merge.yaml", "KZ: RU\n");
        assertThat(run("--threads", "1").code()).isZero();
        Map<String, String> first = contents(folder.resolve("tables"));
        assertThat(first)
                .containsOnlyKeys(
                        "key.csv",
                        "study.meta.json",
                        "sub/mentions.csv",
                        "terms.csv",
                        "trends.csv");
        assertThat(first.get("study.meta.json"))
                .contains("\"file\": \"sub/mentions.csv\"", "\"paths\": \"articles\"")
                .doesNotContain(folder.toString(), "threads");
        assertThat(run("--threads", "4", "--memory", "1g", "--quiet").code()).isZero();
        assertThat(contents(folder.resolve("tables"))).isEqualTo(first);
        CliRun elsewhere = run("-o", folder.resolve("new/elsewhere").toString(), "--verbose");
        assertThat(contents(folder.resolve("new/elsewhere"))).isEqualTo(first);
        assertThat(elsewhere.err()).containsOnlyOnce("passed over: 1 file ending in .yaml");

        // The same study in another place, with the line ends of another system.
        Path copy = Files.createDirectories(folder.resolve("copy"));
        for (String name : List.of("articles", "others", "stop.txt", "merge.yaml")) {
            Files.move(folder.resolve(name), copy.resolve(name));
        }
        String text = Files.readString(study).replace("\n", "\r\n");
        study = Files.writeString(copy.resolve("study.yaml"), text);
        assertThat(run().code()).isZero();
        assertThat(contents(copy.resolve("tables"))).isEqualTo(first);
    }

    @Test
    void itSaysWhatItWroteAndQuietlyNothing() throws IOException {
        study(
                "paths: articles",
                "output: t",
                "tables:",
                "- {command: stats, output: a.csv, top: 1}");
        assertThat(run().text().replace(folder + "/", ""))
                .isEqualTo("1 row   t/a.csv\n        t/study.meta.json\n");
        assertThat(run("--quiet").text()).isEmpty();
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        study(
                "paths: articles",
                "output: t",
                "tables:",
                "- {command: stats, output: a.csv, top: 1}");
        Map<String, String> before = contents(folder);
        CliRun run = run("--dry-run");
        assertThat(run.text().replace(folder + "/", ""))
                .isEqualTo(
                        """
                        Dry run of study.yaml: nothing is written.

                        Pass 1 of 1, over 3 files:
                          t/a.csv
                            corpus stats articles --top=1 -o t/a.csv

                        How they came about: t/study.meta.json
                        """);
        assertThat(run.code()).isZero();
        assertThat(contents(folder)).isEqualTo(before);
        assertThat(folder.resolve("t")).doesNotExist();
        run();
        assertThat(run("--dry-run").text()).contains("t/a.csv (replaces the one that is there)\n");
    }

    @Test
    void whatHoldsForAllMayBeSaidOtherwiseOrUndone() throws IOException {
        study(
                "paths: articles",
                "output: t",
                "since: 2022",
                "by: year",
                "tables:",
                "- {command: summary, output: a.csv}",
                "- {command: summary, output: b.csv, since: 2021, by: [month, year]}",
                "- {command: summary, output: c.csv, since: , by: []}",
                "- {command: export, output: d.txt}");
        assertThat(run().code()).isZero();
        Map<String, String> tables = contents(folder.resolve("t"));
        assertThat(tables.get("a.csv").lines()).hasSize(2).last().asString().startsWith("2022,1,");
        assertThat(tables.get("b.csv").lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("2022-01,2022,1,");
        assertThat(tables.get("c.csv").lines()).hasSize(2).last().asString().startsWith("3,");
        assertThat(tables.get("study.meta.json")).contains("\"pass\": 3");
    }

    @Test
    void allTablesAreWrittenOrNone() throws IOException {
        study(
                "paths: articles",
                "output: tables",
                "tables:",
                "- {command: stats, output: a.csv}",
                "- command: stats",
                "  output: b.csv",
                "  by: yaer",
                "- command: entities",
                "  output: c.csv",
                "  mentions: true",
                "  with: [year, autor]");
        assertRefused(
                run(),
                "7: no document has the field `yaer`; did you mean `year`?",
                "11: no document has the field `autor`; known are date, month, path, quarter,"
                        + " year.");
        // Tables of an earlier run stay as they are.
        Path old = write("tables/a.csv", "old\n");
        write("tables/study.meta.json", "{}\n");
        assertThat(run().code()).isEqualTo(ExitCode.MENDABLE);
        assertThat(contents(old.getParent()))
                .isEqualTo(Map.of("a.csv", "old\n", "study.meta.json", "{}\n"));
    }

    @Test
    void whatSeveralPassesSayIsSaidOnce() throws IOException {
        Files.write(folder.resolve("articles/broken.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 7});
        write("articles/copy.txt", "集安组织与哈萨克斯坦。\n");
        write("words.txt", "，，\n");
        study(
                "paths: articles",
                "output: t",
                "dict: words.txt",
                "tables:",
                "- {command: stats, output: a.csv}",
                "- {command: summary, output: b.csv}",
                "- {command: stats, output: c.csv, sections: all}");
        CliRun run = run();
        assertThat(run.err())
                .containsOnlyOnce("corpus: skipped: broken.txt")
                .containsOnlyOnce("corpus: 1 of 5 files is not in the table; exit code 4.")
                .containsOnlyOnce("copy.txt has the same text as c.txt; it counts once.")
                .containsOnlyOnce("words.txt, line 1: ");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(folder.resolve("t/c.csv")).exists();
    }

    @Test
    void aMistakeInAFileIsToldOnce() throws IOException {
        write("mine.yaml", "entities:\n- {id: X, tpye: region}\n");
        study(
                "paths: articels",
                "output: tables",
                "gazetteer: mine.yaml",
                "tables:",
                "- {command: stats, output: a.csv}",
                "- {command: entities, output: b.csv}",
                "- {command: entities, output: c.csv, labels: none.yaml, gazetteer: []}");
        CliRun run = run();
        assertThat(run.err().replace(folder + "/", ""))
                .startsWith(
                        "corpus: study.yaml, line 1: `articels` does not exist; did you mean"
                                + " `articles`?\nstudy.yaml, line 3: mine.yaml, line 2: unknown field `tpye`; did"
                                + " you mean `type`?")
                .containsOnlyOnce("tpye")
                .containsOnlyOnce("articels")
                .endsWith("study.yaml, line 7: `none.yaml` does not exist.\n");
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
    }

    @Test
    void aMissingPathIsToldWithItsLine() throws IOException {
        study(
                "output: tables",
                "tables:",
                "- {command: stats, output: a.csv}",
                "# remark",
                "paths: [articles/a.md, articels]");
        assertRefused(
                run(),
                "5: `" + folder.resolve("articels") + "` does not exist; did you mean `articles`?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "output: articles | 2: tables would be written into `%s/articles`, which is read, and"
                        + " could be taken for articles; choose a folder elsewhere",
                "output: articles/tables | 2: tables would be written into `%s/articles`, which is"
                        + " read, and could be taken for articles; choose a folder elsewhere",
                "output: | 2: `output` has no value",
                "outptu: x | 1: the field `output` is missing: the folder for the tables; or name one"
                        + " with -o; 2: unknown field `outptu`; did you mean `output`?",
            })
    void theFolderHasToBeAnotherOne(String line, String answer) throws IOException {
        study("paths: articles", line, "tables:", "- {command: stats, output: a.csv}");
        assertRefused(run(), answer.formatted(folder).split("; (?=\\d)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "study.yaml | `output: study.yaml` is the study itself",
                "STUDY.meta.json | `output: STUDY.meta.json` is where the record of the study goes",
                "words.txt | `output: words.txt` would take the place of `%s/words.txt`, which is"
                        + " read",
                "./A.csv | `output: a.csv` is that of the table in line 6, too",
                "../b.csv | `output: ../b.csv` has to be the name of a file in the folder of all"
                        + " tables",
                "/b.csv | `output: /b.csv` has to be the name of a file in the folder of all tables",
                "b/ | `output: b/` has to be the name of a file in the folder of all tables",
                "b.doc | The output format .doc of \"%s/b.doc\" is not known; use .csv, .tsv or"
                        + " .jsonl.",
            })
    void aTableTakesNoOtherPlace(String output, String answer) throws IOException {
        write("words.txt", "关系\n");
        study(
                "paths: articles",
                "output: .",
                "dict: words.txt",
                "tables:",
                "- command: stats",
                "  output: " + output,
                "  output-format: " + (output.endsWith(".doc") ? "" : "csv"),
                "- {command: stats, output: a.csv}");
        Map<String, String> before = contents(folder);
        String line = output.equals("./A.csv") ? "8: " + answer : "6: " + answer;
        assertRefused(run(), line.formatted(folder));
        assertThat(contents(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1: there are no `tables`",
                "tables: | 3: there are no `tables`",
                "tables: stats | 3: in `tables`: a table is written `- command: stats`, with its other"
                        + " fields in the lines below, not as a single value",
                "tables: [{command: sumary, output: a.csv}] | 3: `sumary` makes no table of a corpus;"
                        + " did you mean `summary`?",
                "tables: [{command: stats, output: a.csv, paths: \"-\"}] | 3: a study reads files, so that"
                        + " it can be repeated; `-` is none",
                "tables: [{command: stats, output: a.csv, verbose: true}] | 3: unknown field"
                        + " `verbose`: it changes no table, so give it on the command line, as"
                        + " --verbose",
                "tables: [{command: stats, output: a.csv, paths: }] | 3: the field `paths` is missing",
                "tables: [{command: stats, output: a.csv, by: [year, year]}] | 3: the table would have"
                        + " two columns `year`; leave one of them out.",
            })
    void aStudyHasTables(String line, String answer) throws IOException {
        study("paths: articles", "output: tables", line);
        assertRefused(run(), answer);
    }

    @Test
    void whatIsNoStudyIsRefused() throws IOException {
        study("- a", "- b");
        assertRefused(run(), ": a study has to consist of fields, one a line: `paths: articles`.");
        study("paths: [a");
        assertThat(run().err()).startsWith("corpus: " + study + ", line ");
        study = folder.resolve("no.yaml");
        assertThat(run().err()).isEqualTo("corpus: `" + study + "` does not exist.\n");
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        study(
                "paths: articles",
                "output: words.txt",
                "tables:",
                "- {command: stats, output: a.csv}");
        write("words.txt", "关系\n");
        CliRun run = run();
        assertThat(run.err())
                .isEqualTo(
                        "corpus: Cannot make the folder \""
                                + folder.resolve("words.txt")
                                + "\": a file has this name. Choose another place with -o.\n");
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
    }
}
