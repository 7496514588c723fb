package corpus.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PreparedTablesTest {
    @Test
    void whatWasPreparedIsWhatHanlpSays() throws IOException {
        byte[] prepared;
        try (InputStream in = PreparedTables.class.getResourceAsStream("hanlp.tables")) {
            prepared = in.readAllBytes();
        }

        assertThat(prepared).isEqualTo(bytes(HanlpCompiler.compile()));
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        byte[] written = bytes(HanlpCompiler.compile());

        HanlpTables read = HanlpTablesFile.read(new ByteArrayInputStream(written));

        assertThat(bytes(read)).isEqualTo(written);
        assertThat(read.words().find("合作")).isNotNegative();
        assertThat(read.words().find("合作合作")).isEqualTo(WordTrie.NONE);
    }

    @Test
    void traditionalWritingBecomesWhatHanlpMakesOfIt() {
        Simplification simplification = PreparedTables.read().simplification();
        String[] phrases = simplification.phrases().words(simplification.starts().length - 1);
        assertThat(phrases.length).isGreaterThan(2000);
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = 0; part < 1 + i % 5; part++) {
                String phrase = phrases[random.nextInt(phrases.length)];
                text.append(phrase, 0, 1 + random.nextInt(phrase.length()));
                text.append("乾净a".charAt(random.nextInt(3)));
            }
            assertThat(simplification.convert(text.toString()))
                    .isEqualTo(HanLP.convertToSimplifiedChinese(text.toString()));
        }
    }

    private static byte[] bytes(HanlpTables tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HanlpTablesFile.write(tables, bytes);
        return bytes.toByteArray();
    }
}
