package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.EntityType;
import corpus.document.Mention;
import corpus.document.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recognition of names that the gazetteer lacks, as a whole. */
class NameRecogniserTest {
    @ParameterizedTest
    @CsvSource({
        "总统托卡耶夫发表讲话。, 托卡耶夫",
        "纳扎尔巴耶夫与普京会谈。, 纳扎尔巴耶夫 普京",
        "外长拉夫罗夫说，谈判很难。, 拉夫罗夫",
        "作者是伊万·彼得罗夫和玛丽亚·谢尔盖耶娃。, 伊万·彼得罗夫 玛丽亚·谢尔盖耶娃",
        "记者陈晓明报道。, 陈晓明",
        "张伟教授和李小龙出席了会议。, 张伟 李小龙",
        "邓小平理论影响很大。, 邓小平",
    })
    void personsAreFoundWhole(String text, String names) {
        assertThat(surfaces(text, EntityType.PERSON)).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "会议在北京举行。, 北京",
        "他到过浙江省和成都市。, 浙江省 成都市",
        "代表团今天离开，他留在京。, 京",
        "飞机降落在伊斯兰堡机场。, 伊斯兰堡机场",
    })
    void placesAreFoundWithTheirEnds(String text, String names) {
        assertThat(surfaces(text, EntityType.PLACE)).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "中国外交部拒绝评论。, 中国外交部",
        "清华大学国际关系学院主办论坛。, 清华大学国际关系学院",
        "他在斯坦福大学任教。, 斯坦福大学",
        "上海人民出版社出版了这本书。, 上海人民出版社",
        "学者来自中国人民大学。, 中国人民大学",
    })
    void organizationsAreFoundFromAGoodBeginningOn(String text, String names) {
        assertThat(surfaces(text, EntityType.ORGANIZATION)).containsExactly(names.split(" "));
    }

    /** What HanLP takes for names in articles on international relations. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "俄罗斯和哈萨克斯坦都很重要。俄哈关系稳定，战略关系密切。",
                "后苏联空间的安全关系更加复杂，安全上的问题都有解。",
                "将会有所发展，国力有限，差距拉大。",
                "两国在西方国家看来各有所图。",
                "国际政治中有许多有组织的犯罪。",
                "美国公司与欧洲企业竞争。",
                "投资超过三万元，达到五十多万吨。",
                "这是大学哲学系的传统利益。",
            })
    void noiseIsNoName(String text) {
        assertThat(recognised(text)).isEmpty();
    }

    @Test
    void nameAroundAMentionChangesNothingAboutTheMention() {
        List<Mention> mentions = mentions("中国外交部批评法国。");

        assertThat(mentions)
                .extracting(Mention::entity, Mention::type, Mention::method, Mention::longerName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "中国外交部", EntityType.ORGANIZATION, Method.NER, ""),
                        org.assertj.core.groups.Tuple.tuple(
                                "CN", EntityType.COUNTRY, Method.NAME, "中国外交部"),
                        org.assertj.core.groups.Tuple.tuple(
                                "FR", EntityType.COUNTRY, Method.NAME, ""));
        assertThat(mentions.get(0).token()).as("two tokens").isEqualTo(-1);
        assertThat(mentions.get(1).isNested()).isFalse();
        assertThat(tokens(SampleDocuments.withNames(), "中国外交部批评法国。"))
                .containsExactly("中国/ns", "外交部/nt", "批评/v", "法国/ns", "。/w");
    }

    @Test
    void nameByItselfIsOneToken() {
        assertThat(tokens(SampleDocuments.withNames(), "纳扎尔巴耶夫在清华大学会见陈晓明。"))
                .containsExactly("纳扎尔巴耶夫/nr", "在/p", "清华大学/nt", "会见/v", "陈晓明/nr", "。/w");
    }

    @Test
    void wordOfTheUserIsNeverSwallowed() {
        AnnotationSettings usual = AnnotationSettings.defaults();
        Annotator annotator =
                Annotator.load(
                        new AnnotationSettings(
                                usual.reading(),
                                usual.cleaning(),
                                usual.gazetteer(),
                                List.of(new UserWord("国际关系学院", "mine")),
                                false,
                                false,
                                true));

        assertThat(tokens(annotator, "清华大学国际关系学院主办论坛。")).contains("国际关系学院/mine");
    }

    @Test
    void nameInATitleIsNested() {
        List<Mention> mentions = mentions("《托卡耶夫的外交》出版了，托卡耶夫很满意。");

        assertThat(mentions).extracting(Mention::entity).containsOnly("托卡耶夫");
        assertThat(mentions).extracting(Mention::nestedIn).containsExactly("托卡耶夫的外交", "");
    }

    @Test
    void gazetteerIsNotOverridden() {
        // 印度 in 印度洋 is hidden by the gazetteer; the segmenter's dictionary knows both.
        assertThat(recognised("印度洋的风。")).isEmpty();
        assertThat(recognised("联合国安理会开会。")).isEmpty();
        assertThat(mentions("莫斯科是俄罗斯的首都。"))
                .extracting(Mention::entity)
                .containsExactly("莫斯科", "RU");
    }

    @Test
    void documentDecidesBetweenPersonAndPlace() {
        // Once by the words around it, then everywhere in the document.
        List<Mention> mentions = mentions("总统谢尔古诺夫说，他会来。在谢尔古诺夫，一切照旧。");

        assertThat(mentions)
                .filteredOn(mention -> mention.method() == Method.NER)
                .extracting(Mention::type)
                .containsOnly(EntityType.PERSON);
    }

    @Test
    void traditionalNamesKeepTheirWriting() {
        assertThat(recognised("總統托卡耶夫與納扎爾巴耶夫會談。")).contains("納扎爾巴耶夫");
    }

    /**
     * Whatever stands together: the mentions of the gazetteer are the same with names as without.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void gazetteerMentionsAreTheSameWithNamesAsWithout(long seed) {
        List<String> pieces =
                List.of(
                        "中国外交部", "俄罗斯", "俄哈关系", "王建国", "托卡耶夫", "纳扎尔巴耶夫", "总统", "说", "在", "的", "，",
                        "。", "《", "》", "清华大学", "联合国安理会", "研究中心", "美国", "财政部", "访华", "驻美大使", "中美",
                        "后苏联空间", "公司", "北京市", "县", "村", "张", "·", "巴", "1991", "NATO", " ");
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            StringBuilder text = new StringBuilder("字");
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            List<String> without = new ArrayList<>();
            SampleDocuments.annotated("a.md", text.toString())
                    .blocks()
                    .forEach(block -> block.mentions().forEach(m -> without.add(shown(m))));
            List<Mention> with = mentions(text.toString());
            assertThat(with)
                    .as(text.toString())
                    .filteredOn(mention -> mention.method() != Method.NER)
                    .extracting(NameRecogniserTest::shown)
                    .isEqualTo(without);
            assertThat(with).as(text.toString()).allMatch(mention -> crossesNone(mention, with));
        }
    }

    private static String shown(Mention mention) {
        return "%d-%d %s %s %s %d"
                .formatted(
                        mention.begin(),
                        mention.end(),
                        mention.entity(),
                        mention.method(),
                        mention.nestedIn(),
                        mention.jointBegin());
    }

    private static boolean crossesNone(Mention mention, List<Mention> others) {
        return others.stream()
                .allMatch(
                        other ->
                                other.end() <= mention.begin()
                                        || mention.end() <= other.begin()
                                        || (other.begin() <= mention.begin()
                                                && mention.end() <= other.end())
                                        || (mention.begin() <= other.begin()
                                                && other.end() <= mention.end()));
    }

    private static List<Mention> mentions(String text) {
        return SampleDocuments.annotated(SampleDocuments.withNames(), "a.md", text)
                .blocks()
                .get(0)
                .mentions();
    }

    private static List<String> recognised(String text) {
        return mentions(text).stream()
                .filter(mention -> mention.method() == Method.NER)
                .map(Mention::entity)
                .toList();
    }

    private static List<String> surfaces(String text, EntityType type) {
        return mentions(text).stream()
                .filter(mention -> mention.method() == Method.NER && mention.type() == type)
                .map(mention -> text.substring(mention.begin(), mention.end()))
                .toList();
    }

    private static List<String> tokens(Annotator annotator, String text) {
        AnnotatedDocument document = SampleDocuments.annotated(annotator, "a.md", text);
        List<String> tokens = new ArrayList<>();
        for (AnnotatedBlock block : document.blocks()) {
            for (int i = 0; i < block.tokens().size(); i++) {
                tokens.add(
                        document.term(block.tokens().term(i))
                                + "/"
                                + document.tag(block.tokens().tag(i)));
            }
        }
        return tokens;
    }
}
