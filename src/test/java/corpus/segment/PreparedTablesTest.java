package corpus.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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

    private static byte[] bytes(HanlpTables tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HanlpTablesFile.write(tables, bytes);
        return bytes.toByteArray();
    }
}
