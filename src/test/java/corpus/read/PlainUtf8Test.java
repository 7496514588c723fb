package corpus.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainUtf8Test {
    private static final String[] PIECES = {
        "a",
        "国",
        "。",
        "\n",
        "\r\n",
        "\r",
        "\n\n\n\n\n\n",
        "é",
        "\u07ff",
        "\u0800",
        "\uffff",
        "\ud840\udc00",
        "\udbff\udfff",
        " ",
        "\t",
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itReadsWhatJavaReadsAndFindsTheSamePlaces(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k > 0; k--) {
                text.append(PIECES[random.nextInt(i % 2 == 0 ? PIECES.length : 6)]);
            }
            SourceText read = PlainUtf8.decode(text.toString().getBytes(UTF_8));
            SourceText expected = new SourceText(text.toString());

            assertThat(read.text()).isEqualTo(text.toString());
            assertThat(read.lines()).isEqualTo(expected.lines());
            for (int k = 0; k < 30; k++) {
                int any = random.nextInt(text.length() + 1);
                boolean isInside =
                        any < text.length() && Character.isLowSurrogate(text.charAt(any));
                int offset = isInside ? any - 1 : any;
                SourceText fresh = new SourceText(text.toString());
                assertThat(read.lineOf(offset)).isEqualTo(fresh.lineOf(offset));
                assertThat(read.columnOf(offset)).isEqualTo(fresh.columnOf(offset));
            }
            for (int line = 1; line <= expected.lines() + 1; line++) {
                assertThat(read.lineStart(line)).isEqualTo(expected.lineStart(line));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itRefusesWhatNeedsACloserLook(long seed) {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 30_000; i++) {
            byte[] bytes = "甲\ud840\udc00é\ufffcz".getBytes(UTF_8);
            for (int k = random.nextInt(3); k >= 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(bytes, bytes.length - random.nextInt(4));
            String expected = new String(cut, UTF_8);
            boolean isPlain = expected.indexOf('\ufffd') < 0 && expected.indexOf('\0') < 0;
            SourceText read = PlainUtf8.decode(cut);
            assertThat(read != null).as(expected).isEqualTo(isPlain);
            if (isPlain) {
                assertThat(read.text()).isEqualTo(expected);
            } else {
                refused++;
            }
        }
        assertThat(refused).isBetween(1000, 29_000);
    }
}
