package corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.document.Block;
import corpus.document.BlockKind;
import corpus.document.DocumentId;
import corpus.document.Metadata;
import corpus.document.PlacedText;
import corpus.document.Section;
import corpus.document.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
    private static final Cleaner CLEANER = new Cleaner(CleaningRules.builtIn());
    private static final String PROSE = "这是一段正文，讲的是一个虚构的国家怎样与它的邻国相处，写得足够长，没有人会把它当成别的什么东西。";

    @Test
    void whatStandsAroundAnArticleIsLabelled() {
        assertThat(
                        labels(
                                "收录于合集",
                                "#某国 2 个",
                                "#另一国 13 个",
                                "作者：张三，某某大学国际关系学院讲师。",
                                PROSE,
                                "01",
                                "第一节的标题",
                                PROSE,
                                "排版 | 李四",
                                "本文章来源于“某某研究会”",
                                "文章观点不代表本平台观点"))
                .containsExactly(
                        "boilerplate/album",
                        "boilerplate/album",
                        "boilerplate/album",
                        "bio/bio",
                        "body/",
                        "boilerplate/heading-number",
                        "body/",
                        "body/",
                        "credits/credits",
                        "boilerplate/disclaimer",
                        "boilerplate/disclaimer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "编译：张三 审校：李四 编辑：王五",
                "编译：张三",
                "编译/审读：张三、李 四、王五、",
                "审读/编辑：张三",
                "文/张三",
                "撰文：张三编辑：李四 审读：王五"
            })
    void creditsAtTheTailAreCredits(String line) {
        assertThat(labels(PROSE, line)).containsExactly("body/", "credits/credits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关注国家能力的学者往往会问一个更难的问题。",
                "点击流数据是这一研究所用的方法。",
                "编者按：战争结束以后，人们重新开始讨论这一理论，以下是一些分析。",
                "注：为了方便阅读，对原文的结构做了调整。",
                "编辑推荐",
                "编辑团队由三位教授组成，每年改选一次。",
                "来源：《某某研究》，2011年第5期。",
                "因此特编发此文，仅代表作者本人的观点，以飨读者，原文载于《某某研究》。",
                "编后记：以上这篇论文发表于2001年，此时的作者仅为助理教授。",
            })
    void theArticleStaysWhatItIs(String line) {
        assertThat(labels(PROSE, line, PROSE)).containsOnly("body/");
        assertThat(labels(line, PROSE)).containsOnly("body/");
        assertThat(labels(PROSE, line)).containsOnly("body/");
    }

    @Test
    void theRewardWidgetGoesWithTheAccountAboveIt() {
        assertThat(
                        labels(
                                PROSE,
                                "编辑：张三",
                                "某某公众号",
                                "微信扫一扫赞赏作者赞赏",
                                "已喜欢，对作者说句悄悄话",
                                "取消",
                                "发送给作者",
                                "发送",
                                "最多40字，当前共字",
                                "人赞赏",
                                "上一页 1/3 下一页",
                                "长按二维码向我转账"))
                .startsWith("body/", "credits/credits", "boilerplate/reward")
                .doesNotContain("body/reward")
                .filteredOn("body/"::equals)
                .hasSize(1);
    }

    @Test
    void referencesEndWhereTheyNoLongerLookLikeThem() {
        assertThat(
                        labels(
                                PROSE,
                                "参考文献：",
                                "[1]张三.某某问题研究[J].某某学刊,2018(03):17-28.",
                                "李四：《某某的逻辑》，某某出版社，1987年版。",
                                "Smith, J. (2019). A title. Journal of Something, 26(1), 44-66.",
                                "编后记：以上论文发表于2001年，作者当时还很年轻。",
                                PROSE))
                .containsExactly(
                        "body/",
                        "references/references",
                        "references/references",
                        "references/references",
                        "references/references",
                        "body/",
                        "body/");
        assertThat(labels(PROSE, "参考文献", PROSE)).containsOnly("body/");
    }

    @Test
    void aTableOfContentsEndsWhereTheBookBegins() {
        assertThat(
                        labels(
                                PROSE, "目录", "致谢", "1 什么是某某", "1.1 定义", "参考文献", "译后记", "书摘",
                                "1 什么是某某", PROSE))
                .containsExactly(
                        "body/",
                        "contents/contents",
                        "contents/contents",
                        "contents/contents",
                        "contents/contents",
                        "contents/contents",
                        "contents/contents",
                        "body/",
                        "body/",
                        "body/");
    }

    @Test
    void aBiographyBelowItsHeadingIsOne() {
        assertThat(labels("作者简介：", "张三，某某大学政治学系教授。", "李四，某某研究院研究员。", PROSE))
                .containsExactly("bio/bio-section", "bio/bio-section", "bio/bio-section", "body/");
    }

    @Test
    void aFailedExportHasNoText() {
        SourceDocument failed =
                CLEANER.clean(document("此内容发送失败无法查看", "微信公众平台运营中心", "： ， 。 视频 小程序 赞 ，轻点两下取消赞 在看"));

        assertThat(Cleaner.hasText(failed)).isFalse();
        assertThat(Cleaner.hasText(CLEANER.clean(document(PROSE)))).isTrue();
        assertThat(Cleaner.hasText(CLEANER.clean(document()))).isFalse();
        assertThat(Cleaner.hasText(CLEANER.clean(document("……")))).isFalse();
    }

    @Test
    void blocksWithoutLettersAreOrnaments() {
        assertThat(labels(PROSE, "……", "|", "🌏🌏", "𠮷", PROSE))
                .containsExactly(
                        "body/",
                        "boilerplate/ornament",
                        "boilerplate/ornament",
                        "boilerplate/ornament",
                        "body/",
                        "body/");
    }

    @Test
    void titlesAndCellsAreJudgedByNoRule() {
        SourceDocument document = document("编辑：张三");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(BlockKind.TITLE, PlacedText.of("01", "", 2, 8)));
        blocks.add(Block.of(BlockKind.TABLE_CELL, PlacedText.of("12", "", 9, 1)));

        assertThat(CLEANER.clean(document.withBlocks(blocks)).blocks()).isEqualTo(blocks);
    }

    @Test
    void theContentHashSeesTitleAndBodyOnly() {
        String hash = ContentHash.of(CLEANER.clean(document(PROSE, "编辑：张三")));

        assertThat(hash).hasSize(32);
        assertThat(ContentHash.of(CLEANER.clean(document(PROSE, "编辑：李四")))).isEqualTo(hash);
        assertThat(ContentHash.of(CLEANER.clean(document(PROSE + "又")))).isNotEqualTo(hash);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void noTextKeepsTheExpressionsBusy() {
        String[] hostile = {
            "编译：", "编辑：张 ", "、，", "#1个", "参考", "甲 ", "《", "[1]", "a.", "2019", "（", "请点击", "目录 ",
        };
        List<String> texts = new ArrayList<>();
        for (String piece : hostile) {
            for (int length : new int[] {59, 100, 600, 1000, 2000}) {
                texts.add(piece.repeat(length / piece.length()));
            }
        }
        texts.add("甲".repeat(5_000_000));
        for (int i = 0; i < 20; i++) {
            labels(texts.toArray(String[]::new));
        }
        labels("目录 ".repeat(10_000).split(" "));
    }

    private static List<String> labels(String... texts) {
        return CLEANER.clean(document(texts)).blocks().stream()
                .map(block -> block.section().label() + "/" + block.rule())
                .toList();
    }

    private static SourceDocument document(String... texts) {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            blocks.add(
                    new Block(
                            BlockKind.PARAGRAPH,
                            0,
                            Section.BODY,
                            "",
                            PlacedText.of(text, "", blocks.size() + 1, 1)));
        }
        return new SourceDocument(
                DocumentId.ofFile("x.md"), Metadata.of("x.md", Map.of()), blocks, List.of());
    }
}
