package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.engine.SampleCorpus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shards stand for the folder they were packed from, in every table and every message. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class PackCommandTest {
    private static final String TEXT = "俄哈关系进入新阶段。集安组织向哈派出维和部队。\n";

    @TempDir private Path folder;

    /** The same name for both, so that what is named by it is the same. */
    private Path articles;

    private Path packed;
    private CliRun run;

    @BeforeEach
    void setUp() throws IOException {
        articles = Files.createDirectories(folder.resolve("of files/articles"));
        packed = folder.resolve("of shards/articles");
    }

    private void article(String name, String text) throws IOException {
        Path file = articles.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void sample() throws IOException {
        new SampleCorpus(articles).write();
        Files.createSymbolicLink(articles.resolve("2021 年/nowhere.md"), folder.resolve("nowhere"));
        Files.createSymbolicLink(articles.resolve("2022/深/back"), articles);
        article("front.md", "---\ntitle: 普京: 新战略\ntags: [中亚, 安全]\ndate: 2022/1/12\n---\n\n" + TEXT);
    }

    private CliRun pack(String... options) {
        List<String> args = new ArrayList<>(List.of("pack", articles.toString()));
        args.addAll(List.of("-o", packed.toString()));
        args.addAll(List.of(options));
        run = CliRun.of(args);
        return run;
    }

    private void packed(String... options) {
        pack(options);
        assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.INCOMPLETE);
    }

    private static List<String> line(Path from, String command, String... more) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.add(1, from.toString());
        if (args.get(0).equals("kwic") || args.get(0).equals("collocates")) {
            args.add(1, "中国");
        }
        args.addAll(List.of(more));
        return args;
    }

    /** Output, messages and exit code. */
    private void assertSame(String command) {
        CliRun files = CliRun.of(line(articles, command, "--threads", "1"));
        for (String threads : List.of("1", "4")) {
            CliRun shards = CliRun.of(line(packed, command, "--threads", threads));
            assertThat(shards.text()).as(command).isEqualTo(files.text());
            assertThat(shards.err()).as(command).isEqualTo(files.err());
            assertThat(shards.code()).as(command).isEqualTo(files.code());
        }
    }

    private static Map<String, String> filesIn(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(
                        folder.relativize(file).toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }

    private static String lines(Path folder) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (String shard : filesIn(folder).values()) {
            byte[] bytes = shard.getBytes(StandardCharsets.ISO_8859_1);
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                in.transferTo(lines);
            }
        }
        return lines.toString(StandardCharsets.UTF_8);
    }

    private void assertRefused(String sentence) {
        assertThat(run.err()).isEqualTo("corpus: " + sentence + "\n");
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
        assertThat(run.text()).isEmpty();
    }

    // ---- The same as from the folder ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stats",
                "stats --by year --sections all",
                "stats --keep-duplicates",
                "stats --drop-near-duplicates",
                "stats --format md",
                "stats --format txt",
                "entities --mentions --with year,author,path",
                "entities --where year=2021..2022",
                "entities --since 2022",
                "entities --include **/旧.txt --include many/*",
                "entities --exclude many/** --exclude 标*",
                "entities --include nothing",
                "kwic --width 3",
                "summary --by year",
                "summary --near-duplicates",
                "cooccur --of both",
                "export",
                "export --output-format jsonl --sections all",
                "export --output-format conllu",
                "export --output-format vrt"
            })
    void everyTableIsTheSame(String command) throws IOException {
        sample();
        packed("--shard-size", "2k");
        assertThat(filesIn(packed)).hasSizeGreaterThan(2);
        assertSame(command);
    }

    @Test
    void theRecordBesideATableIsTheSame() throws IOException {
        sample();
        packed();
        List<String> records = new ArrayList<>();
        for (Path from : List.of(articles, packed)) {
            Path table = folder.resolve("t.csv");
            CliRun.of("entities", from.toString(), "-o", table.toString());
            String record = Files.readString(folder.resolve("t.csv.meta.json"));
            assertThat(record).contains("图.txt", "nowhere.md", "is a link back");
            records.add(record.replace(from.toString(), "articles"));
        }
        assertThat(records.get(1)).isEqualTo(records.get(0));
    }

    @Test
    void rulesAndDictionariesAreOfTheDayOfTheTable() throws IOException {
        article("a.md", TEXT + "\n本刊声明\n");
        packed();
        Path rules =
                Files.writeString(
                        folder.resolve("rules.yaml"),
                        "rules:\n- {name: mine, section: boilerplate, where: anywhere, matches: [本刊声明]}\n");
        assertSame("summary --rules " + rules);
        assertSame("export --sections boilerplate --rules " + rules);
        Path words = Files.writeString(folder.resolve("words.txt"), "维和部队\n");
        assertSame("export --dict " + words);
        assertThat(CliRun.of(line(packed, "export --dict " + words)).text()).contains("维和部队");
    }

    @Test
    void severalPathsGetTheirPrefixes() throws IOException {
        article("one/news/a.md", TEXT);
        article("two/news/a.md", TEXT + "中国支持。\n");
        article("two/news/b.txt", "");
        Files.write(articles.resolve("two/news/c.md"), new byte[] {(byte) 0xff, (byte) 0x80, 'x'});
        for (String part : List.of("one/news", "two/news")) {
            Path target = packed.resolve(part);
            CliRun.of("pack", articles.resolve(part).toString(), "-o", target.toString());
        }
        List<CliRun> runs = new ArrayList<>();
        for (Path from : List.of(articles, packed)) {
            runs.add(
                    CliRun.of(
                            "entities",
                            "--mentions",
                            from.resolve("one/news").toString(),
                            from.resolve("two/news").toString()));
        }
        assertThat(runs.get(0).text()).contains("one/news/a.md,");
        assertThat(runs.get(1).text()).isEqualTo(runs.get(0).text());
        assertThat(runs.get(1).err()).isEqualTo(runs.get(0).err()).contains("two/news/c.md: ");
        // Shards lie in folders as files do.
        assertSame("export --output-format jsonl");
    }

    @Test
    void filesOfOneNameAreNotPacked() throws IOException {
        article("stdin", TEXT);
        CliRun run =
                CliRun.reading(
                        TEXT.getBytes(StandardCharsets.UTF_8),
                        0,
                        List.of(
                                "pack",
                                "-",
                                articles.resolve("stdin").toString(),
                                "--format",
                                "txt",
                                "-o",
                                packed.toString()));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo(
                        "corpus: stdin: several files have this name; in shards nobody could tell them apart. Rename them.\n");
        assertThat(packed).doesNotExist();
    }

    @Test
    void severalPathsCanBePackedTogether() throws IOException {
        article("one/a.md", TEXT);
        article("two/a.md", TEXT + "中国支持。\n");
        String one = articles.resolve("one").toString();
        String two = articles.resolve("two").toString();
        CliRun packing = CliRun.of("pack", one, two, one, "-o", packed.toString());
        assertThat(packing.err())
                .contains("was given twice; it counts once.", "2 documents in 1 shard");
        CliRun files = CliRun.of("entities", "--mentions", one, two, one);
        CliRun shards = CliRun.of("entities", "--mentions", packed.toString());
        assertThat(shards.text()).isEqualTo(files.text()).contains("two/a.md");
        assertThat(shards.err()).isEqualTo(files.err());
    }

    @Test
    void standardInputCanBePacked() {
        CliRun packing =
                CliRun.reading(
                        TEXT.getBytes(StandardCharsets.UTF_8),
                        0,
                        List.of("pack", "-", "-o", packed.toString()));
        assertThat(packing.code()).isZero();
        assertThat(CliRun.of("entities", "--mentions", packed.toString()).text())
                .contains("stdin,,1,1,俄");
    }

    @Test
    void shardsLieBesideOtherFiles() throws IOException {
        article("a.md", TEXT);
        packed();
        Path beside = Files.createDirectories(folder.resolve("mixed/2020"));
        Files.move(packed.resolve("part-00000.jsonl.gz"), beside.resolve("x.JSONL.gz"));
        Files.writeString(folder.resolve("mixed/z.txt"), "中国支持。");
        Files.writeString(beside.resolve("b.txt"), "美国反对。");
        run = CliRun.of("entities", "--mentions", folder.resolve("mixed").toString());
        assertThat(run.column("document")).contains("2020/a.md", "2020/b.txt", "z.txt");
        assertThat(run.err()).isEmpty();
        run = CliRun.of("entities", "--mentions", beside.resolve("x.JSONL.gz").toString());
        assertThat(run.column("document")).containsOnly("a.md");
    }

    @Test
    void namesThatStandTwiceAreReadOnceAndTold() throws IOException {
        article("a.md", TEXT);
        article("b.md", "中国支持。");
        packed();
        Files.copy(packed.resolve("part-00000.jsonl.gz"), articles.resolve("old.jsonl.gz"));
        article("b.md", "中国反对。");
        run = CliRun.of("export", articles.toString());
        assertThat(run.text()).contains("中国 反对").doesNotContain("支持");
        assertThat(run.err())
                .contains(
                        articles.resolve("old.jsonl.gz")
                                + ": 2 of its documents are left out, because others have their names (a.md, …).");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void theCacheKnowsPackedDocuments() throws IOException {
        sample();
        packed();
        try (TemporaryCache cache = new TemporaryCache(folder.resolve("cache"))) {
            CliRun first = CliRun.of(line(packed, "stats --verbose"));
            int documents = TemporaryCache.annotated(first);
            assertThat(documents).isPositive();
            CliRun second = CliRun.of(line(packed, "stats --verbose"));
            assertThat(TemporaryCache.taken(second)).isEqualTo(documents);
            assertThat(second.text()).isEqualTo(first.text());
            assertSame("entities --mentions");
            assertThat(cache.files()).isNotEmpty();
        }
    }

    // ---- The shards ----

    @Test
    void shardsAreTheSameForAnyNumberOfThreads() throws IOException {
        sample();
        packed("--threads", "1", "--shard-size", "3k");
        Map<String, String> one = filesIn(packed);
        assertThat(one.keySet())
                .hasSizeGreaterThan(2)
                .allMatch(name -> name.matches("part-0000\\d\\.jsonl\\.gz"));
        packed = folder.resolve("other");
        packed("--threads", "7", "--shard-size", "3k");
        assertThat(filesIn(packed)).isEqualTo(one);
    }

    @Test
    void shardsCanBePackedAgain() throws IOException {
        sample();
        packed("--shard-size", "2k");
        Path again = folder.resolve("again/articles");
        CliRun packing = CliRun.of("pack", packed.toString(), "-o", again.toString());
        assertThat(packing.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(filesIn(again)).hasSize(1);
        assertThat(lines(again)).isEqualTo(lines(packed));
        packed = again;
        assertSame("entities --mentions --sections all");
    }

    @Test
    void whatWasPackedIsToldAndNothingElse() throws IOException {
        article("a.md", TEXT);
        article("b.csv", "1");
        article("c.txt", "");
        pack();
        assertThat(run.text()).isEmpty();
        assertThat(run.err())
                .isEqualTo("corpus: 2 documents in 1 shard, less than 0.1 MB: " + packed + "\n");
        packed = folder.resolve("2");
        pack("--verbose");
        assertThat(run.err()).contains("corpus: passed over: 1 file ending in .csv\n");
        packed = folder.resolve("3");
        pack("--quiet");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void missingTextIsToldHereToo() throws IOException {
        sample();
        pack("--quiet");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err())
                .contains("corpus: skipped: broken/图.txt: this is a picture, not text.")
                .contains("corpus: skipped: 2021 年/nowhere.md: this link leads nowhere.")
                .contains("3 of 56 files are without text in the shards; exit code 4.");
    }

    // ---- What is decided when texts are packed ----

    @Test
    void separatedWordsArePackedAsSuch() throws IOException {
        article("a.txt", "俄 哈 关系\n进入 新 阶段\n\n中国 支持\n");
        article("b.md", TEXT);
        packed("--pre-segmented");
        assertSame("export --output-format jsonl --pre-segmented");
        Path shard = packed.resolve("part-00000.jsonl.gz");
        run = CliRun.of("stats", packed.toString());
        assertRefused(
                "part-00000.jsonl.gz: its plain texts were packed with --pre-segmented. Give it here, too, or pack the texts again without it.");
        packed = folder.resolve("other");
        packed();
        run = CliRun.of("stats", "--pre-segmented", packed.toString());
        assertRefused(
                "part-00000.jsonl.gz: its plain texts were packed without --pre-segmented, as which their lines are read otherwise. Leave it out, or pack the texts again with it.");
        assertThat(CliRun.of("pack", shard.toString(), "-o", folder + "/3").code())
                .isEqualTo(ExitCode.MENDABLE);
        // Markdown is read the same with and without it.
        assertThat(CliRun.of("stats", shard.toString(), "--include", "*.md").code()).isZero();
        assertThat(
                        CliRun.of("stats", "--pre-segmented", packed.toString(), "--exclude", "a.*")
                                .code())
                .isZero();
    }

    @Test
    void anEncodingIsGivenWhenTextsArePacked() throws IOException {
        Files.write(articles.resolve("a.txt"), "俄哈关系".getBytes("GBK"));
        packed("--encoding", "GBK");
        assertSame("export --encoding gbk");
        assertSame("export --encoding gb2312");
        assertThat(CliRun.of("export", packed.toString()).text()).contains("俄 哈 关系");
        run = CliRun.of("export", packed.toString(), "--encoding", "Big5");
        assertRefused(
                "part-00000.jsonl.gz: its texts were decoded when they were packed (--encoding GBK), so --encoding Big5 comes too late. Leave it out, or pack the texts again with it.");
    }

    @Test
    void aFormatIsGivenWhenTextsArePacked() throws IOException {
        article("notes", "**俄哈**关系");
        CliRun.of("pack", articles + "/notes", "--format", "md", "-o", packed.toString());
        assertThat(CliRun.of("export", packed.toString()).text()).contains("俄 哈 关系");
        run = CliRun.of("export", packed.toString(), "--format", "txt");
        assertThat(run.err()).startsWith("corpus: There are no documents in ");
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
    }

    // ---- Damage ----

    private Path shardOf(String... names) throws IOException {
        for (String name : names) {
            article(name, TEXT + name);
        }
        packed();
        return packed.resolve("part-00000.jsonl.gz");
    }

    @Test
    void aShardThatIsCutOffIsToldAndTheRestCounts() throws IOException {
        Path shard = shardOf("a.md", "b.md", "c.md");
        byte[] bytes = Files.readAllBytes(shard);
        Files.write(shard, Arrays.copyOf(bytes, bytes.length - 300));
        run = CliRun.of("entities", "--mentions", packed.toString());
        assertThat(run.column("document")).contains("a.md").doesNotContain("c.md");
        assertThat(run.err())
                .contains(
                        "corpus: skipped: part-00000.jsonl.gz: this shard is cut off or damaged at")
                .contains("exit code 4");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        // It stays known that something is missing.
        CliRun again = CliRun.of("pack", packed.toString(), "-o", folder + "/again");
        assertThat(again.code()).isEqualTo(ExitCode.INCOMPLETE);
        CliRun later = CliRun.of("entities", "--mentions", folder + "/again");
        assertThat(later.text()).isEqualTo(run.text());
        assertThat(later.err()).isEqualTo(run.err());
    }

    @Test
    void aTextThatIsDamagedIsNamedWithItsPlace() throws IOException {
        Path shard = shardOf("a.md", "b.md");
        byte[] bytes = Files.readAllBytes(shard);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int second = text.indexOf("b.md");
        bytes[second + 100] ^= 1;
        Files.write(shard, bytes);
        run = CliRun.of("entities", "--mentions", packed.toString());
        assertThat(run.column("document")).containsOnly("a.md");
        int begin = text.lastIndexOf("\u001f\u008b", second);
        assertThat(run.err())
                .startsWith(
                        "corpus: skipped: b.md: its text is damaged in %s, at byte %d. Copy the shard again, or pack the texts again.\n"
                                .formatted(shard, begin));
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void aForeignFileIsToldAndCanBeLeftOut() throws IOException {
        article("a.md", TEXT);
        Path foreign = articles.resolve("深/data.jsonl.gz");
        Files.createDirectories(foreign.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(foreign))) {
            out.write("{}\n".getBytes(StandardCharsets.UTF_8));
        }
        run = CliRun.of("stats", articles.toString());
        assertThat(run.err())
                .startsWith(
                        "corpus: skipped: 深/data.jsonl.gz: this is no shard that `corpus pack` wrote. Unpack it and give the texts, or leave it out with --exclude.\n");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        run = CliRun.of("stats", articles.toString(), "--exclude", "*.jsonl.gz");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    // ---- Where shards can't go ----

    private List<String> left(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsRefused() throws IOException {
        article("a.md", TEXT);
        packed();
        pack();
        assertRefused(
                "The folder \""
                        + packed
                        + "\" is not empty; choose a new or an empty one with -o.");
        packed = Path.of("/");
        pack();
        assertRefused("The folder \"/\" is not empty; choose a new or an empty one with -o.");
        packed = Files.writeString(folder.resolve("file"), "");
        pack();
        assertRefused(
                "Cannot make the folder \"%s\": a file has this name. Choose another place with -o."
                        .formatted(packed));
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        article("a.md", TEXT);
        Files.createDirectories(packed);
        packed();
        assertThat(left(packed)).containsExactly("part-00000.jsonl.gz");
        assertThat(left(packed.getParent())).containsExactly("articles");
        Path real = Files.createDirectory(folder.resolve("real"));
        packed = Files.createSymbolicLink(folder.resolve("link"), real);
        packed();
        assertThat(left(real)).containsExactly("part-00000.jsonl.gz");
    }

    @Test
    void aFolderIsNotPackedIntoItself() throws IOException {
        article("a/a.md", TEXT);
        packed = articles.resolve("a/new/packed");
        pack();
        assertRefused(
                "The folder \"%s\" lies in %s, which is to be packed; choose a place outside of it with -o."
                        .formatted(packed, articles));
        packed = Files.createSymbolicLink(folder.resolve("link"), articles).resolve("packed");
        pack();
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
        assertThat(left(articles)).containsExactly("a");
        assertThat(left(articles.resolve("a"))).containsExactly("a.md");
    }

    @Test
    void aRunThatFailsLeavesNothing() throws IOException {
        packed = folder.resolve("new/deep/packed");
        pack();
        assertThat(run.err()).startsWith("corpus: There are no documents in ");
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
        assertThat(left(folder)).containsExactly("of files");
        articles = folder.resolve("nothing");
        pack();
        assertRefused("`" + articles + "` does not exist.");
        assertThat(left(folder)).containsExactly("of files");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack x | -o FOLDER is missing: where the shards go.",
                "pack -o y | a PATH is missing: a file, a folder, or - for standard input.",
                "pack x -o | --output needs a value: FOLDER.",
                "pack x -o y --shard-size 5 | --shard-size: `5` is no size; write 64m or 1g.",
                "pack x -o y --shard-size 0m | --shard-size: `0m` is no size; write 64m or 1g.",
                "pack x -o y --threads 0 | --threads has to be at least 1, not 0.",
                "pack x -o y --format doc | The format `doc` is not known. Known are auto, md, txt.",
                "pack x -o y --where year=2022 | unknown option `--where`.",
                "pack x -o y --include [a | The pattern `[a` has a bracket that isn't closed."
            })
    void aWrongCommandLineIsAnswered(String line, String answer) {
        run = CliRun.of(line.split(" "));
        assertThat(run.err()).isEqualTo("corpus: " + answer + "\nTry: corpus pack --help\n");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(Path.of("y")).doesNotExist();
    }
}
