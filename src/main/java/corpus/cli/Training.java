package corpus.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Does a bit of everything, so that Java can see which classes the program needs and keep them
 * ready for the next start; the launcher runs this once. Nothing is written but in a folder for
 * temporary files, which is removed.
 */
final class Training {
    private static final String ARTICLE =
            """
            ---
            title: 两国元首会谈
            date: 2022-02-04
            author: 编辑部
            ---
            # 会谈

            俄罗斯与中国、哈萨克斯坦扩大合作。**俄哈关系**稳定，美国和欧盟（以下简称“欧”）表示关注。
            張三在1998年访问[上海合作组织](https://example.org/)秘书处，习近平会见普京。

            - 第一，安全；
            - 第二，贸易。
            """;

    /** One with what else articles from the web have, and words of several parts of speech. */
    private static final String LONG_ARTICLE =
            """
            ---
            title: "两国关系：回顾与展望"
            date: 2022-01-12 20:55:00
            author:
            tags: ['俄罗斯', '哈萨克斯坦']
            ---


            收录于合集

            #俄罗斯 2 个

            ![](/images/1.gif)

            **内容提要** **：**

             **作者** **：** 李四，某大学国际关系学院教授。

             **来源** **：** 《国际问题》，2011年第5期。

            ## 一、背景

            集体安全条约组织（以下简称“集安组织”）1992年成立，总部在莫斯科。哈方发展经济，经济的发展需要安全。
            参考消息网2月3日报道，中哈合作计划投资30%。他计划研究这一研究，领导人领导改革<sup>①</sup>。

            > “合作就是合作。”

            | 国家 | 年份 |
            |---|---|
            | 中国 | 1992 |

            ## 二、展望

            阿拉木图与努尔苏丹的代表在布鲁塞尔会谈，北约和联合国安理会派代表出席。

            注释：

            ①参见张三：《中亚》，北京：出版社，2010年，第12页。

            [1] Smith, J. Central Asia. London, 2009.

            （责任编辑：王五）
            """;

    /** More files than any number of threads, and more findings than are kept without a look. */
    private static final int FILES = 200;

    /** Words of one character each, by code points. */
    private static final int FIRST_WORD = 0x4E00;

    private static final int WORDS = 3000;
    private static final int SENTENCE = 20;

    private Training() {}

    /** Runs the commands on an article of its own. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("corpus-training");
        try {
            Path articles = Files.createDirectory(folder.resolve("articles"));
            Files.writeString(articles.resolve("a.md"), ARTICLE);
            for (int i = 0; i < FILES; i++) {
                String article = ARTICLE.replace("1998", "" + (1800 + i));
                Files.writeString(articles.resolve(i + ".txt"), article);
            }
            Path single = folder.resolve("single.txt");
            Files.writeString(single, LONG_ARTICLE + manyWords());
            // What the user keeps is not touched.
            System.setProperty(CacheCommand.PROPERTY, folder.resolve("cache").toString());
            commands(articles.toString(), single.toString(), folder.resolve("table.csv").toString())
                    .forEach(Training::run);
        } finally {
            remove(folder);
        }
    }

    /** So many that the rows of a table are no longer held back. */
    private static String manyWords() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            words.appendCodePoint(FIRST_WORD + i).append(i % SENTENCE == 0 ? "。\n\n" : "，");
        }
        return words.toString();
    }

    private static List<List<String>> commands(String articles, String single, String table) {
        return List.of(
                List.of("--version"),
                List.of("--help"),
                List.of("stats", "--help"),
                List.of("stats", single, "--no-cache"),
                List.of("stats", single, "--no-cache", "-o", table),
                List.of("entities", single, "--no-cache", "-o", table),
                List.of("cooccur", single, "--no-cache", "-o", table),
                List.of("stats", articles, "--no-cache"),
                List.of("stats", articles, "--no-cache", "-o", table, "--by", "year"),
                // The first fills the cache.
                List.of("stats", articles),
                List.of("stats", articles),
                List.of("stats", articles, "-o", table),
                List.of("entities", articles),
                List.of("entities", articles, "-o", table),
                List.of("cooccur", articles, "-o", table),
                List.of("summary", articles, "--no-cache"),
                List.of("entities", articles, "--no-cache"),
                List.of("entities", articles, "--no-cache", "--mentions"),
                List.of("cooccur", articles, "--no-cache"),
                List.of("cooccur", articles, "--no-cache", "--of", "terms"),
                List.of("kwic", "合作", articles, "--no-cache"),
                List.of("collocates", "合作", articles, "--no-cache"),
                List.of("ngrams", articles, "--no-cache"),
                List.of("trends", articles, "--no-cache"),
                List.of("export", articles, "--no-cache"),
                List.of("gazetteer", "list"),
                List.of("stats", articles, "--tpo"));
    }

    private static void run(List<String> arguments) {
        Console console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        OutputStream.nullOutputStream(),
                        new PrintWriter(Writer.nullWriter()),
                        Set.of(),
                        80);
        Main.run(console, arguments.toArray(String[]::new));
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted((a, b) -> b.compareTo(a)).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
