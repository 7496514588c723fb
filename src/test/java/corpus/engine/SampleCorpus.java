package corpus.engine;

import corpus.annotate.AnnotationSettings;
import corpus.document.MetadataCondition;
import corpus.document.Selection;
import corpus.read.DocumentReaders;
import corpus.read.FileFilter;
import corpus.read.FileList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of articles as users have them: names, encodings and contents of every kind. */
public final class SampleCorpus {
    private static final Charset GBK = Charset.forName("GBK");

    private final Path folder;

    /**
     * @param folder an empty folder
     */
    public SampleCorpus(Path folder) {
        this.folder = folder;
    }

    /** Writes all files of the corpus. */
    public void write() throws IOException {
        text("2021 年/第一 篇.md", article("2021", "俄罗斯与哈萨克斯坦的边境贸易在增长。俄哈两国的商人都很满意。"));
        text("2021 年/第二篇.md", article("2021", "北约讨论了乌克兰问题，美国与英国都参加了。\n\n法国没有参加。"));
        text("2022/深/更深/三.md", article("2022", "中国和俄罗斯签署了协定。中俄关系稳定，联合国表示欢迎。"));
        bytes("2022/旧.txt", "上海合作组织的秘书处设在北京。\n\n中国和印度都是上海合作组织的成员国。".getBytes(GBK));
        text("2022/标记.txt", "\uFEFF日本与韩国举行会谈。驻日大使出席。");
        text("2022/𠮷野家😀.md", article("", "𠮷野家在东京开了新店😀，日本的顾客很多。"));
        text("duplicates/晚到.md", article("2030", "俄罗斯与哈萨克斯坦的边境贸易在增长。俄哈两国的商人都很满意。"));
        bytes("duplicates/晚到的旧.txt", "上海合作组织的秘书处设在北京。\n\n中国和印度都是上海合作组织的成员国。".getBytes(GBK));
        text("left out/太早.md", article("1999", "苏联已经不存在了。"));
        text("without text/empty.txt", "");
        text("without text/标点.txt", "…… ——");
        text("without text/题.md", "---\ntitle: 只有标题\nyear: 2021\n---\n");
        bytes("broken/图.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0});
        bytes("broken/乱.md", new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0x80, (byte) 0xfe, 'x'});
        for (int i = 0; i < 40; i++) {
            text("many/%02d.md".formatted(i), article("20" + (20 + i % 5), generated(i)));
        }
    }

    /** Articles of very different length; every fifth one has the text of an earlier one. */
    private static String generated(int number) {
        int origin = number % 5 == 4 ? number - 3 : number;
        StringBuilder text = new StringBuilder("第" + origin + "份报告谈到美国。");
        for (int i = 0; i < (origin * 37) % 101; i++) {
            text.append("德国与法国的学者认为欧盟需要改革，").append(i % 2 == 0 ? "俄方不同意。" : "北约沉默。");
            text.append(i % 3 == 0 ? "\n\n" : "");
        }
        return text.toString();
    }

    private static String article(String year, String body) {
        String field = year.isEmpty() ? "" : "year: " + year + "\n";
        return "---\n" + field + "author: 作者\n---\n\n" + body + "\n";
    }

    /** Writes a file in UTF-8. */
    void text(String name, String text) throws IOException {
        bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file. */
    void bytes(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** All of it, but for articles before 2000. */
    CorpusRequest request() {
        return request(AnnotationSettings.defaults());
    }

    /** The same with other settings. */
    CorpusRequest request(AnnotationSettings settings) {
        Selection all = Selection.all();
        Selection recent =
                new Selection(
                        List.of(MetadataCondition.parse("year!=1999")),
                        "",
                        "",
                        all.sections(),
                        false);
        return new CorpusRequest(files(settings), settings, recent, List.of("year"));
    }

    private FileList files(AnnotationSettings settings) {
        return FileList.of(
                List.of(folder.toString()),
                FileFilter.ALL,
                new DocumentReaders(settings.reading()),
                InputStream.nullInputStream());
    }
}
