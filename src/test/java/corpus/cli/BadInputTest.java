package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bad input gets a sentence and an exit code of its own; the other documents are counted, nothing
 * is half written, and no trace is shown.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BadInputTest {
    private static final String GOOD = "俄罗斯与中国的贸易增长。\n";

    @TempDir Path folder;
    private Path articles;
    private CliRun run;

    private Path article(String name, String text) throws IOException {
        return article(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path article(String name, byte[] bytes) throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        return Files.write(articles.resolve(name), bytes);
    }

    private CliRun entities(String... more) {
        return entitiesOf(articles, more);
    }

    private CliRun entitiesOf(Path path, String... more) {
        String[] args = {"entities", path.toString(), "--threads", "2"};
        run = CliRun.of(Stream.of(args, more).flatMap(Stream::of).toArray(String[]::new));
        return run;
    }

    /** The good documents, and only they, are in the table. */
    private void assertCounted(int documents) {
        assertThat(run.lines()).hasSize(3);
        assertThat(run.column("documents")).containsOnly(Integer.toString(documents));
        assertThat(run.column("id")).containsExactly("CN", "RU");
    }

    private void assertRefused(String sentence) {
        assertThat(run.err()).isEqualTo("corpus: " + sentence + "\n");
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
        assertThat(run.text()).isEmpty();
    }

    @AfterEach
    void noTraceIsShown() {
        if (run != null) {
            assertThat(run.err()).doesNotContain("\tat ", "Exception", "is a bug");
        }
    }

    // ---- Paths ----

    @Test
    void aPathThatIsMissing() throws IOException {
        article("a.txt", GOOD);
        entitiesOf(articles.resolve("b.md"));
        assertThat(run.err()).startsWith("corpus: `" + articles.resolve("b.md"));
        assertThat(run.err()).contains("` does not exist");
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
    }

    @Test
    void aMistypedPathIsRecognised() throws IOException {
        article("summit.md", GOOD);
        entitiesOf(articles.resolve("sumit.md"));
        assertThat(run.err()).contains("did you mean `").contains("summit.md`?");
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
    }

    @Test
    void anEmptyPathIsMissing() {
        run = CliRun.of("stats", "");
        assertThat(run.err()).isEqualTo("corpus: a PATH is empty.\nTry: corpus stats --help\n");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFileThatCannotBeOpened() throws IOException {
        article("a.txt", GOOD);
        Files.createSymbolicLink(articles.resolve("b.txt"), folder.resolve("nowhere"));
        entities();
        assertCounted(1);
        assertThat(run.err()).startsWith("corpus: skipped: b.txt: this link leads nowhere.");
        assertThat(run.err()).contains("corpus: 1 of 2 files is not in the table; exit code 4.");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void aFileWithoutPermission() throws IOException {
        article("a.txt", GOOD);
        Path secret = article("b.txt", "日本。");
        Files.setPosixFilePermissions(secret, java.util.Set.of());
        assumeThat(Files.isReadable(secret)).as("root reads everything").isFalse();
        entities();
        assertCounted(1);
        assertThat(run.err()).contains("b.txt: permission to read it is denied.");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void aFolderThatIsNamedLikeAFile() throws IOException {
        article("a.txt", GOOD);
        Files.createDirectories(articles.resolve("b.md"));
        Files.writeString(articles.resolve("b.md/c.txt"), GOOD + GOOD);
        entities();
        assertCounted(2);
        assertThat(run.code()).isZero();
    }

    @Test
    void aFolderWithoutDocuments() throws IOException {
        article("a.docx", "x");
        article("b.png", "x");
        article(".hidden.md", "x");
        entities();
        assertRefused(
                "There are no documents in "
                        + articles
                        + ": looked for files ending in .md, .markdown, .txt; passed over 2 with"
                        + " other endings (1 .docx, 1 .png), 1 hidden.");
    }

    @Test
    void linksThatLeadInACircle() throws IOException {
        article("a.txt", GOOD);
        Files.createDirectories(articles.resolve("deep"));
        Files.createSymbolicLink(articles.resolve("deep/back"), articles);
        Files.createSymbolicLink(articles.resolve("self"), articles.resolve("self"));
        entities();
        assertCounted(1);
        assertThat(run.err()).contains("deep/back is a link back to a folder that it lies in");
        assertThat(run.err()).contains("self");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    }

    // ---- Contents ----

    @Test
    void emptyFiles() throws IOException {
        article("a.txt", GOOD);
        article("b.txt", "");
        article("c.md", " \n\t\n");
        article("d.md", "---\ntitle:\n---\n");
        entities();
        assertCounted(1);
        assertThat(run.err())
                .isEqualTo(withoutText("b.txt") + withoutText("c.md") + withoutText("d.md"));
        assertThat(run.code()).isZero();
    }

    private static String withoutText(String name) {
        return "corpus: " + name + " has no text; it is not counted as a document.\n";
    }

    @Test
    void nothingButEmptyFilesIsATableWithoutRows() throws IOException {
        article("a.txt", "");
        for (String command : List.of("stats", "summary", "entities", "cooccur", "export")) {
            run = CliRun.of(command, articles.toString());
            assertThat(run.code()).as(command).isZero();
            assertThat(run.lines().size()).as(command + run.text()).isLessThanOrEqualTo(1);
            assertThat(run.text()).doesNotContain("NaN");
        }
    }

    @Test
    void binaryFiles() throws IOException {
        article("a.txt", GOOD);
        byte[] zip = new byte[4000];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, zip, 0, 4);
        article("b.txt", zip);
        byte[] noise = new byte[4000];
        new java.util.Random(1).nextBytes(noise);
        article("c.md", noise);
        entities();
        assertCounted(1);
        assertThat(run.err())
                .contains("corpus: skipped: b.txt: ", "corpus: skipped: c.md: ")
                .contains("2 of 3 files are not in the table; exit code 4.");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        article("a.txt", GOOD);
        byte[] gbk = "双方的代表在会议上签署了关于贸易的文件。".repeat(30).getBytes(Charset.forName("GBK"));
        for (int i = 7; i < gbk.length; i += 50) {
            gbk[i] = (byte) 0xFF;
        }
        article("b.txt", gbk);
        entities();
        assertCounted(1);
        assertThat(run.err()).startsWith("corpus: skipped: b.txt: ").contains("--encoding");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void aWrongEncodingGivenByTheUser() throws IOException {
        article("a.txt", GOOD);
        article("b.txt", "俄罗斯与中国。".getBytes(Charset.forName("GBK")));
        entities("--encoding", "UTF-8");
        assertCounted(1);
        assertThat(run.err()).startsWith("corpus: skipped: b.txt: ");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void aStrayByteInUtf8() throws IOException {
        article("a.txt", GOOD);
        byte[] text = "俄罗斯与中国的贸易没有增长，双方都不着急。".repeat(20).getBytes(StandardCharsets.UTF_8);
        text[600] = (byte) 0xFF;
        article("b.txt", text);
        entities();
        assertCounted(2);
        assertThat(run.err()).contains("b.txt").contains("byte");
    }

    @Test
    void brokenFrontMatter() throws IOException {
        article("a.md", "---\ntitle: 记者: 新战略\ndate: [2022\nauthor: \"王\n---\n" + GOOD);
        article("b.md", "---\ntitle: 没有结尾\n\n" + GOOD);
        entities();
        assertCounted(2);
        assertThat(run.err()).contains("a.md").contains("front matter");
        assertThat(run.code()).isZero();
    }

    @Test
    void aBombInTheFrontMatter() throws IOException {
        StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i));
            bomb.append(("*a" + (i - 1) + ", ").repeat(8)).append("*a").append(i - 1).append("]\n");
        }
        article("a.md", bomb + "---\n" + GOOD);
        article("b.md", "---\nx: " + "[".repeat(20_000) + "\n---\n" + GOOD + GOOD);
        entities();
        assertCounted(2);
        assertThat(run.code()).isZero();
    }

    @Test
    void controlCharactersSurrogatesAndEmoji() throws IOException {
        article("a.txt", "俄罗斯与\u0001\u0007\u001b[31m中国\u0085的\uFFFF贸易😀👨‍👩‍👧增长。\n");
        article("b.txt", "俄罗斯与中国\u202E的\u200B贸易。\n");
        byte[] lone = "俄罗斯与中国。xxx贸易。\n".getBytes(StandardCharsets.UTF_8);
        int at = new String(lone, StandardCharsets.ISO_8859_1).indexOf("xxx");
        System.arraycopy(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, 0, lone, at, 3);
        article("c.txt", lone);
        entities();
        assertThat(run.code()).isIn(0, ExitCode.INCOMPLETE);
        assertThat(run.column("id")).containsExactly("CN", "RU");
        run = CliRun.of("export", articles.toString());
        assertThat(run.text()).contains("😀");
        run = CliRun.of("stats", articles.toString(), "--output-format", "jsonl");
        assertThat(run.text()).doesNotContain("\u0000", "\u001b");
    }

    @Test
    void aFewNulsAreNoReasonToLeaveATextOut() throws IOException {
        article("a.txt", GOOD.repeat(100).replaceFirst("的", "\0"));
        article("b.txt", GOOD);
        entities();
        assertThat(run.code()).isZero();
        assertThat(run.column("documents")).containsOnly("2");
    }

    @Test
    void twentyMegabytesInOneLine() throws IOException {
        String part = "俄罗斯与中国的贸易增长，";
        article("b.md", part.repeat(20_000_000 / part.getBytes(StandardCharsets.UTF_8).length));
        article("a.txt", GOOD);
        entities();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.column("documents")).containsOnly("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "俄", "中俄", "中俄日", "俄、", "a", " ", "(", "**", "[", "`", "<", "贸易 ", "😀", "。", "“"
            })
    void aMegabyteOfTheSameInOneLine(String part) throws IOException {
        int repeats = 1_000_000 / part.getBytes(StandardCharsets.UTF_8).length;
        article("b.md", part.repeat(repeats));
        article("a.txt", GOOD);
        entities();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.column("id")).contains("CN", "RU");
    }

    // ---- Files of the user's ----

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--gazetteer | entities:\\n  - id: XX\\n    typ: country | line 3",
                "--gazetteer | entities: [ | line",
                "--gazetteer | hello | gazetteer begins with `entities:`",
                "--gazetteer | '' | entities",
                "--rules | rules:\\n  - name: x\\n    secton: bio | line 3",
                "--rules | rules:\\n  - name: x\\n    section: bio\\n    where: head\\n    matches: ['(']"
                        + " | line",
            })
    void aMalformedFileIsNamedWithItsLine(String option, String content, String mistake)
            throws IOException {
        article("a.txt", GOOD);
        Path file = Files.writeString(folder.resolve("mine.yaml"), content.replace("\\n", "\n"));
        entities(option, file.toString());
        assertThat(run.err()).startsWith("corpus: " + file).contains(mistake);
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
        assertThat(run.text()).isEmpty();
    }

    @Test
    void everyMistakeOfAFileIsTold() throws IOException {
        article("a.txt", GOOD);
        Path file =
                Files.writeString(
                        folder.resolve("mine.yaml"),
                        """
                        entities:
                          - id: XX
                            typ: country
                            name: 甲国
                          - id: YY
                            type: contry
                            name: 乙国
                        """);
        entities("--gazetteer", file.toString());
        assertThat(run.err()).contains("line 3").contains("line 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--gazetteer", "--rules", "--dict", "--stopwords"})
    void aFileOfTheUsersThatIsMissingOrAFolder(String option) throws IOException {
        article("a.txt", GOOD);
        run = CliRun.of("stats", articles.toString(), option, folder.resolve("no").toString());
        assertRefused("`" + folder.resolve("no") + "` does not exist.");
        run = CliRun.of("stats", articles.toString(), option, folder.toString());
        assertRefused("`" + folder + "` can't be read: it is a folder.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "UTF-16"})
    void aGazetteerInAnotherEncoding(String encoding) throws IOException {
        article("a.txt", "青石国很大。");
        String text = "entities:\n- {id: QS, type: country, name: 青石国}\n";
        Path file =
                Files.write(folder.resolve("mine.yaml"), text.getBytes(Charset.forName(encoding)));
        run = CliRun.of("gazetteer", "check", file.toString());
        assertThat(run.text())
                .isEqualTo(
                        file
                                + ": no mistakes, no warnings; the file\n"
                                + "  adds QS 青石国 (country): 青石国\n");
        assertThat(run.code()).isZero();
        entities("--gazetteer", file.toString());
        assertThat(run.column("id")).containsExactly("QS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | , line 1: a gazetteer begins with `entities:`, followed by a list of them",
                "hello | , line 1: a gazetteer begins with `entities:`, followed by a list of them",
                "entities:\\n\\t- id: X | , line 2: this line begins with a tab; indent with blanks,"
                        + " in YAML a tab is wrong.",
                "entities:\\n- id: RU\\n- id: RU | , line 3: the id `RU` stands twice in this file,"
                        + " first in line 2",
                "entities:\\n- id: RU\\n  names: \"x | , line 3: a quotation mark is opened here and"
                        + " never closed.",
            })
    void aGazetteerThatIsCheckedWithAMistake(String content, String mistake) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("mine.yaml"),
                        content.replace("\\n", "\n").replace("\\t", "\t"));
        run = CliRun.of("gazetteer", "check", file.toString());
        assertThat(run.lines())
                .containsExactly(
                        file + mistake,
                        file
                                + ": 1 mistake, no warnings; until the mistakes are mended, the file"
                                + " can't be used.");
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
        run = CliRun.of("gazetteer", "list", "--gazetteer", file.toString());
        assertRefused(file + mistake);
    }

    @Test
    void aGazetteerThatIsMissing() {
        run = CliRun.of("gazetteer", "check", folder.resolve("no").toString());
        assertRefused("`" + folder.resolve("no") + "` does not exist.");
        run = CliRun.of("gazetteer", "list", "--gazetteer", folder.toString());
        assertRefused("`" + folder + "` can't be read: it is a folder.");
    }

    /** Rules and lists of the program speak of entities that a user may take out. */
    @Test
    void aGazetteerThatRemovesWhatTheProgramSpeaksOf() throws IOException {
        article("a.txt", "印巴冲突。朝韩峰会。中方表示，巴西也来了。");
        Path file =
                Files.writeString(
                        folder.resolve("mine.yaml"),
                        "entities:\n- {id: PK, remove: true}\n- {id: KP, remove_names: [朝]}\n");
        entities("--gazetteer", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.column("id")).doesNotContain("PK", "KP").contains("IN", "CN");
    }

    @Test
    void aLineOfADictionaryThatIsWrongIsNamedAndTheRestLoads() throws IOException {
        article("a.txt", "红玫瑰计划很好。");
        Path file = Files.writeString(folder.resolve("d.txt"), "，。\n红玫瑰计划 nz 很多\n红玫瑰计划\tnz\n");
        run = CliRun.of("stats", articles.toString(), "--dict", file.toString());
        assertThat(run.err()).contains(file + ", line 1: ");
        assertThat(run.column("term")).contains("红玫瑰计划");
        assertThat(run.code()).isZero();
    }

    // ---- Output ----

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.equals(articles)).toList();
        }
    }

    @Test
    void anOutputFolderThatDoesNotExist() throws IOException {
        article("a.txt", GOOD);
        entities("-o", folder.resolve("no/a.csv").toString());
        assertThat(run.err())
                .startsWith(
                        "corpus: Cannot write \"" + folder.resolve("no/a.csv") + "\": there is");
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
        assertThat(written()).isEmpty();
    }

    @Test
    void aDiskThatIsFull() throws IOException {
        assumeThat(Path.of("/dev/full")).exists();
        article("a.txt", GOOD);
        entities("-o", "/dev/full", "--output-format", "csv");
        assertRefused(
                "Cannot write \"/dev/full\": the disk is full. Free some space and try again, or"
                        + " write to another disk.");
        try (OutputStream full = new FileOutputStream("/dev/full")) {
            run = CliRun.into(full, "entities", articles.toString());
        }
        assertRefused(
                "Cannot write to standard output: the disk is full. Free some space and try again,"
                        + " or write to another disk.");
    }

    @Test
    void aReaderThatHasGone() throws IOException {
        article("a.txt", GOOD);
        for (String command : List.of("stats", "entities", "export", "kwic 贸易", "collocates 贸易")) {
            List<String> args = new ArrayList<>(List.of(command.split(" ")));
            args.add(articles.toString());
            run = CliRun.into(new BrokenPipe(), args.toArray(String[]::new));
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
        }
        run = CliRun.into(new BrokenPipe(), "--help");
        assertThat(run.code()).isZero();
    }

    @Test
    void aRunThatFailsLeavesTheOldFiles() throws IOException {
        article("a.txt", GOOD);
        Path file = Files.writeString(folder.resolve("old.csv"), "old");
        entities("-o", file.toString(), "--by", "nothing");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(file).hasContent("old");
        assertThat(written()).containsExactly(file);
    }

    @Test
    void anIncompleteTableSaysSoInItsMetaFile() throws IOException {
        article("a.txt", GOOD);
        Files.createSymbolicLink(articles.resolve("b.txt"), folder.resolve("nowhere"));
        entities("-o", folder.resolve("t.csv").toString());
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(Files.readString(folder.resolve("t.csv.meta.json")))
                .contains("\"file\": \"b.txt\"", "\"reason\": \"unreadable\"");
        assertThat(written()).hasSize(2);
    }

    // ---- Sheets that were filled in by hand ----

    private static final String SHEET =
            "document,part,line,column,surface,id,type,method,nested_in,correct\n";

    private CliRun agreement(Path... sheets) {
        run =
                CliRun.of(
                        Stream.concat(Stream.of("agreement"), Stream.of(sheets).map(Path::toString))
                                .toArray(String[]::new));
        return run;
    }

    private Path sheet(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void sheetsThatAreNone() throws IOException {
        Path missing = folder.resolve("no.csv");
        agreement(missing);
        assertRefused("`" + missing + "` does not exist.");
        agreement(folder);
        assertRefused("`" + folder + "` can't be read: it is a folder.");
        Path empty = sheet("empty.csv", "");
        agreement(empty);
        assertRefused(empty + ": this file has no rows.");
        Path workbook = sheet("book.xlsx", "PK\u0003\u0004 and so on");
        agreement(workbook);
        assertRefused(
                workbook
                        + ": this is a ZIP archive (as Word, Excel and EPUB files are), not text.");
        Path article = sheet("a.md", GOOD);
        agreement(article);
        assertThat(run.err()).contains("a.md, line 1: there is no column `correct`");
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
    }

    @Test
    void judgementsThatAreNone() throws IOException {
        Path sheet = sheet("s.csv", SHEET + "a.md,,1,1,俄,RU,country,name,,maybe\n");
        agreement(sheet);
        assertRefused(
                sheet
                        + ", line 2: `maybe` is no judgement; write 1 for right, 0 for wrong (or"
                        + " yes and no, 是 and 否, 对 and 错, ✓ and ✗), or leave the cell empty");
        Path untouched = sheet("u.csv", SHEET + "a.md,,1,1,俄,RU,country,name,,\n");
        agreement(untouched);
        assertRefused(untouched + ": no row is judged yet; fill in 1 for right and 0 for wrong.");
        Path headerOnly = sheet("h.csv", SHEET);
        agreement(headerOnly);
        assertRefused(headerOnly + ": no row is judged yet; fill in 1 for right and 0 for wrong.");
    }

    @Test
    void sheetsThatDoNotBelongTogether() throws IOException {
        Path one = sheet("1.csv", SHEET + "a.md,,1,1,俄,RU,country,name,,1\n");
        Path other = sheet("2.csv", SHEET + "b.md,,1,1,俄,RU,country,name,,1\n");
        agreement(one, other);
        assertRefused(
                one + " and " + other + " have no row in common: are they copies of one sheet?");
        agreement(one, one);
        assertRefused(one + " and " + one + " hold the same; give the sheets of two coders.");
        Path two = sheet("3.csv", "id,correct,correct_2\nRU,1,0\n");
        agreement(two, one);
        assertThat(run.err())
                .startsWith("corpus: " + two + " holds the judgements of a second coder");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anEncodingIsNotGuessedAt() throws IOException {
        Path sheet =
                Files.write(
                        folder.resolve("s.csv"),
                        (SHEET + "a.md,,1,1,é,FR,country,name,,1\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
        agreement(sheet);
        assertThat(run.err()).contains("s.csv").contains("--encoding");
        run = CliRun.of("agreement", sheet.toString(), "--encoding", "ISO-8859-1");
        assertThat(run.code()).isZero();
    }

    // ---- Files about entities ----

    @Test
    void aMergeFileWithMistakes() throws IOException {
        article("a.txt", GOOD);
        Path merge = folder.resolve("m.yaml");
        entities("--merge", merge.toString());
        assertRefused("`" + merge + "` does not exist.");
        Files.writeString(merge, "HK: CN\nXYZXYZ: CN\n");
        entities("--merge", merge.toString());
        assertRefused(
                merge
                        + ", line 2: there is no entity `XYZXYZ`; ids stand in the column `id` of"
                        + " `corpus entities`.");
        Files.write(merge, "# 合并\nCN: RU\n".getBytes(Charset.forName("GB18030")));
        entities("--merge", merge.toString(), "--id", "CN");
        assertThat(run.err())
                .startsWith("corpus: --id: `CN` counts as `RU` by --merge; ask for `RU`.");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        entities("--merge", merge.toString());
        assertThat(run.column("forms")).containsExactly("中国:1; 俄罗斯:1");
    }

    @Test
    void anEmptyListIsNotEverything() throws IOException {
        article("a.txt", GOOD);
        entities("--type", ",");
        assertThat(run.err()).startsWith("corpus: --type: the list is empty.");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        entities("--id", "");
        assertThat(run.err()).startsWith("corpus: --id: the list is empty.");
    }

    @Test
    void aLabelFileWithMistakes() throws IOException {
        article("a.txt", GOOD);
        Path labels = Files.writeString(folder.resolve("l.yaml"), "RU:\n\t- x\n");
        entities("--labels", labels.toString());
        assertThat(run.err())
                .startsWith("corpus: " + labels + ", line 2: this line begins with a tab");
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
    }

    private static final class BrokenPipe extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
