package corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
    private static final String CHARACTERS = "aZ~\u007f\u0080\u07ff\u0800中\ud7ff\ue000\uffff";

    @Test
    void halvesOfPairsMeetAcrossCallsAndLoneOnesAreReplaced() throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            StringBuilder all = new StringBuilder();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Utf8Writer writer = new Utf8Writer(bytes)) {
                for (int call = random.nextInt(40); call > 0; call--) {
                    write(random, writer, all);
                }
            }
            assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(wellFormed(all));
        }
    }

    /** More than the buffer holds, in calls of every kind. */
    @Test
    void nothingIsLostWhereTheBufferEnds() throws IOException {
        Random random = new Random(6);
        StringBuilder all = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Utf8Writer writer = new Utf8Writer(bytes)) {
            while (all.length() < 400_000) {
                write(random, writer, all);
            }
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(wellFormed(all));
    }

    private static void write(Random random, Utf8Writer writer, StringBuilder all)
            throws IOException {
        String text = text(random);
        switch (random.nextInt(4)) {
            case 0 -> writer.write(text);
            case 1 -> ((Writer) writer).write(text.toCharArray());
            case 2 -> {
                text = text.substring(0, 1);
                writer.write(text.charAt(0));
            }
            default -> {
                text = "0123456789".substring(random.nextInt(10));
                writer.ascii(text.getBytes(StandardCharsets.US_ASCII), 0, text.length());
            }
        }
        all.append(text);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(20); length > 0; length--) {
            text.append(
                    switch (random.nextInt(4)) {
                        case 0 -> (char) (0xd800 + random.nextInt(0x400));
                        case 1 -> (char) (0xdc00 + random.nextInt(0x400));
                        default -> CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
                    });
        }
        return text.toString();
    }

    private static String wellFormed(CharSequence text) {
        StringBuilder wellFormed = new StringBuilder();
        text.codePoints()
                .map(c -> c >= 0xd800 && c <= 0xdfff ? 0xfffd : c)
                .forEach(wellFormed::appendCodePoint);
        return wellFormed.toString();
    }
}
