package corpus.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HanlpSegmenterTest {
    private static final HanlpSegmenter SEGMENTER = HanlpSegmenter.load();

    private static final List<String> SUBJECTS =
            List.of(
                    "张伟和李小龙",
                    "俄罗斯总统普京",
                    "外长拉夫罗夫",
                    "托卡耶夫政府",
                    "一位不愿具名的官员",
                    "欧洲学者们",
                    "NATO",
                    "第3军区",
                    "市民",
                    "王建国教授",
                    "2022年的峰会",
                    "该公司的CEO");
    private static final List<String> VERBS =
            List.of(
                    "访问了",
                    "正在研究",
                    "批评了",
                    "并不同意",
                    "于1991年12月签署了",
                    "讨论",
                    "不得不承认",
                    "已经把注意力转向",
                    "在会谈中提到",
                    "预计将超过3.5%地扩大");
    private static final List<String> OBJECTS =
            List.of(
                    "中亚的安全问题。",
                    "新的贸易协定！",
                    "后苏联空间的一体化进程；",
                    "“颜色革命”的教训。",
                    "边境管控（试行）办法。",
                    "北京大学生的就业情况。",
                    "研究生命起源的论文？",
                    "能源、粮食和水。",
                    "乌鲁木齐市的天气……",
                    "一百二十万吨小麦。");

    /** 12 × 10 × 10 sentences, every fourth of them, and some odd ones. */
    private static List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        int number = 0;
        for (String subject : SUBJECTS) {
            for (String verb : VERBS) {
                for (String object : OBJECTS) {
                    if (number++ % 4 == 0) {
                        sentences.add(subject + verb + object);
                    }
                }
            }
        }
        sentences.addAll(
                List.of(
                        "。",
                        "a",
                        "一",
                        "　",
                        "12:30",
                        "https://example.org/a?b=c",
                        "结婚的和尚未结婚的都来了",
                        "他说的确实在理",
                        "下雨天留客天留我不留",
                        "武汉市长江大桥",
                        "南京市长江大桥欢迎您",
                        "乒乓球拍卖完了",
                        "克里斯蒂娜·克罗尔",
                        "陈晓明、赵丽颖、欧阳修",
                        "阿卜杜拉·居尔说",
                        "四川省成都市武侯区人民政府",
                        "二○二二年一月",
                        "1,234.56元",
                        "A股B股H股",
                        "…………",
                        "——————",
                        "\t\n"));
        return sentences;
    }

    @Test
    void wordsAreThoseOfHanlpWhereNothingIsFixed() {
        Segment hanlp = HanLP.newSegment().enableCustomDictionary(false);
        List<String> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(300);

        for (String sentence : sentences) {
            List<String> expected = new ArrayList<>();
            for (Term term : hanlp.seg(sentence)) {
                expected.add(term.word + "/" + term.nature);
            }
            assertThat(refined(sentence, List.of())).as(sentence).isEqualTo(expected);
        }
    }

    @Test
    void stretchInsideATextIsSegmentedByItself() {
        String sentence = "结婚的和尚未结婚的都来了。";
        String text = "前面的话。" + sentence + "后面的话。";
        Words coarse = new Words();
        Words refined = new Words();

        SEGMENTER.segment(text.toCharArray(), 5, 5 + sentence.length(), List.of(), coarse, refined);

        assertThat(list(text, refined)).isEqualTo(refined(sentence, List.of()));
        assertThat(refined.begin(0)).isEqualTo(5);
        assertThat(refined.end(refined.size() - 1)).isEqualTo(5 + sentence.length());
    }

    @Test
    void fixedSpansAreWordsInContext() {
        // 和尚 would be the word; fixed, 尚未结 takes its characters and 婚 is left.
        assertThat(refined("结婚的和尚未结婚的都来了", List.of(new FixedSpan(4, 7, "zz"))))
                .contains("尚未结/zz")
                .startsWith("结婚/v");
        assertThat(refined("研究生命起源", List.of(new FixedSpan(0, 2, "v"))))
                .containsExactly("研究/v", "生命/n", "起源/n");
        assertThat(refined("张三和李小龙来了", List.of(new FixedSpan(4, 5, "x"))))
                .as("a person's name does not swallow a fixed span")
                .contains("小/x");
    }

    /** Random spans anywhere: each is exactly one word, and the words are the text. */
    @Test
    void fixedSpansAreNeverCutNorSwallowed() {
        Random random = new Random(19);
        for (String sentence : sentences()) {
            List<FixedSpan> fixed = spans(random, sentence.length());
            Words coarse = new Words();
            Words refined = new Words();
            SEGMENTER.segment(sentence.toCharArray(), 0, sentence.length(), fixed, coarse, refined);
            for (Words words : List.of(coarse, refined)) {
                String message = sentence + " " + fixed + " " + list(sentence, words);
                int at = 0;
                List<FixedSpan> found = new ArrayList<>();
                for (int word = 0; word < words.size(); word++) {
                    assertThat(words.begin(word)).as(message).isEqualTo(at);
                    assertThat(words.end(word)).as(message).isGreaterThan(at);
                    at = words.end(word);
                    found.add(new FixedSpan(words.begin(word), at, words.tag(word)));
                }
                assertThat(at).as(message).isEqualTo(sentence.length());
                assertThat(found).as(message).containsAll(fixed);
            }
        }
    }

    @Test
    void dictionaryKnowsWordsAndTags() {
        assertThat(SEGMENTER.isKnown("研究")).isTrue();
        assertThat(SEGMENTER.isKnown("后苏联空间")).isFalse();
        assertThat(SEGMENTER.tagOf("俄罗斯")).isEqualTo("ns");
        assertThat(SEGMENTER.tagOf("没有这个词的")).isEqualTo("n");
        assertThat(SEGMENTER.toSimplified("乾隆很乾淨")).isEqualTo("乾隆很干净");
    }

    private static List<FixedSpan> spans(Random random, int length) {
        List<FixedSpan> spans = new ArrayList<>();
        int at = random.nextInt(4);
        while (at < length) {
            int end = Math.min(length, at + 1 + random.nextInt(5));
            String tag = List.of("ns", "nt", "nx", "zz", "n").get(random.nextInt(5));
            spans.add(new FixedSpan(at, end, tag));
            at = end + random.nextInt(5);
        }
        spans.sort(Comparator.comparingInt(FixedSpan::begin));
        return spans;
    }

    private static List<String> refined(String sentence, List<FixedSpan> fixed) {
        Words coarse = new Words();
        Words refined = new Words();
        SEGMENTER.segment(sentence.toCharArray(), 0, sentence.length(), fixed, coarse, refined);
        return list(sentence, refined);
    }

    private static List<String> list(String text, Words words) {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            list.add(text.substring(words.begin(i), words.end(i)) + "/" + words.tag(i));
        }
        return list;
    }
}
