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

    private Training() {}

    /** Runs the commands on an article of its own. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("corpus-training");
        try {
            Path articles = Files.createDirectory(folder.resolve("articles"));
            Files.writeString(articles.resolve("a.md"), ARTICLE);
            Files.writeString(articles.resolve("b.txt"), ARTICLE.replace("俄罗斯", "法国"));
            // What the user keeps is not touched.
            System.setProperty(CacheCommand.PROPERTY, folder.resolve("cache").toString());
            commands(articles.toString(), folder.resolve("table.csv").toString())
                    .forEach(Training::run);
        } finally {
            remove(folder);
        }
    }

    private static List<List<String>> commands(String articles, String table) {
        return List.of(
                List.of("--version"),
                List.of("--help"),
                List.of("stats", "--help"),
                List.of("stats", articles, "--no-cache"),
                List.of("stats", articles, "--no-cache", "-o", table, "--by", "year"),
                // The first fills the cache.
                List.of("stats", articles),
                List.of("stats", articles),
                List.of("entities", articles),
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
