package corpus.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetaFileTest {
    @TempDir Path folder;

    @Test
    void writesTheStructureInItsOrder() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("version", "0.1.0");
        content.put("command", List.of("corpus", "stats", "文章"));
        content.put("documents", Map.of("read", 12L));
        content.put("share", 1.0 / 3);
        content.put("quiet", false);
        content.put("nothing", Arrays.asList(null, Double.NaN));
        Path table = folder.resolve("词频.csv");

        MetaFile.write(table, content);

        assertThat(folder.resolve("词频.csv.meta.json"))
                .isEqualTo(MetaFile.beside(table))
                .hasContent(
                        """
                        {
                          "version": "0.1.0",
                          "command": [
                            "corpus",
                            "stats",
                            "文章"
                          ],
                          "documents": {
                            "read": 12
                          },
                          "share": 0.333333,
                          "quiet": false,
                          "nothing": [
                            null,
                            null
                          ]
                        }
                        """);
    }

    @Test
    void otherValuesAreABugAndLeaveNoFile() {
        Path table = folder.resolve("a.csv");
        assertThatThrownBy(() -> MetaFile.write(table, Map.of("file", Path.of("a/b"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MetaFile.write(table, Map.of("x", new Object())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDeviceHasNoMetaFile() {
        Path device = Path.of("/dev/null");
        MetaFile.write(device, Map.of("rows", 1));
        assertThat(MetaFile.beside(device)).doesNotExist();
    }
}
