package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of collocates can be counted again from the exported text: a sentence a line, with
 * blanks between the words.
 */
class CollocatesCommandTest {
    private static final String ARTICLES = "src/test/resources/golden/articles";

    /** A collocate's count on either side, all its occurrences, and the totals. */
    private record Line(long left, long right, long all) {}

    private record Counted(Map<String, Line> lines, long near, long tokens) {}

    @ParameterizedTest
    @CsvSource({
        "安全, seeds, 5, 5",
        "集体安全, seeds, 5, 5",
        "合作, seeds, 1, 0",
        "俄罗斯, seeds, 0, 3",
        "关系, seeds, 2, 7",
        "俄罗斯, " + ARTICLES + ", 5, 5",
        "贸易, " + ARTICLES + ", 1, 4",
    })
    void countsAreThoseOfTheExportedText(String node, String corpus, int left, int right) {
        CliRun run =
                run(
                        ("collocates %s %s --left %d --right %d --stopwords none --numbers"
                                        + " --measures expected --sort count")
                                .formatted(node, corpus, left, right));
        Counted again = again(run("export " + corpus).lines(), node, left, right);

        Map<String, Line> lines = new TreeMap<>();
        for (int i = 0; i < run.rows().size(); i++) {
            lines.put(
                    run.column("collocate").get(i),
                    new Line(
                            number(run, "left", i),
                            number(run, "right", i),
                            number(run, "collocate_count", i)));
        }
        assertThat(lines).isNotEmpty().isEqualTo(again.lines());
        assertThat(run.column("window_tokens")).containsOnly("" + again.near());
        assertThat(run.column("tokens")).containsOnly("" + again.tokens());
    }

    private static CliRun run(String command) {
        CliRun run = CliRun.of((command + " --quiet").split(" ", -1));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private static long number(CliRun run, String column, int row) {
        return Long.parseLong(run.column(column).get(row));
    }

    private static boolean isWord(String token) {
        return token.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Counted again(List<String> sentences, String node, int left, int right) {
        Map<String, Line> lines = new TreeMap<>();
        long near = 0;
        long tokens = 0;
        for (String sentence : sentences) {
            List<String> words = new ArrayList<>();
            List<Boolean> isNode = new ArrayList<>();
            List<String> all = Arrays.asList(sentence.split(" ", -1));
            for (int i = 0; i < all.size(); ) {
                int length = nodeAt(all, i, node);
                for (int j = 0; j < Math.max(1, length); j++, i++) {
                    if (isWord(all.get(i))) {
                        words.add(all.get(i));
                        isNode.add(length > 0);
                    }
                }
            }
            for (int i = 0; i < words.size(); i++) {
                if (isNode.get(i)) {
                    continue;
                }
                tokens++;
                int ahead = distance(isNode, i, 1);
                int behind = distance(isNode, i, -1);
                boolean isLeft = ahead <= left && (behind > right || ahead <= behind);
                boolean isRight = !isLeft && behind <= right;
                near += isLeft || isRight ? 1 : 0;
                Line line = lines.getOrDefault(words.get(i), new Line(0, 0, 0));
                lines.put(
                        words.get(i),
                        new Line(
                                line.left() + (isLeft ? 1 : 0),
                                line.right() + (isRight ? 1 : 0),
                                line.all() + 1));
            }
        }
        lines.values().removeIf(line -> line.left() + line.right() == 0);
        return new Counted(lines, near, tokens);
    }

    /** How many tokens the node has that begins here; 0 if none does. */
    private static int nodeAt(List<String> tokens, int first, String node) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < tokens.size() && text.length() < node.length(); i++) {
            text.append(tokens.get(i));
            if (text.toString().equals(node)) {
                return i - first + 1;
            }
        }
        return 0;
    }

    private static int distance(List<Boolean> isNode, int from, int step) {
        for (int i = from + step; i >= 0 && i < isNode.size(); i += step) {
            if (isNode.get(i)) {
                return Math.abs(i - from);
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Groups are counted apart, each with its own totals. */
    @ParameterizedTest
    @CsvSource({"2021", "2022"})
    void aGroupIsCountedLikeACorpusOfItsOwn(String year) {
        String options = " --stopwords none --sort count --left 3 --right 2";
        List<String> grouped =
                run("collocates --regex .*(罗斯|国|合).* " + ARTICLES + " --by year" + options)
                        .lines()
                        .stream()
                        .filter(line -> line.startsWith(year + ","))
                        .map(line -> line.substring(year.length() + 1))
                        .toList();
        List<String> alone =
                run("collocates --regex .*(罗斯|国|合).* "
                                + ARTICLES
                                + " --where year="
                                + year
                                + options)
                        .lines();
        assertThat(grouped).isNotEmpty().isEqualTo(alone.subList(1, alone.size()));
    }
}
