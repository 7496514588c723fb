package corpus.recompute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Articles that chance writes: the same ones for the same seed. */
final class SyntheticCorpus {
    private static final List<String> NAMES =
            List.of(
                    "俄罗斯",
                    "中国",
                    "美国",
                    "哈萨克斯坦",
                    "上海合作组织",
                    "集安组织",
                    "北约",
                    "联合国",
                    "中亚",
                    "俄哈",
                    "中美",
                    "中美俄",
                    "中日韩",
                    "苏联",
                    "印度",
                    "印度尼西亚",
                    "臺灣",
                    "NATO",
                    "United Nations",
                    "ＮＡＴＯ");
    private static final List<String> WORDS =
            List.of(
                    "安全", "合作", "会议", "领导人", "讨论", "签署", "文件", "关系", "战略", "贸易", "研究", "增长", "边境",
                    "问题", "的", "了", "和", "与", "在", "认为", "经济", "能源", "军事", "演习", "2022", "三", "年",
                    "𠮷野", "ＡＢＣ", "report", "政策", "历史", "地区", "集体");
    private static final List<String> PHRASES =
            List.of(
                    "后苏联空间的变化",
                    "中国人民大学的学者",
                    "《俄罗斯研究》的文章",
                    "俄方表示关切",
                    "对华贸易",
                    "研究中非常重要",
                    "集体安全条约组织",
                    "驻美大使",
                    "他说：“会谈有益。”",
                    "=1+1",
                    "\"引号\"");
    private static final List<String> ENDS = List.of("。", "！", "？", "……", "；");
    private static final List<String> TAGS = List.of("安全", "能源", "a, b", "𠮷");
    private static final List<String> DATES =
            List.of("2021-03-04", "2021-11-30", "2022/1/5", "2022年6月", "2023", "");

    private final Random random;

    private SyntheticCorpus(long seed) {
        random = new Random(seed);
    }

    /** Writes the articles into a folder. */
    static void write(Path folder, long seed, int documents) throws IOException {
        SyntheticCorpus corpus = new SyntheticCorpus(seed);
        for (int i = 0; i < documents; i++) {
            Path file = folder.resolve((i % 3 == 0 ? "甲/" : "\uFF5A/") + "文" + i + ".md");
            Files.createDirectories(file.getParent());
            // One document in six is long enough for the measures that need a thousand words.
            Files.writeString(file, corpus.article(i, i % 6 == 0 ? 40 : 1 + i % 5));
        }
        // Chance makes no keywords and leaves out no year.
        Files.writeString(
                folder.resolve("贸易.md"), ofOneTheme("2019-05-06", "能源", "边境贸易增长，哈萨克斯坦研究经济问题。"));
        Files.writeString(
                folder.resolve("演习.md"), ofOneTheme("2023-07-08", "安全", "俄罗斯军事演习，北约认为战略关系。"));
    }

    private static String ofOneTheme(String date, String tag, String sentence) {
        String head = "---\ntitle: '%s'\ndate: '%s'\ntags: ['%s']\n---\n\n";
        return head.formatted(tag + "之外", date, tag) + sentence.repeat(60) + "\n";
    }

    private String article(int number, int paragraphs) {
        StringBuilder text = new StringBuilder("---\n");
        text.append("title: '").append(phrase()).append("之").append(number).append("'\n");
        String date = one(DATES);
        text.append("date: ").append(date.isEmpty() ? "" : "'" + date + "'").append('\n');
        if (random.nextInt(4) > 0) {
            text.append("author: '").append(random.nextBoolean() ? "甲" : "乙").append("'\n");
        }
        List<String> tags = new ArrayList<>();
        TAGS.stream().filter(tag -> random.nextBoolean()).forEach(tag -> tags.add("'" + tag + "'"));
        text.append("tags: [").append(String.join(", ", tags)).append("]\n---\n\n");
        for (int i = 0; i < paragraphs; i++) {
            text.append(random.nextInt(6) == 0 ? "## " + phrase() : paragraph()).append("\n\n");
        }
        return text.toString();
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder("本文");
        int sentences = 1 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            int words = 1 + random.nextInt(12);
            for (int word = 0; word < words; word++) {
                text.append(phrase());
                text.append(random.nextInt(5) == 0 ? "，" : "");
            }
            text.append(one(ENDS));
        }
        return text.toString();
    }

    private String phrase() {
        int kind = random.nextInt(10);
        return one(kind < 3 ? NAMES : kind < 9 ? WORDS : PHRASES);
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
