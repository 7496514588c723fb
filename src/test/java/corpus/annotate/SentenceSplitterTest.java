package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.segment.FixedSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private static final int CAP = SentenceSplitter.MOST_CHARACTERS;

    /** Each text is cut exactly at its bars. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "一句。|两句。",
                "真的吗？|真的！|好。",
                "真的吗?|真的!|好。",
                "没有句号",
                "。",
                "前半；后半。|再来",
                "他说;她也说；大家都说，完",
                "他沉默……|然后离开。",
                "他沉默…然后离开。", // one ellipsis character is no end
                "真的？！|好。",
                "什么？！！……|好。",
                "他说：“走吧。”|她没动。",
                "（他走了。）|她没动。",
                "他说：「走吧！」|她没动。",
                "他说：『「走吧？」』|她没动。",
                "见《新闻。》|又见【图。】|完",
                "括号(完了。)|又",
                "他说\"好。\"|走",
                "他说'好！'|走",
                "引号在后。’”）】|又",
                "半角句号｡|又",
                "It ended.| Then it began.",
                "It ended.| 然后开始。",
                "It ended.|\u3000Then",
                "It ended.然后", // no white space behind it
                "It ended.", // nothing behind it
                "at 3.5 percent and e.g. this",
                "version 1.2.| Next",
                "И. В. Сталин писал.| Потом",
                "J. R. Smith came.| He left",
                "by (J. Smith) and others",
                "the U. S. Army",
                "joined NATO.| Then", // a word in capitals is no initial
                "the end. lower case goes on",
                "www.example.com/a?b=c!d 网址",
                "Why?| Because!| Then",
                "中文?|cd",
                "软 换行\n|也 断",
                "😀。|😀",
                "𠮷！|𠀀"
            })
    void endsWhereTheBarsAre(String barred) {
        List<String> expected = List.of(barred.split("\\|"));

        assertThat(cut(barred.replace("|", ""))).containsExactlyElementsOf(expected);
    }

    @Test
    void emptyTextHasNoSentence() {
        assertThat(cut("")).isEmpty();
    }

    @Test
    void lengthIsCappedAtACommaIfThereIsOne() {
        String text = "字".repeat(1500) + "，" + "字".repeat(1500) + "。";

        assertThat(cut(text)).extracting(String::length).containsExactly(1501, 1501);
        assertThat(cut("字".repeat(2 * CAP + 3)))
                .extracting(String::length)
                .containsExactly(CAP, CAP, 3);
    }

    @Test
    void commaNearTheBeginningIsNotWaitedFor() {
        // A comma in the first half would make short pieces of long ones.
        String text = "字，" + "字".repeat(CAP);

        assertThat(cut(text)).extracting(String::length).containsExactly(CAP, 2);
    }

    @Test
    void capNeverSplitsASurrogatePair() {
        for (int shift = 0; shift < 2; shift++) {
            String text = "字".repeat(shift) + "𠮷".repeat(CAP);
            for (String piece : cut(text)) {
                assertThat(Character.isLowSurrogate(piece.charAt(0))).isFalse();
                assertThat(Character.isHighSurrogate(piece.charAt(piece.length() - 1))).isFalse();
                assertThat(piece.length()).isLessThanOrEqualTo(CAP);
            }
        }
    }

    @Test
    void namesAreNeverCut() {
        // Yahoo! Inc. and a name across the cap.
        String text = "公司 Yahoo! Inc. 倒了。好";
        int begin = text.indexOf("Yahoo");
        int end = text.indexOf(" 倒");
        assertThat(cut(text, span(begin, end))).containsExactly("公司 Yahoo! Inc. 倒了。", "好");

        String lead = "字".repeat(CAP - 2);
        assertThat(cut(lead + "长长的名字" + "尾", span(CAP - 2, CAP + 3)))
                .containsExactly(lead, "长长的名字尾");
    }

    /** Words that came with the text: 。 is one, and still ends a sentence. */
    @Test
    void punctuationThatIsAWordEndsASentence() {
        assertThat(cut("他来了。她走了。”好", span(0, 3), span(3, 4), span(4, 7), span(7, 9)))
                .containsExactly("他来了。", "她走了。”", "好");
        assertThat(cut("来！。走", span(0, 1), span(1, 2), span(2, 4)))
                .as("the mark of the next word belongs to it")
                .containsExactly("来！", "。走");
        assertThat(cut("来-。-走", span(1, 4))).containsExactly("来-。-", "走");
    }

    @Test
    void spanLongerThanASentenceIsCutAllTheSame() {
        String text = "a".repeat(3 * CAP);

        assertThat(cut(text, span(0, text.length())))
                .allSatisfy(piece -> assertThat(piece.length()).isLessThanOrEqualTo(CAP));
    }

    /** Whatever the text: the pieces are the text, none is empty, none exceeds the cap by much. */
    @Test
    void piecesAreTheText() {
        Random random = new Random(11);
        String alphabet = "字。！？…；，.!?” aZИ1\n）\ud842\udfb7\ud83d\0";
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(round % 40 == 0 ? 3 * CAP : 60);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            List<String> pieces = cut(text.toString());
            assertThat(String.join("", pieces)).isEqualTo(text.toString());
            assertThat(pieces).noneMatch(String::isEmpty);
        }
    }

    private static FixedSpan span(int begin, int end) {
        return new FixedSpan(begin, end, "n");
    }

    private static List<String> cut(String text, FixedSpan... uncuttable) {
        int[] ends = SentenceSplitter.ends(text.toCharArray(), Arrays.asList(uncuttable));
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        for (int end : ends) {
            pieces.add(text.substring(begin, end));
            begin = end;
        }
        assertThat(begin).isEqualTo(text.length());
        return pieces;
    }
}
