package corpus.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.cli.CliRun;
import corpus.recompute.Exported.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every table that the program makes of a corpus, cell by cell as it is computed here from the
 * export of that corpus. One study makes all tables of a corpus, so that its texts are segmented
 * twice and not a hundred times.
 */
class RecomputationTest {
    private static final List<List<String>> GROUPINGS =
            List.of(
                    List.of(),
                    List.of("year"),
                    List.of("tags"),
                    List.of("author", "month"),
                    List.of("path"));
    private static final Set<String> STOPWORDS = Set.of("的", "了", "中国", "安全");
    private static final TermTables.Choice CHOSEN =
            new TermTables.Choice(STOPWORDS, 2, List.of("n", "v"));

    /** Fewer terms, as their pairs are many. */
    private static final TermTables.Choice VERBS =
            new TermTables.Choice(STOPWORDS, 2, List.of("v"));

    @TempDir static Path folder;

    /** A table of the study: its options, and its rows as they are computed here. */
    private record Case(String options, Function<Exported, List<List<String>>> rows) {}

    @TestFactory
    Stream<DynamicTest> theArticleOfTheSeeds() throws IOException {
        return tests("seeds", Path.of("seeds/russia-kazakhstan-security.txt").toAbsolutePath());
    }

    @TestFactory
    Stream<DynamicTest> articlesThatChanceWrote() throws IOException {
        Path articles = folder.resolve("articles");
        SyntheticCorpus.write(articles, 20220131, 24);
        return tests("synthetic", articles);
    }

    private static Stream<DynamicTest> tests(String name, Path corpus) throws IOException {
        boolean grouped = Files.isDirectory(corpus);
        Map<String, Case> cases = cases(grouped);
        Path tables = Files.createDirectories(folder.resolve(name));
        Files.writeString(tables.resolve("stop.txt"), String.join("\n", STOPWORDS));
        StringBuilder study =
                new StringBuilder("paths: '" + corpus + "'\noutput: tables\ntables:\n");
        cases.forEach(
                (file, each) ->
                        study.append("  - {")
                                .append(each.options())
                                .append(", csv-raw: true, output: ")
                                .append(file)
                                .append("}\n"));
        Path yaml = Files.writeString(tables.resolve("study.yaml"), study);
        CliRun run = CliRun.of(List.of("run", yaml.toString(), "--quiet"));
        assertThat(run.code()).as(run.err()).isZero();
        CliRun export =
                CliRun.of(
                        List.of(
                                "export",
                                corpus.toString(),
                                "--output-format",
                                "jsonl",
                                "--quiet"));
        assertThat(export.code()).as(export.err()).isZero();
        Exported exported = new Exported(export.text().lines().toList());
        assertThat(exported.documents()).isNotEmpty();
        List<DynamicTest> tests = new ArrayList<>();
        cases.forEach(
                (file, each) ->
                        tests.add(
                                DynamicTest.dynamicTest(
                                        each.options(),
                                        () ->
                                                compare(
                                                        tables.resolve("tables").resolve(file),
                                                        each.options().contains("layout: "),
                                                        each.rows().apply(exported)))));
        return tests.stream();
    }

    private static void compare(Path file, boolean isWide, List<List<String>> expected)
            throws IOException {
        List<List<String>> records = CsvText.records(Files.readString(file));
        List<List<String>> rows = isWide ? records : records.subList(1, records.size());
        for (int i = 0; i < Math.min(rows.size(), expected.size()); i++) {
            assertThat(rows.get(i))
                    .as("row %d under %s", i + 1, records.get(0))
                    .isEqualTo(expected.get(i));
        }
        assertThat(rows).hasSameSizeAs(expected);
    }

    private static Map<String, Case> cases(boolean grouped) {
        List<Case> cases = new ArrayList<>();
        for (List<String> by : grouped ? GROUPINGS : List.of(List.<String>of())) {
            String group = by.isEmpty() ? "" : ", by: [" + String.join(", ", by) + "]";
            addTerms(cases, by, group);
            addEntities(cases, by, group);
            addPairs(cases, by, group);
            addDirected(cases, by, group);
            addNgrams(cases, by, group);
            addCollocates(cases, by, group);
        }
        cases.add(
                new Case(
                        "command: entities, mentions: true, with: [year, tags, path]",
                        corpus -> EntityTables.mentions(corpus, List.of("year", "tags", "path"))));
        addConcordances(cases);
        addMatrices(cases);
        addTrends(cases, grouped);
        if (grouped) {
            addKeyness(cases);
        }
        Map<String, Case> byFile = new LinkedHashMap<>();
        cases.forEach(each -> byFile.put("table" + byFile.size() + ".csv", each));
        return byFile;
    }

    private static void addTerms(List<Case> cases, List<String> by, String group) {
        String all = ", stopwords: none, numbers: true" + group;
        String chosen = ", stopwords: stop.txt, numbers: true, min-length: 2, pos: [n, v]" + group;
        cases.add(
                new Case(
                        "command: stats" + all,
                        corpus -> TermTables.stats(corpus, by, TermTables.Choice.ALL, false)));
        cases.add(
                new Case(
                        "command: stats, split-pos: true" + chosen,
                        corpus -> TermTables.stats(corpus, by, CHOSEN, true)));
        cases.add(new Case("command: summary" + group, corpus -> TermTables.summary(corpus, by)));
    }

    private static void addEntities(List<Case> cases, List<String> by, String group) {
        cases.add(
                new Case("command: entities" + group, corpus -> EntityTables.entities(corpus, by)));
    }

    private static void addPairs(List<Case> cases, List<String> by, String group) {
        for (String of : List.of("entities", "terms", "both")) {
            String terms =
                    of.equals("entities")
                            ? ""
                            : ", stopwords: stop.txt, numbers: true, min-length: 2, pos: v";
            for (String unit : List.of("sentence", "paragraph", "document")) {
                cases.add(
                        new Case(
                                "command: cooccur, of: " + of + ", unit: " + unit + terms + group,
                                corpus -> new PairTables(corpus, of, unit, 0, VERBS).rows(by)));
            }
            for (int window : List.of(1, 2, 5)) {
                cases.add(
                        new Case(
                                "command: cooccur, of: "
                                        + of
                                        + ", window: "
                                        + window
                                        + terms
                                        + group,
                                corpus -> new PairTables(corpus, of, "", window, VERBS).rows(by)));
            }
        }
    }

    private static void addDirected(List<Case> cases, List<String> by, String group) {
        cases.add(
                new Case(
                        "command: cooccur, directed: true" + group,
                        corpus ->
                                new DirectedTables(
                                                new PairTables(
                                                        corpus, "entities", "sentence", 0, VERBS))
                                        .rows(corpus, by)));
        cases.add(
                new Case(
                        "command: cooccur, directed: true, of: both, window: 2, stopwords: stop.txt, numbers: true, min-length: 2, pos: v"
                                + group,
                        corpus ->
                                new DirectedTables(new PairTables(corpus, "both", "", 2, VERBS))
                                        .rows(corpus, by)));
    }

    /** The columns of a matrix are its items, so the header is compared, too. */
    private static void addMatrices(List<Case> cases) {
        cases.add(
                new Case(
                        "command: cooccur, unit: paragraph, layout: matrix",
                        corpus ->
                                WideTables.matrix(
                                        new PairTables(corpus, "entities", "paragraph", 0, VERBS)
                                                .rows(List.of()))));
        cases.add(
                new Case(
                        "command: stats, by: [path], layout: wide, stopwords: stop.txt, numbers: true, min-length: 2, pos: [n, v]",
                        corpus -> WideTables.stats(corpus, List.of("path"), CHOSEN)));
        cases.add(
                new Case(
                        "command: stats, by: [tags], layout: wide, stopwords: none, numbers: true",
                        corpus ->
                                WideTables.stats(corpus, List.of("tags"), TermTables.Choice.ALL)));
    }

    private static void addNgrams(List<Case> cases, List<String> by, String group) {
        cases.add(
                new Case(
                        "command: ngrams, n: 2-4, stopwords: none, numbers: true" + group,
                        corpus -> new NgramTables(TermTables.Choice.ALL, 2, 4).rows(corpus, by)));
        cases.add(
                new Case(
                        "command: ngrams, stopwords: stop.txt, numbers: true, min-length: 2, pos: [n, v]"
                                + group,
                        corpus -> new NgramTables(CHOSEN, 2, 2).rows(corpus, by)));
    }

    private static void addCollocates(List<Case> cases, List<String> by, String group) {
        String terms = ", stopwords: stop.txt, numbers: true, min-length: 2" + group;
        TermTables.Choice choice = new TermTables.Choice(STOPWORDS, 2, List.of());
        cases.add(
                new Case(
                        "command: collocates, node: 合作" + terms,
                        corpus -> NodeTables.ofWord("合作").collocates(corpus, by, choice, 5, 5)));
        cases.add(
                new Case(
                        "command: collocates, node: RU, entity: true, left: 1, right: 3" + terms,
                        corpus -> NodeTables.ofEntity("RU").collocates(corpus, by, choice, 1, 3)));
        cases.add(
                new Case(
                        "command: collocates, node: 关系, left: 0, right: 2" + terms,
                        corpus -> NodeTables.ofWord("关系").collocates(corpus, by, choice, 0, 2)));
    }

    private static void addConcordances(List<Case> cases) {
        cases.add(
                new Case(
                        "command: kwic, node: 合作, with: [tags]",
                        corpus ->
                                NodeTables.ofWord("合作").concordance(corpus, 40, List.of("tags"))));
        cases.add(
                new Case(
                        "command: kwic, node: US, entity: true, width: 7",
                        corpus -> NodeTables.ofEntity("US").concordance(corpus, 7, List.of())));
    }

    /** A document can be on both sides, and on none. */
    private static void addKeyness(List<Case> cases) {
        String chosen = ", stopwords: stop.txt, numbers: true, min-length: 2, pos: [n, v]";
        Predicate<Document> late = document -> document.field("year").compareTo("2022") >= 0;
        Predicate<Document> tagged = document -> document.has("tags", "安全");
        Predicate<Document> otherwise = document -> document.has("tags", "能源");
        Occurrences all = new Occurrences(TermTables.Choice.ALL);
        Occurrences some = new Occurrences(CHOSEN);
        KeynessTables ofYears = new KeynessTables(all, late, any -> true);
        String years = "command: keyness, target: 'year=2022..'";
        cases.add(
                new Case(
                        years + ", stopwords: none, numbers: true",
                        corpus -> ofYears.rows(corpus, 1)));
        cases.add(
                new Case(
                        years + ", stopwords: none, numbers: true, min-documents: 4",
                        corpus -> ofYears.rows(corpus, 4)));
        cases.add(
                new Case(
                        years + ", stopwords: none, numbers: true, direction: negative",
                        ofYears::negative));
        cases.add(
                new Case(
                        years + ", of: entities",
                        corpus ->
                                new KeynessTables(Occurrences.OF_ENTITIES, late, any -> true)
                                        .rows(corpus, 1)));
        String tags = "command: keyness, target: 'tags=安全'";
        cases.add(
                new Case(
                        tags + ", reference: 'tags=能源'" + chosen,
                        corpus -> new KeynessTables(some, tagged, otherwise).rows(corpus, 1)));
        cases.add(
                new Case(
                        tags + ", reference: 'tags=能源', of: entities",
                        corpus ->
                                new KeynessTables(Occurrences.OF_ENTITIES, tagged, otherwise)
                                        .rows(corpus, 1)));
        // One document against all others.
        cases.add(
                new Case(
                        "command: keyness, target: 'path~文0\\.md', stopwords: none, numbers: true",
                        corpus ->
                                new KeynessTables(
                                                all,
                                                document ->
                                                        document.field("path").contains("文0.md"),
                                                any -> true)
                                        .rows(corpus, 1)));
    }

    private static void addTrends(List<Case> cases, boolean grouped) {
        Occurrences terms = new Occurrences(CHOSEN);
        String chosen =
                ", of: terms, stopwords: stop.txt, numbers: true, min-length: 2, pos: [n, v]";
        for (String by : List.of("year", "quarter", "month", "tags", "author, year")) {
            if (!grouped && !by.equals("year")) {
                continue;
            }
            boolean divided = by.startsWith("author");
            List<String> groups = divided ? List.of("author") : List.of();
            String period = divided ? "year" : by;
            String fields = ", by: [" + by + "]";
            cases.add(
                    new Case(
                            "command: trends" + fields,
                            corpus ->
                                    new TrendsTables(Occurrences.OF_ENTITIES, groups, period)
                                            .ofTop(corpus, Integer.MAX_VALUE, 1)));
            cases.add(
                    new Case(
                            "command: trends, top: 7, min-count: 3" + chosen + fields,
                            corpus -> new TrendsTables(terms, groups, period).ofTop(corpus, 7, 3)));
            // Named terms count although they are stop words, and have rows where there is none.
            cases.add(
                    new Case(
                            "command: trends, of: terms, item: [安全, 的, 合作, 没有的词]" + fields,
                            corpus ->
                                    new TrendsTables(
                                                    new Occurrences(TermTables.Choice.ALL),
                                                    groups,
                                                    period)
                                            .of(corpus, List.of("安全", "的", "合作", "没有的词"))));
        }
    }
}
