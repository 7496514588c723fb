package corpus.cache;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.read.DocumentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
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
