package corpus.analysis;

import corpus.SampleDocuments;
import corpus.annotate.Annotator;
import corpus.document.AnnotatedDocument;
import corpus.document.DocumentId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small annotated corpora put together at random, with the corners that real ones have. */
public final class RandomCorpus {
    private static final List<String> SENTENCES =
            List.of(
                    "俄罗斯与哈萨克斯坦签署了新的贸易协定。",
                    "俄哈两国的商人都欢迎这份协定！",
                    "中美俄三国学者在日内瓦讨论核问题。",
                    "中国人民大学的研究者访问了上海合作组织秘书处。",
                    "后苏联空间的国家对北约东扩看法不一；北约则保持沉默。",
                    "研究中非常重要的一点，是问题的提法。",
                    "NATO and the United Nations disagreed. В Москве молчали.",
                    "ＮＡＴＯ东扩后，俄方召回了驻美大使。",
                    "法国、德国和法国都提到了法国。",
                    "問題在於俄羅斯與烏克蘭的邊界。",
                    "他花了1991元买了三本书，其中两本是二手的。",
                    "𠮷野家开在𠀀街，生意很好😀。",
                    "……",
                    "，、；",
                    "美国的经济研究报告说明经济问题要研究。",
                    "研究。报告。研究。",
                    "集安组织与独联体的成员国并不相同。");

    /** With names that the gazetteer lacks, around its own and beside them. */
    private static final List<String> SENTENCES_WITH_NAMES =
            List.of(
                    "中国外交部发言人王建国说，中国愿意对话。",
                    "中国外交部拒绝评论。",
                    "外长拉夫罗夫与托卡耶夫总统会谈，俄罗斯代表团在北京停留。",
                    "拉夫罗夫会见王建国。",
                    "日内瓦大学的学者研究俄哈关系。",
                    "《托卡耶夫传》在法国出版。",
                    "法国、德国和美国财政部都提到了法国。",
                    "托卡耶夫说，美国财政部的声明与美国财政部无关。");

    private static final List<String> YEARS = List.of("2021", "2022", "２０２２", "");
    private static final List<String> SOURCES = List.of("甲刊", "𠮷刊", "\uFF5A刊");

    private RandomCorpus() {}

    /** Documents in corpus order, each with a name of its own. */
    public static List<AnnotatedDocument> of(Random random) {
        return of(random, SampleDocuments.annotator(), SENTENCES);
    }

    /** The same with names that the gazetteer lacks. */
    public static List<AnnotatedDocument> withNames(Random random) {
        List<String> sentences = new ArrayList<>(SENTENCES);
        sentences.addAll(SENTENCES_WITH_NAMES);
        sentences.addAll(SENTENCES_WITH_NAMES);
        return of(random, SampleDocuments.withNames(), sentences);
    }

    private static List<AnnotatedDocument> of(
            Random random, Annotator annotator, List<String> sentences) {
        List<AnnotatedDocument> documents = new ArrayList<>();
        int size = 1 + random.nextInt(9);
        for (int i = 0; i < size; i++) {
            List<String> paragraphs = new ArrayList<>();
            int count = random.nextInt(5);
            for (int paragraph = 0; paragraph < count; paragraph++) {
                paragraphs.add(paragraph(random, sentences));
            }
            documents.add(
                    annotator.annotate(
                            SampleDocuments.source(id(i, random), fields(random), paragraphs)));
        }
        documents.sort((a, b) -> a.id().compareTo(b.id()));
        return documents;
    }

    private static DocumentId id(int number, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new DocumentId("表.xlsx", number + 1);
            case 1 -> DocumentId.ofFile("𠮷/" + number + ".md");
            default -> DocumentId.ofFile("\uFF5A/" + number + ".md");
        };
    }

    private static Map<String, List<String>> fields(Random random) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String year = YEARS.get(random.nextInt(YEARS.size()));
        if (!year.isEmpty()) {
            fields.put("year", List.of(year));
        }
        if (random.nextBoolean()) {
            fields.put("source.name", List.of(SOURCES.get(random.nextInt(SOURCES.size())), "乙"));
        }
        return fields;
    }

    private static String paragraph(Random random, List<String> known) {
        StringBuilder text = new StringBuilder();
        int sentences = 1 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            text.append(known.get(random.nextInt(known.size())));
        }
        return text.toString();
    }
}
