package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.DocumentId;
import corpus.document.Mention;
import corpus.document.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Evidence that nobody wants to hear of is not looked for: that must not change a decision. */
class DecisionLogTest {
    private static final Annotator ANNOTATOR = SampleDocuments.annotator();

    /** What characters of countries stand beside, for and against; some name countries in full. */
    private static final String[] PIECES = {
        "中", "美", "俄", "哈", "日", "以", "巴", "加", "新", "多", "比", "华", "意", "伊", "印", "马", "阿", "斯",
        "欧", "非", "拉", "驻", "访", "对", "在", "向", "与", "和", "的", "了", "三", "两国", "关系", "政府", "大使馆",
        "总统", "合作", "谈判", "其", "之间", "方", "军", "强", "、", "，", "。", "”", "《", "》", "·", "中国", "巴西",
        "俄罗斯", "新加坡", "以色列", "发展", "研究", "会晤", "举行", "地", "尔", "克", "拉", "阿尔", "a", "5"
    };

    @Test
    void aListenerChangesNoDecision() {
        Random random = new Random(17);
        List<Decision> refused = new ArrayList<>();
        DecisionLog listener =
                new DecisionLog() {
                    @Override
                    public void decided(BlockNames block, Decision decision) {
                        if (!decision.accepted()) {
                            refused.add(decision);
                        }
                    }
                };
        int mentions = 0;
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int piece = 3 + random.nextInt(25); piece > 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            SourceDocument document =
                    SampleDocuments.source(
                            DocumentId.ofFile("a.txt"), Map.of(), List.of(text.toString()));
            List<Mention> unheard = mentions(ANNOTATOR.annotate(document));
            List<Mention> heard = mentions(ANNOTATOR.annotate(document, listener));
            assertThat(unheard).as(text.toString()).isEqualTo(heard);
            mentions += heard.size();
        }
        assertThat(mentions).isGreaterThan(3_000);
        assertThat(refused).hasSizeGreaterThan(3_000);
    }

    private static List<Mention> mentions(AnnotatedDocument document) {
        return document.blocks().stream()
                .map(AnnotatedBlock::mentions)
                .flatMap(List::stream)
                .toList();
    }
}
