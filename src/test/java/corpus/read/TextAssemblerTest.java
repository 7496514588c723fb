package corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.document.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextAssemblerTest {
    private static final String CHARACTERS =
            "中国与 a-b1.,“”…　\t\u00a0\u200b\u00ad\u2028\u0085\ufeff，。：！＋ｚａ𠀀\ud800\udc00é\u0000\u007f()";

    /** A line at once gives what its characters give one by one, with the same places. */
    @Test
    void aStretchIsTheSumOfItsCharacters() {
        Random random = new Random(9);
        for (int round = 0; round < 3_000; round++) {
            SourceText source = new SourceText(text(random));
            TextAssembler atOnce = new TextAssembler(source);
            TextAssembler oneByOne = new TextAssembler(source);
            for (int line = 1; line <= source.lines(); line++) {
                int end = source.lineEnd(line);
                int begin = source.lineStart(line);
                while (begin < end) {
                    int middle = begin + 1 + random.nextInt(end - begin);
                    atOnce.put(begin, middle);
                    for (int i = begin; i < middle; i++) {
                        oneByOne.put(i);
                    }
                    if (random.nextInt(4) == 0) {
                        atOnce.mark();
                        oneByOne.mark();
                    }
                    begin = middle;
                }
                if (random.nextInt(3) == 0) {
                    atOnce.split();
                    oneByOne.split();
                } else {
                    atOnce.lineBreak(end);
                    oneByOne.lineBreak(end);
                }
            }
            assertThat(described(atOnce.finish())).isEqualTo(described(oneByOne.finish()));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(60); length > 0; length--) {
            int kind = random.nextInt(10);
            if (kind == 0) {
                text.append('\n');
            } else if (kind < 5) {
                text.append("中文字，a".charAt(random.nextInt(5)));
            } else {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
        }
        return text.toString();
    }

    private static List<String> described(List<PlacedText> texts) {
        List<String> described = new ArrayList<>();
        for (PlacedText text : texts) {
            described.add(text.text());
            for (int i = 0; i <= text.text().length(); i++) {
                described.add(text.placeAt(i).toString());
            }
        }
        return described;
    }
}
