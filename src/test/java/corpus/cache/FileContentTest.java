package corpus.cache;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.read.DocumentFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.commons.codec.digest.MurmurHash3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileContentTest {
    private final Random random = new Random(12);

    @TempDir Path folder;

    private byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    @Test
    void theHashIsThatOfOthers() {
        Murmur3 hash = new Murmur3();
        for (int size = 0; size < 9000; size += size < 70 ? 1 : 1 + size / 3) {
            for (int seed : new int[] {0, 1, -7, Integer.MAX_VALUE}) {
                byte[] bytes = bytes(size);
                long[] expected = MurmurHash3.hash128x64(bytes, 0, size, seed);
                FileKey given = hash.hash(ByteBuffer.wrap(bytes), seed);
                assertThat(given).isEqualTo(new FileKey(expected[0], expected[1]));
                ByteBuffer direct = ByteBuffer.allocateDirect(size + 3).put(bytes).flip();
                assertThat(hash.hash(direct, seed)).isEqualTo(given);
            }
        }
    }

    @Test
    void filesOfEverySizeAreReadInOneBuffer() throws IOException {
        FileContent content = new FileContent();
        for (int size :
                new int[] {0, 5, 70_000, 3, 65_536, 4 << 20, 1, (4 << 20) + 1, 9 << 20, 2}) {
            byte[] bytes = bytes(size);
            Path file = folder.resolve("f" + size);
            Files.write(file, bytes);
            content.read(DocumentFile.of("f", file));
            assertThat(content.bytes()).isEqualTo(bytes);
            FileKey key = content.key("md");
            assertThat(content.key("txt")).isNotEqualTo(key);
            content.read(new DocumentFile("f", null, bytes));
            assertThat(content.bytes()).isEqualTo(bytes);
            assertThat(content.key("md")).isEqualTo(key);
        }
    }
}
