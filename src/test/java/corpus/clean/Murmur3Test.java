package corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.commons.codec.digest.MurmurHash3;
import org.junit.jupiter.api.Test;

class Murmur3Test {
    private static final int[] SEEDS = {0, 1, -7, Integer.MAX_VALUE};

    private final Random random = new Random(12);
    private final Murmur3 hash = new Murmur3();

    @Test
    void bytesHaveTheHashOfTheLibrary() {
        for (int size = 0; size < 9000; size += size < 70 ? 1 : 1 + size / 3) {
            for (int seed : SEEDS) {
                byte[] bytes = new byte[size];
                random.nextBytes(bytes);
                long[] expected = MurmurHash3.hash128x64(bytes, 0, size, seed);

                hash.hash(ByteBuffer.wrap(bytes), seed);
                assertThat(new long[] {hash.high(), hash.low()}).isEqualTo(expected);

                hash.hash(ByteBuffer.allocateDirect(size + 3).put(bytes).flip(), seed);
                assertThat(new long[] {hash.high(), hash.low()}).isEqualTo(expected);
            }
        }
    }

    @Test
    void charactersHaveTheHashOfTheirBytes() {
        for (int size = 0; size < 9000; size += size < 70 ? 1 : 1 + size / 3) {
            for (int seed : SEEDS) {
                char[] text = new char[size];
                for (int i = 0; i < size; i++) {
                    text[i] = (char) (0x4e00 + random.nextInt(0x5200));
                }
                byte[] bytes = new String(text).getBytes(StandardCharsets.UTF_16LE);
                long[] expected = MurmurHash3.hash128x64(bytes, 0, bytes.length, seed);

                hash.hash(text, seed);

                assertThat(new long[] {hash.high(), hash.low()}).isEqualTo(expected);
            }
        }
    }
}
