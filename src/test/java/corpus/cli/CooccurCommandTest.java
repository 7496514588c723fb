package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The table of pairs can be counted again, by hand or by another program, from the list of mentions
 * and from the sizes that {@code summary} gives.
 */
class CooccurCommandTest {
    private static final String ARTICLES = "src/test/resources/golden/articles";

    @TempDir private Path folder;

    /** A table, read from tab-separated values. */
    private record Table(List<String> header, List<List<String>> rows) {
        static Table of(String... args) {
            List<String> all = new ArrayList<>(Arrays.asList(args));
            all.addAll(List.of("--output-format", "tsv", "--csv-raw", "--quiet"));
            CliRun run = CliRun.of(all);
            assertThat(run.code()).as(run.err()).isZero();
            List<List<String>> lines =
                    run.lines().stream().map(line -> Arrays.asList(line.split("\t", -1))).toList();
            assertThat(lines).hasSizeGreaterThan(1);
            return new Table(lines.get(0), lines.subList(1, lines.size()));
        }

        String cell(List<String> row, String column) {
            return row.get(header.indexOf(column));
        }
    }

    /** What occurs in each unit of each group. */
    private static Map<String, Map<String, Set<String>>> units(Table mentions, String... unit) {
        Map<String, Map<String, Set<String>>> groups = new TreeMap<>();
        for (List<String> row : mentions.rows()) {
            if (mentions.cell(row, "nested_in").isEmpty()) {
                List<String> name = new ArrayList<>();
                Arrays.stream(unit).forEach(column -> name.add(mentions.cell(row, column)));
                groups.computeIfAbsent(group(mentions, row), group -> new TreeMap<>())
                        .computeIfAbsent(name.toString(), each -> new TreeSet<>())
                        .add(mentions.cell(row, "id"));
            }
        }
        return groups;
    }

    private static String group(Table table, List<String> row) {
        return table.header().contains("year") ? table.cell(row, "year") : "";
    }

    private static void compare(
            Table pairs, Map<String, Map<String, Set<String>>> units, Map<String, String> sizes) {
        Map<String, Long> together = new TreeMap<>();
        Map<String, Long> alone = new TreeMap<>();
        units.forEach(
                (group, each) ->
                        each.values()
                                .forEach(
                                        ids -> {
                                            for (String a : ids) {
                                                alone.merge(group + " " + a, 1L, Long::sum);
                                                for (String b : ids) {
                                                    if (a.compareTo(b) < 0) {
                                                        String pair = group + " " + a + " " + b;
                                                        together.merge(pair, 1L, Long::sum);
                                                    }
                                                }
                                            }
                                        }));
        Set<String> seen = new HashSet<>();
        for (List<String> row : pairs.rows()) {
            String group = group(pairs, row);
            String a = pairs.cell(row, "a");
            String b = pairs.cell(row, "b");
            String pair = group + " " + a + " " + b;
            seen.add(pair);
            assertThat(pairs.cell(row, "count")).as(pair).isEqualTo("" + together.get(pair));
            assertThat(pairs.cell(row, "a_count"))
                    .as(pair)
                    .isEqualTo("" + alone.get(group + " " + a));
            assertThat(pairs.cell(row, "b_count"))
                    .as(pair)
                    .isEqualTo("" + alone.get(group + " " + b));
            assertThat(pairs.cell(row, "units")).as(pair).isEqualTo(sizes.get(group));
        }
        assertThat(seen).isEqualTo(together.keySet());
    }

    private static Map<String, String> sizes(Table summary, String column) {
        Map<String, String> sizes = new TreeMap<>();
        for (List<String> row : summary.rows()) {
            sizes.put(group(summary, row), summary.cell(row, column));
        }
        return sizes;
    }

    @ParameterizedTest
    @ValueSource(strings = {ARTICLES, "seeds"})
    void sentencesCanBeCountedAgain(String corpus) {
        compare(
                Table.of("cooccur", corpus),
                units(Table.of("entities", corpus, "--mentions"), "document", "sentence_number"),
                sizes(Table.of("summary", corpus), "sentences"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ARTICLES, "seeds"})
    void sentencesOfAllSectionsCanBeCountedAgain(String corpus) {
        compare(
                Table.of("cooccur", corpus, "--sections", "all"),
                units(
                        Table.of("entities", corpus, "--mentions", "--sections", "all"),
                        "document",
                        "sentence_number"),
                sizes(Table.of("summary", corpus, "--sections", "all"), "sentences"));
    }

    /** Merged entities are one: they make no pair, and share what each of them had. */
    @ParameterizedTest
    @ValueSource(strings = {ARTICLES, "seeds"})
    void mergedEntitiesCanBeCountedAgain(String corpus) throws IOException {
        String merge =
                Files.writeString(folder.resolve("m.yaml"), "KZ: RU\nUS: CA\nNATO: CSTO\n")
                        .toString();
        compare(
                Table.of("cooccur", corpus, "--merge", merge),
                units(
                        Table.of("entities", corpus, "--mentions", "--merge", merge),
                        "document",
                        "sentence_number"),
                sizes(Table.of("summary", corpus), "sentences"));
    }

    @ParameterizedTest
    @ValueSource(strings = ARTICLES)
    void sentencesOfEachYearCanBeCountedAgain(String corpus) {
        compare(
                Table.of("cooccur", corpus, "--by", "year"),
                units(
                        Table.of("entities", corpus, "--mentions", "--with", "year"),
                        "document",
                        "sentence_number"),
                sizes(Table.of("summary", corpus, "--by", "year"), "sentences"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ARTICLES, "seeds"})
    void documentsCanBeCountedAgain(String corpus) {
        if (corpus.equals("seeds")) {
            // One document: every pair is in it.
            Table pairs = Table.of("cooccur", corpus, "--unit", "document");
            assertThat(pairs.rows())
                    .allSatisfy(row -> assertThat(pairs.cell(row, "count")).isEqualTo("1"));
        }
        compare(
                Table.of("cooccur", corpus, "--unit", "document"),
                units(Table.of("entities", corpus, "--mentions"), "document"),
                sizes(Table.of("summary", corpus), "documents"));
    }
}
