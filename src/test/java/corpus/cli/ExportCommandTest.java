package corpus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import opennlp.tools.formats.conllu.ConlluSentence;
import opennlp.tools.formats.conllu.ConlluStream;
import opennlp.tools.formats.conllu.ConlluTagset;
import opennlp.tools.formats.conllu.ConlluWordLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What others read of an export, and what the program itself reads back. */
class ExportCommandTest {
    private static final String SEEDS = "seeds";
    private static final String ARTICLES = "src/test/resources/golden/articles";

    @TempDir private Path folder;
    private Path corpus;

    /** Texts with all that the formats could stumble over. */
    @BeforeEach
    void write() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus/二 月"));
        Files.writeString(
                corpus.resolve("一 <b>&.md"),
                """
                ---
                title: ＡＢＣ与俄哈关系："再谈"
                date: 2022-02-03
                tags: [安全 合作, 'a|b', "c\\\\d"]
                source: {name: 周报, 编号: 010}
                empty:
                Year of Issue: 2021
                year_of_issue: 两千
                ---
                # 一、俄与哈　小结
                上海合作组织与Shanghai  Cooperation Organisation是同一组织。中美俄三国谈 < 10%、A&B、"x"|y_z=1（𠮷😀）。

                ……

                后苏联空间的国家（如中国人民大学所研究的）讨论了2022年1,000.5亿元的项目。J. Smith said so. 他来了！？

                | 甲 | 俄方 |
                |---|---|
                | 1. | 对哈 |
                """);
        Files.writeString(
                corpus.resolve("二.txt"), "《俄罗斯研究》刊登了<doc>一文。\n\n＃ _ 不是标记 * 也不是 \\ \n\n01\n");
        Files.writeString(corpus.resolve("二.md"), "# 标题在正文里\n\n联合国安理会开会。\n---\n中国的 中方。\n");
        Files.writeString(corpus.resolve("空.md"), "---\ntitle: 无正文\n---\n");
    }

    private String export(String format, String... more) {
        List<String> args = new ArrayList<>(List.of("export", corpus.getParent().toString()));
        args.addAll(List.of("--sections", "all", "--output-format", format, "--quiet"));
        args.addAll(List.of(more));
        CliRun run = CliRun.of(args);
        assertThat(run.code()).as(run.err()).isZero();
        return run.text();
    }

    @Test
    void conlluKeepsToItsRules() {
        ConlluRules.check(export("conllu"));
        ConlluRules.check(export("conllu", "--ner"));
        ConlluRules.check(CliRun.of("export", ARTICLES, SEEDS, "--output-format", "conllu").text());
    }

    @Test
    void conlluIsReadByOpenNlp() throws IOException {
        List<ConlluSentence> sentences = new ArrayList<>();
        try (ConlluStream stream =
                new ConlluStream(
                        () -> new ByteArrayInputStream(export("conllu").getBytes(UTF_8)))) {
            for (ConlluSentence next = stream.read(); next != null; next = stream.read()) {
                sentences.add(next);
            }
        }
        List<List<String>> words = new ArrayList<>();
        for (ConlluSentence sentence : sentences) {
            words.add(sentence.getWordLines().stream().map(ConlluWordLine::getForm).toList());
        }
        List<List<String>> lines = new ArrayList<>();
        for (String line : export("txt").lines().toList()) {
            if (!line.isEmpty()) {
                lines.add(
                        Stream.of(line.split(" ", -1))
                                .map(word -> word.replaceAll("\u00A0+", " "))
                                .toList());
            }
        }
        assertThat(words).isEqualTo(lines);
        assertThat(sentences.stream().filter(ConlluSentence::isNewDocument))
                .extracting(sentence -> sentence.getDocumentId().orElseThrow())
                .containsExactly("二 月/一 <b>&.md", "二 月/二.md", "二 月/二.txt");
        assertThat(sentences.get(0).getSentenceIdComment()).isEqualTo("二%20月%2F一%20<b>&.md-s1");
        assertThat(sentences.get(0).getTextComment()).isEqualTo("ＡＢＣ与俄哈关系：\"再谈\"");
        ConlluWordLine russia = sentences.get(0).getWordLines().get(2);
        assertThat(russia.getForm()).isEqualTo("俄");
        assertThat(russia.getPosTag(ConlluTagset.U)).isEqualTo("PROPN");
        assertThat(russia.getPosTag(ConlluTagset.X)).isEqualTo("ns");
        assertThat(russia.getMisc())
                .isEqualTo("Entity=(RU-country-1-method:joint)|Place=2:12|SpaceAfter=No");
    }

    @Test
    void conlluSaysWhatIsKnownOfDocumentsAndNames() {
        assertThat(export("conllu").lines())
                .contains(
                        "# newdoc id = 二 月/一 <b>&.md",
                        "# global.Entity = eid-etype-head-other",
                        "# meta::tags = 安全 合作; a|b; c\\d",
                        "# meta::source.编号 = 010",
                        "# meta::empty =",
                        "# meta::month = 2022-02",
                        "# newpar",
                        "# section = boilerplate",
                        "# sent_id = 二%20月%2F一%20<b>&.md-s4.1");
        assertThat(export("conllu"))
                .contains("\tEntity=(RU-country-1-method:name,nested:yes)|")
                .contains("\t《\t_\tPUNCT\tw\t")
                .contains("\t<\t_\tSYM\tw\t");
    }

    @Test
    void aNameInsideAWordIsSaid() throws IOException {
        Files.writeString(corpus.resolve("三.txt"), "中国－东盟自由贸易区和美日印澳四国机制。");
        String conllu = export("conllu");
        assertThat(conllu).contains("Inside=");
        ConlluRules.check(conllu);
        assertThat(export("vrt")).contains(" inside=\"");
    }

    @Test
    void vrtIsWellFormedAndHasTheSameWords() throws Exception {
        String vrt = export("vrt", "--ner");
        for (String line : vrt.lines().toList()) {
            assertThat(
                            line.matches("</?[a-z]+( [a-z][a-z0-9_]*=\"[^\"<>]*\")*/?>")
                                    || columns(line))
                    .as(line)
                    .isTrue();
        }
        Document xml =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader("<c>" + vrt + "</c>")));
        NodeList documents = xml.getElementsByTagName("doc");
        assertThat(documents.getLength()).isEqualTo(3);
        Element first = (Element) documents.item(0);
        assertThat(first.getAttribute("id")).isEqualTo("二 月/一 <b>&.md");
        assertThat(first.getAttribute("tags")).isEqualTo("安全 合作|a|b|c\\d");
        assertThat(first.getAttribute("source_u7f16u53f7")).isEqualTo("010");
        assertThat(first.getAttribute("year_of_issue")).isEqualTo("2021");
        assertThat(first.getAttribute("year_of_issue_2")).isEqualTo("两千");
        assertThat(first.hasAttribute("empty")).isFalse();
        assertThat(first.getElementsByTagName("p").getLength()).isEqualTo(9);

        List<String> words = new ArrayList<>();
        NodeList sentences = xml.getElementsByTagName("s");
        for (int i = 0; i < sentences.getLength(); i++) {
            List<String> sentence = new ArrayList<>();
            for (String line : sentences.item(i).getTextContent().lines().toList()) {
                if (!line.isEmpty()) {
                    sentence.add(line.split("\t", -1)[0]);
                }
            }
            words.add(String.join(" ", sentence));
        }
        assertThat(words)
                .isEqualTo(
                        export("txt", "--ner")
                                .lines()
                                .filter(line -> !line.isEmpty())
                                .map(line -> line.replaceAll("\u00A0+", " "))
                                .toList());
    }

    private static boolean columns(String line) {
        return line.matches("[^\t<>]+\t[a-z0-9]+\t[^\t<>]+\t[0-9]+\t[0-9]+");
    }

    @Test
    void jsonlNamesEveryCharacterOfTheText() throws IOException {
        int documents = 0;
        for (String line : export("jsonl").lines().toList()) {
            documents++;
            try (JsonParser parser = new JsonFactory().createParser(line)) {
                while (parser.nextToken() != null) {
                    assertThat(parser.currentToken()).isNotNull();
                }
            }
            assertThat(line).startsWith("{\"document\":\"二 月/").endsWith("}]}");
        }
        assertThat(documents).isEqualTo(3);
    }

    @Test
    void theFolderIsReadBackWithTheSameCounts() throws IOException {
        for (String input : List.of(corpus.getParent().toString(), ARTICLES, SEEDS)) {
            Path exported = folder.resolve("exported-" + input.hashCode());
            CliRun run = CliRun.of("export", input, "-o", exported + "/", "--quiet");
            assertThat(run.code()).as(run.err()).isZero();
            for (String command : List.of("stats", "summary")) {
                assertThat(withoutTags(table(command, exported.toString(), "--pre-segmented")))
                        .as(input)
                        .isEqualTo(withoutTags(table(command, input)));
            }
            assertThat(table("cooccur", exported.toString(), "--pre-segmented", "--of", "terms"))
                    .as(input)
                    .isEqualTo(table("cooccur", input, "--of", "terms"));
        }
    }

    @Test
    void theFolderIsReadBackWithTheSameMetadata() {
        Path exported = folder.resolve("exported");
        assertThat(CliRun.of("export", corpus.getParent().toString(), "-o", exported + "/").code())
                .isZero();
        String fields = "title,date,tags,source.name,source.编号,Year of Issue,year_of_issue,month";
        assertThat(table("summary", exported.toString(), "--pre-segmented", "--by", fields))
                .isEqualTo(table("summary", corpus.getParent().toString(), "--by", fields));
    }

    @Test
    void documentsOfOneNameGetFilesOfTheirOwn() throws IOException {
        Path exported = folder.resolve("exported");
        CliRun.of("export", corpus.getParent().toString(), "-o", exported + "/");
        Map<String, String> files = files(exported);
        assertThat(files.keySet())
                .containsExactly(
                        "export.meta.json", "二 月/一 <b>&.txt", "二 月/二.txt", "二 月/二.txt.2.txt");
        assertThat(files.get("二 月/二.txt"))
                .isEqualTo("---\n---\n标题 在 正文 里\n\n联合国 安理会 开会 。\n\n中国 的 中 方 。\n");
        // Again into the same folder: the same files.
        CliRun.of("export", corpus.getParent().toString(), "-o", exported.toString());
        assertThat(files(exported)).isEqualTo(files);
    }

    @Test
    void aFolderWithOtherFilesIsRefused() throws IOException {
        Files.writeString(corpus.resolve("my.txt"), "");
        CliRun run = CliRun.of("export", SEEDS, "-o", corpus.toString());
        assertThat(run.code()).isEqualTo(ExitCode.MENDABLE);
        assertThat(run.err()).contains("holds other files");
        run = CliRun.of("export", SEEDS, "-o", folder.resolve("x") + "/", "--output-format", "vrt");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("a folder with a file for each document is for txt");
    }

    @Test
    void theEndingSaysTheFormat() throws IOException {
        for (String format : List.of("txt", "conllu", "vrt", "jsonl")) {
            Path file = folder.resolve("out." + format);
            CliRun run = CliRun.of("export", ARTICLES, "-o", file.toString(), "--quiet");
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(Files.readString(file))
                    .isEqualTo(CliRun.of("export", ARTICLES, "--output-format", format).text());
            assertThat(folder.resolve("out." + format + ".meta.json")).exists();
        }
        assertThat(CliRun.of("export", ARTICLES, "-o", "words").err())
                .contains("end it in .txt, .conllu, .vrt or .jsonl");
        assertThat(CliRun.of("export", ARTICLES, "--output-format", "conlu").err())
                .contains("did you mean `conllu`?");
        assertThat(CliRun.of("stats", ARTICLES, "-o", "x.vrt").err())
                .contains("is for `corpus export`");
    }

    private static List<List<String>> table(String command, String... args) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(args));
        all.addAll(List.of("--quiet", "--output-format", "tsv"));
        if (!command.equals("summary")) {
            all.addAll(List.of("--stopwords", "none", "--numbers"));
        }
        CliRun run = CliRun.of(all);
        assertThat(run.code()).as(run.err()).isZero();
        return run.lines().stream().map(line -> List.of(line.split("\t", -1))).toList();
    }

    /** Tags depend on the words around, which is what other people's words lack. */
    private static List<List<String>> withoutTags(List<List<String>> table) {
        int tag = table.get(0).indexOf("pos");
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : table) {
            List<String> cells = new ArrayList<>(row);
            if (tag >= 0) {
                cells.remove(tag);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                boolean meta = file.toString().endsWith(".json");
                files.put(folder.relativize(file).toString(), meta ? "" : text);
            }
        }
        return files;
    }
}
