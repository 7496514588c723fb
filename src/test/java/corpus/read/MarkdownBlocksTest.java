package corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.document.Block;
import corpus.document.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownBlocksTest {
    /** Source, and the texts of its blocks separated by a bar; ↵ is a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    极为**“空间”**极其⇒极为“空间”极其
                    **《海洋》**是书⇒《海洋》是书
                    **不会被识别。**这是⇒不会被识别。这是
                    与**（条约）**合作⇒与（条约）合作
                    __“重要”__的⇒“重要”的
                     **作者** **：** 某人⇒作者：某人
                     **一、** **开端**⇒一、开端
                    甲说， **乙来了。** **丙走了**⇒甲说，乙来了。丙走了
                     **  ↵**⇒
                     __⇒
                    取消 __⇒取消
                     ** _  ↵_**⇒
                     ****⇒
                    前文↵****  ↵后文⇒前文后文
                    **_We have begun._**⇒We have begun.
                    _friends_ _。_ _Hehe_⇒friends 。 Hehe
                    _Journal of Maps_ , Vol. 4⇒Journal of Maps , Vol. 4
                    *本文是一项研究的成果⇒*本文是一项研究的成果
                    *斜体*文字⇒斜体文字
                    3*4*5⇒345
                    a * b * c⇒a * b * c
                    snake_case_name⇒snake_case_name
                    中国_美国_俄国⇒中国_美国_俄国
                    \\*\\*不是粗体\\*\\*⇒**不是粗体**
                    1\\.⇒1.
                    甲\\_乙\\[丙\\]⇒甲_乙[丙]
                    A&amp;B &ldquo;甲&rdquo; &#20013;&#x56FD;⇒A&B “甲” 中国
                    &unknown; & AT&T⇒&unknown; & AT&T
                    哈~~删去~~了~~⇒哈删去了~~
                    [文字](http://a.b/c_(d) "标题")后⇒文字后
                    [文↵字](http://a.b)⇒文字
                    [](javascript:;) 人⇒人
                    图![说明](/images/1.png)后⇒图后
                    图![说明](/images/图 1.png)后⇒图后
                    [![图](a.png)](b)后⇒后
                    [[1]](javascript:;)注⇒[1]注
                    残余](http://a.b/c)后⇒残余后
                    数组a[1](二)⇒数组a1
                    行内`China <- read()`代码⇒行内代码
                    ``他说，天气很好。``完⇒他说，天气很好。完
                    <b>粗</b>体<br/>换行<!-- 注释 -->完⇒粗体换行完
                    **<img src='/images/2.png' width='auto' />**⇒
                    3 < 5 且 7 > 6⇒3 < 5 且 7 > 6
                    <https://a.b/c>后⇒后
                    国家-↵社会⇒国家-社会
                    Side-↵Payments⇒Side-Payments
                    （Olof↵Smith）⇒（Olof Smith）
                    word —↵word⇒word — word
                    他说“是”↵“不是”⇒他说“是”“不是”
                    said “Yes”↵“No”⇒said “Yes” “No”
                    句子，↵，接着⇒句子，，接着
                    前一行  ↵。后一行⇒前一行。后一行
                    俄罗斯 2 个⇒俄罗斯 2 个
                    #标签⇒#标签
                    """)
    void markupGoesAndWordsAreNeitherSplitNorJoined(String markdown, String expected) {
        String text = expected == null ? "" : expected;

        assertThat(String.join("|", texts(markdown.replace("↵", "\n").replace("\\\\", "\\"))))
                .isEqualTo(text);
    }

    @Test
    void everyKindOfBlockStaysWithItsKind() {
        String markdown =
                """
                # 一级

                段落。

                - 项目一
                - 项目二
                  > 引中

                > 引文

                | 国家 | 首都 |
                |---|---|
                | 甲\\|丙 | 乙 |

                有注[^1]。

                [^1]: 注文

                ```
                code <- 1
                ```

                    indented(code)
                """;

        assertThat(blocks(markdown))
                .extracting(b -> b.kind() + " " + b.headingLevel() + " " + b.text())
                .containsExactly(
                        "HEADING 1 一级",
                        "PARAGRAPH 0 段落。",
                        "LIST_ITEM 0 项目一",
                        "LIST_ITEM 0 项目二",
                        "QUOTATION 0 引中",
                        "QUOTATION 0 引文",
                        "TABLE_CELL 0 国家",
                        "TABLE_CELL 0 首都",
                        "TABLE_CELL 0 甲|丙",
                        "TABLE_CELL 0 乙",
                        "PARAGRAPH 0 有注。",
                        "FOOTNOTE 0 注文");
    }

    @Test
    void textThatMarkdownWouldTakeForSomethingElseStays() {
        assertThat(texts("　　第一段，甲。\n　　\n　　第二段。")).containsExactly("第一段，甲。", "第二段。");
        assertThat(texts("前。\n\n    缩进的一段，仍是正文。\n\n    又一段，也是。"))
                .containsExactly("前。", "缩进的一段，仍是正文。", "又一段，也是。");
        assertThat(texts("```\n没有结束的栏，后面全是正文。\n\n最后一段，完。"))
                .containsExactly("没有结束的栏，后面全是正文。", "最后一段，完。");
        assertThat(texts("[1]: 某人，《某书》，某年。")).containsExactly("[1]: 某人，《某书》，某年。");
        assertThat(texts("[1]: http://a.b\n\n见[此处][1]。")).containsExactly("见此处。");
        assertThat(texts("<div>\n<p>甲</p><p>乙</p>\n<script>\nvar x;\n</script>\n</div>"))
                .containsExactly("甲", "乙");
        assertThat(texts("<!-- 没有结束\n\n正文")).contains("正文");
    }

    @Test
    void aParagraphAboveDashesIsNoHeading() {
        List<Block> blocks = blocks("一句完整的话，讲的是事情。\n---\n\n短标题\n===\n");

        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(BlockKind.PARAGRAPH, BlockKind.HEADING);
    }

    @Test
    void invisibleCharactersGoButCount() {
        Block block = blocks("\u200d\u200b甲\u00ad乙\ufeff丙\u0000丁\ud800戊").get(0);

        assertThat(block.text().text()).isEqualTo("甲乙丙丁\ufffd戊");
        assertThat(block.text().placeAt(0).column()).isEqualTo(3);
        assertThat(block.text().placeAt(1).column()).isEqualTo(5);
        assertThat(block.text().placeAt(4).column()).isEqualTo(10);
        assertThat(block.text().placeAt(5).column()).isEqualTo(11);
    }

    static List<Block> blocks(String markdown) {
        return MarkdownBlocks.of(new SourceText(markdown), 0);
    }

    static List<String> texts(String markdown) {
        return blocks(markdown).stream().map(b -> b.text().text()).toList();
    }
}
