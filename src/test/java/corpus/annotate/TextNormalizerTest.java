package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.segment.HanlpSegmenter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {
    private static final TextNormalizer NORMALIZER = new TextNormalizer(HanlpSegmenter.load());

    @ParameterizedTest
    @CsvSource({
        "ＮＡＴＯ２０２２ａｚ, NATO2022az",
        "刚果（金）, 刚果(金)",
        "奥巴马・侯赛因•甲‧乙, 奥巴马·侯赛因·甲·乙",
        "亚太－欧洲, 亚太-欧洲",
        "俄羅斯, 俄罗斯",
        "歐洲聯盟, 欧洲联盟",
        "烏茲別克, 乌兹别克",
        "俄罗斯, 俄罗斯",
        "乾隆皇帝, 乾隆皇帝", // 乾 is simplified in 乾淨 only
        "В Москве, В Москве",
        "𠮷野家😀, 𠮷野家😀",
        "，。！？：；, ，。！？：；"
    })
    void normalFormIsSimplifiedAndOfOrdinaryWidth(String text, String normal) {
        assertThat(new String(NORMALIZER.normalize(text))).isEqualTo(normal);
    }

    /** Phrases of Taiwan and Hong Kong may get longer or shorter in Simplified; offsets may not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "計程車",
                "電腦軟體與網際網路",
                "馬爾地夫和寮國",
                "臺灣地區的資訊",
                "頭髮和發展",
                "\ud842",
                "\udfb7字",
                "後\ud842\udfb7後",
                "ﬁ＃＄％",
                "紐西蘭總理訪問吉里巴斯"
            })
    void lengthNeverChanges(String text) {
        assertThat(NORMALIZER.normalize(text)).hasSize(text.length());
    }

    @Test
    void lengthNeverChangesWhateverTheText() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                int kind = random.nextInt(4);
                text.append(
                        (char)
                                switch (kind) {
                                    case 0 -> random.nextInt(0x10000);
                                    case 1 -> 0xFF00 + random.nextInt(0xF0);
                                    default -> 0x4E00 + random.nextInt(0x5200);
                                });
            }
            assertThat(NORMALIZER.normalize(text.toString())).hasSize(text.length());
        }
    }

    @Test
    void termsKeepCaseAndScriptAndLoseWidth() {
        assertThat(TextNormalizer.foldWidth("ＮＡＴＯ")).isEqualTo("NATO");
        assertThat(TextNormalizer.foldWidth("Ｇ２０峰會")).isEqualTo("G20峰會");
        assertThat(TextNormalizer.foldWidth("俄羅斯（Nato）")).isEqualTo("俄羅斯（Nato）");
        String same = "不变";
        assertThat(TextNormalizer.foldWidth(same)).isSameAs(same);
    }
}
