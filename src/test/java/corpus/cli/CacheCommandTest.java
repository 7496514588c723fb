package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is annotated again and what is not, and what becomes of a run if the cache is no good. */
class CacheCommandTest {
    @TempDir Path folder;

    private Path articles;
    private Path cachePath;
    private TemporaryCache cache;

    @BeforeEach
    void prepare() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        add(0, 20);
        cachePath = folder.resolve("cache");
        cache = new TemporaryCache(cachePath);
    }

    @AfterEach
    void restore() {
        cache.close();
    }

    private void add(int from, int end) throws IOException {
        for (int i = from; i < end; i++) {
            Files.writeString(
                    articles.resolve("a" + i + ".md"),
                    "---\ntitle: 第"
                            + i
                            + "篇\nyear: "
                            + (2000 + i % 3)
                            + "\n---\n\n"
                            + "俄罗斯与哈萨克斯坦在"
                            + i
                            + "年签署了协定。俄哈两国的边境贸易在增长。\n\n北约没有参加"
                            + "，".repeat(i % 4)
                            + "中国表示欢迎。\n");
        }
    }

    private CliRun run(String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(List.of(articles.toString(), "--verbose"));
        CliRun run = CliRun.of(all);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private void expect(CliRun run, int taken, int annotated) {
        assertThat(TemporaryCache.taken(run)).as(run.err()).isEqualTo(taken);
        assertThat(TemporaryCache.annotated(run)).as(run.err()).isEqualTo(annotated);
    }

    @Test
    void onlyWhatIsNewIsAnnotated() throws IOException {
        expect(run("stats"), 0, 20);
        expect(run("stats"), 20, 0);
        add(20, 30);
        CliRun grown = run("entities");
        expect(grown, 20, 10);
        expect(run("cooccur"), 30, 0);
        CliRun fresh = run("entities", "--no-cache");
        assertThat(grown.text()).isEqualTo(fresh.text());
        expect(fresh, 0, 30);
        Files.writeString(articles.resolve("a3.md"), "法国与德国讨论了欧盟的改革。");
        expect(run("stats"), 29, 1);
        assertThat(run("stats").text()).isEqualTo(run("stats", "--no-cache").text());
    }

    @Test
    void anotherNameOrPlaceChangesNothing() throws IOException {
        run("stats");
        Files.createDirectories(articles.resolve("2001/一月"));
        Files.move(articles.resolve("a4.md"), articles.resolve("2001/一月/四.markdown"));
        CliRun moved = run("kwic", "协定", "--with", "path,title");
        expect(moved, 20, 0);
        assertThat(moved.text()).contains("2001/一月/四.markdown");
        assertThat(moved.text())
                .isEqualTo(run("kwic", "协定", "--with", "path,title", "--no-cache").text());
        // As plain text it is another document.
        Files.move(articles.resolve("a5.md"), articles.resolve("a5.txt"));
        expect(run("stats"), 19, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stats --top 3",
                "stats --stopwords none",
                "stats --sections all --measures tf_idf",
                "stats --by year --min-count 2",
                "entities --mentions",
                "entities --where year=2001",
                "export --output-format jsonl",
                "kwic 协定",
                "trends --by year",
                "summary"
            })
    void anotherQuestionAnnotatesNothing(String command) {
        run("stats");
        CliRun again = run(command.split(" "));
        assertThat(TemporaryCache.annotated(again)).as(again.err()).isZero();
        List<String> fresh = new ArrayList<>(List.of(command.split(" ")));
        fresh.add("--no-cache");
        assertThat(again.text()).isEqualTo(run(fresh.toArray(String[]::new)).text());
    }

    @Test
    void otherWordsNamesOrRulesAnnotateAll() throws IOException {
        run("stats");
        Path words = Files.writeString(folder.resolve("words.txt"), "边境贸易\n");
        Path gazetteer =
                Files.writeString(
                        folder.resolve("g.yaml"),
                        "entities:\n  - id: TRADE\n    type: group\n    name: 边境贸易\n    names: [边境贸易]\n");
        for (List<String> options :
                List.of(
                        List.of("--dict", words.toString()),
                        List.of("--gazetteer", gazetteer.toString()),
                        List.of("--pre-segmented"),
                        List.of("--script", "simplified"),
                        List.of("--ner"),
                        List.of("--encoding", "UTF-8"))) {
            List<String> command = new ArrayList<>(List.of("stats"));
            command.addAll(options);
            String[] args = command.toArray(String[]::new);
            CliRun first = run(args);
            expect(first, 0, 20);
            expect(run(args), 20, 0);
            assertThat(run(args).text()).isEqualTo(first.text());
        }
        Files.writeString(words, "边境贸易\n两国\n");
        expect(run("stats", "--dict", words.toString()), 0, 20);
        expect(run("stats"), 20, 0);
    }

    @Test
    void whatWasLeftOutIsAnnotatedWhenItIsWanted() {
        expect(run("stats", "--where", "year=2001"), 0, 7);
        expect(run("stats", "--where", "year=2001"), 7, 0);
        expect(run("stats"), 7, 13);
        expect(run("stats"), 20, 0);
    }

    @Test
    void duplicatesAreRememberedToo() throws IOException {
        Files.copy(articles.resolve("a1.md"), articles.resolve("b1.md"));
        Files.writeString(
                articles.resolve("b2.md"), Files.readString(articles.resolve("a2.md")) + "\n\n");
        Files.writeString(articles.resolve("b3.md"), "---\ntitle: 空\n---\n");
        expect(run("stats"), 0, 20);
        List<Path> files = cache.files();
        CliRun again = run("stats");
        expect(again, 20, 0);
        assertThat(cache.files()).isEqualTo(files);
        expect(run("stats", "--keep-duplicates"), 21, 1);
        expect(run("stats", "--keep-duplicates"), 22, 0);
        assertThat(run("stats", "--keep-duplicates").text())
                .isEqualTo(run("stats", "--keep-duplicates", "--no-cache").text());
    }

    @Test
    void withoutACacheNothingIsKept() throws IOException {
        expect(run("stats", "--no-cache"), 0, 20);
        assertThat(cache.files()).isEmpty();
    }

    @Test
    void manySmallPacksBecomeOne() throws IOException {
        run("stats");
        for (int i = 20; i < 45; i++) {
            add(i, i + 1);
            expect(run("stats"), i, 1);
            assertThat(cache.files()).hasSizeLessThan(10);
        }
        CliRun again = run("entities", "--mentions");
        expect(again, 45, 0);
        assertThat(again.text()).isEqualTo(run("entities", "--mentions", "--no-cache").text());
    }

    @Test
    void whateverIsInTheFolderTheTableIsTheSame() throws IOException {
        String stats = run("stats").text();
        String export = run("export", "--output-format", "jsonl").text();
        Path pack = cache.files().get(0);
        byte[] whole = Files.readAllBytes(pack);
        List<byte[]> damaged =
                new ArrayList<>(List.of(new byte[0], "其他".getBytes(StandardCharsets.UTF_8)));
        for (int length : new int[] {1, 40, 60, whole.length / 2, whole.length - 1}) {
            damaged.add(Arrays.copyOf(whole, length));
        }
        for (int at = 0; at < whole.length; at += 1 + whole.length / 60) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x10;
            damaged.add(flipped);
        }
        for (byte[] content : damaged) {
            for (Path file : cache.files()) {
                Files.delete(file);
            }
            Files.write(pack, content);
            CliRun again = run("export", "--output-format", "jsonl");
            assertThat(again.text()).isEqualTo(export);
            assertThat(again.err()).contains("corpus: cache: ");
            for (Path file : cache.files()) {
                Files.delete(file);
            }
            Files.write(pack, content);
            assertThat(run("stats").text()).isEqualTo(stats);
            expect(run("stats"), 20, 0);
        }
    }

    @Test
    void aDamagedTextIsAnnotatedAnewAndTold() throws IOException {
        String export = run("export", "--output-format", "jsonl").text();
        Path pack = cache.files().get(0);
        byte[] whole = Files.readAllBytes(pack);
        // Behind the header, in the middle of the documents.
        int told = 0;
        for (int at = 100; at < 4000; at += 250) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(pack, flipped);
            CliRun again = run("export", "--output-format", "jsonl");
            assertThat(again.text()).isEqualTo(export);
            told += again.err().contains("is damaged; it is annotated anew") ? 1 : 0;
        }
        assertThat(told).isPositive();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoObstacle() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        try (TemporaryCache other = new TemporaryCache(file.resolve("below"))) {
            CliRun run = run("stats");
            expect(run, 0, 20);
            assertThat(run.err()).contains("nothing can be kept in ");
            assertThat(other.files()).isEmpty();
            expect(run("stats"), 0, 20);
            CliRun quiet = CliRun.of("stats", articles.toString());
            assertThat(quiet.code()).isZero();
            assertThat(quiet.err()).isEmpty();
        }
    }

    @Test
    void theFolderIsToldAndCleared() throws IOException {
        assertThat(CliRun.of("cache").lines())
                .containsExactly(
                        "folder: " + cachePath,
                        "size: 0.0 MB of at most 2147.5 MB",
                        "documents: 0");
        run("stats");
        run("stats", "--ner");
        Files.writeString(cachePath.resolve("foreign.txt"), "x");
        assertThat(CliRun.of("cache").lines()).element(2).isEqualTo("documents: 40");
        assertThat(CliRun.of("cache", "clear").lines())
                .first()
                .asString()
                .startsWith("removed: 40 documents, ");
        assertThat(cache.files()).containsExactly(cachePath.resolve("foreign.txt"));
        expect(run("stats"), 0, 20);
    }

    @Test
    void leftoversOfTheDeadAreRemoved() throws IOException {
        Files.createDirectories(cachePath);
        Path dead = Files.writeString(cachePath.resolve("x-1.999999999.partial"), "x");
        String own = "x-1." + ProcessHandle.current().pid() + ".partial";
        Path alive = Files.writeString(cachePath.resolve(own), "x");
        run("stats");
        assertThat(dead).doesNotExist();
        assertThat(alive).exists();
    }

    @Test
    void aStudyTakesItsDocumentsFromThere() throws IOException {
        run("stats");
        Path study =
                Files.writeString(
                        folder.resolve("study.yaml"),
                        """
                        paths: articles
                        output: tables
                        tables:
                          - command: stats
                            output: stats.csv
                          - command: entities
                            output: entities.csv
                        """);
        CliRun first = CliRun.of("run", study.toString(), "--verbose");
        assertThat(first.code()).as(first.err()).isZero();
        expect(first, 20, 0);
        Path tables = folder.resolve("tables");
        Path kept = folder.resolve("kept");
        Files.move(tables, kept, StandardCopyOption.ATOMIC_MOVE);
        CliRun fresh = CliRun.of("run", study.toString(), "--verbose", "--no-cache");
        expect(fresh, 0, 20);
        try (Stream<Path> files = Files.list(kept)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                assertThat(tables.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }
}
