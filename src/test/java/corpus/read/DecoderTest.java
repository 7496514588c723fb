package corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.document.CorpusException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final String SIMPLIFIED = "我们的国家在世界上有许多朋友，大家一起为和平与发展而努力。";
    private static final String TRADITIONAL = "我們的國家在世界上有許多朋友，大家一起為和平與發展而努力。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void simplifiedTextIsRecognised(String encoding) {
        assertDecoded(SIMPLIFIED, SIMPLIFIED.getBytes(Charset.forName(encoding)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-MS950-HKSCS", "Big5", "GB18030", "UTF-16LE", "UTF-16BE"})
    void traditionalTextIsRecognised(String encoding) {
        assertDecoded(TRADITIONAL, TRADITIONAL.getBytes(Charset.forName(encoding)));
    }

    @Test
    void aByteOrderMarkDecidesAndIsNoText() {
        assertDecoded("abc", "\ufeffabc".getBytes(StandardCharsets.UTF_8));
        assertDecoded("abc", "\ufeffabc".getBytes(StandardCharsets.UTF_16LE));
        assertDecoded("abc", "\ufeffabc".getBytes(Charset.forName("UTF-32BE")));
        assertDecoded("hello wide world", "hello wide world".getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void nearlyUtf8IsUtf8AndTheByteIsTold() {
        byte[] bytes = (SIMPLIFIED + "x" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8);
        int at = SIMPLIFIED.getBytes(StandardCharsets.UTF_8).length;
        bytes[at] = (byte) 0xff;

        Decoded.Text text = (Decoded.Text) Decoder.decode("a.txt", bytes, "auto");

        assertThat(text.text()).isEqualTo(SIMPLIFIED + "\ufffd" + SIMPLIFIED);
        assertThat(text.warnings()).hasSize(1);
        assertThat(text.warnings().get(0)).startsWith("a.txt: byte " + (at + 1) + " is no UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, Le président de la République a été élu à la majorité des voix exprimées",
        "windows-1251, Президент провёл заседание совета безопасности и вопросы внешней политики",
        "Shift_JIS, これは日本語の文章であり、中国語ではないことを確認するための例文である。",
        "EUC-JP, これは日本語の文章であり、中国語ではないことを確認するための例文である。",
        "EUC-KR, 이것은 한국어 문장이며 중국어가 아닌 것을 확인하기 위한 예문이다.",
    })
    void otherEncodingsAreNotTakenForChinese(String encoding, String text) {
        Decoded decoded = Decoder.decode("a.txt", text.getBytes(Charset.forName(encoding)), "auto");

        assertThat(decoded).isInstanceOf(Decoded.Failure.class);
        assertThat(((Decoded.Failure) decoded).reason()).isEqualTo(ReadOutcome.Reason.UNDECODABLE);
        assertThat(((Decoded.Failure) decoded).sentence()).contains("--encoding");
        assertDecoded(text, text.getBytes(Charset.forName(encoding)), encoding);
    }

    @Test
    void whatIsNoTextIsBinary() {
        byte[] random = new byte[5000];
        new Random(7).nextBytes(random);
        assertThat(reason(random)).isIn(ReadOutcome.Reason.BINARY, ReadOutcome.Reason.UNDECODABLE);
        assertThat(reason("%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(ReadOutcome.Reason.BINARY);
        assertThat(reason(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(ReadOutcome.Reason.BINARY);
        assertThat(reason(new byte[1000])).isEqualTo(ReadOutcome.Reason.BINARY);
    }

    @Test
    void aForcedEncodingIsFollowed() {
        byte[] gbk = SIMPLIFIED.getBytes(Charset.forName("GBK"));

        assertDecoded(SIMPLIFIED, gbk, "gb2312");
        Decoded.Failure wrong = (Decoded.Failure) Decoder.decode("a.txt", gbk, "UTF-8");
        assertThat(wrong.sentence()).startsWith("a.txt: this is not written in UTF-8; ");
        byte[] cut = Arrays.copyOf(gbk, gbk.length - 1);
        Decoded.Text nearly = (Decoded.Text) Decoder.decode("a.txt", cut, "GBK");
        assertThat(nearly.warnings()).singleElement().asString().contains("is no GB18030");
        assertThatThrownBy(() -> Decoder.decode("a.txt", gbk, "GB18300"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("did you mean `GB18030`?");
    }

    @Test
    void editionsOfGb18030GiveTheSameText() {
        byte[] vertical = {(byte) 0xa6, (byte) 0xd9, (byte) 0xfe, (byte) 0x59};

        assertThat(Encodings.pinned(new String(vertical, Encodings.GB18030)))
                .isEqualTo("\ufe10\u9fb4");
        assertThat(Encodings.pinned("\ue78d\ue81e")).isEqualTo("\ufe10\u9fb4");
        assertThat(Encodings.pinned("\ue000甲")).isEqualTo("\ue000甲");
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        assertDecoded("", new byte[0]);
    }

    private static ReadOutcome.Reason reason(byte[] bytes) {
        return ((Decoded.Failure) Decoder.decode("a", bytes, "auto")).reason();
    }

    private static void assertDecoded(String expected, byte[] bytes) {
        assertDecoded(expected, bytes, "auto");
    }

    private static void assertDecoded(String expected, byte[] bytes, String encoding) {
        Decoded decoded = Decoder.decode("a.txt", bytes, encoding);
        assertThat(decoded).isInstanceOf(Decoded.Text.class);
        assertThat(((Decoded.Text) decoded).text()).isEqualTo(expected);
        assertThat(((Decoded.Text) decoded).warnings()).isEmpty();
    }
}
