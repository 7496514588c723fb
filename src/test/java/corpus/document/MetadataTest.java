package corpus.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {
    @ParameterizedTest
    @CsvSource({
        "2022-01-12 20:55:00, 2022-01-12",
        "2022/1/2, 2022-01-02",
        "2022年1月12日, 2022-01-12",
        "2022, 2022",
        "2022-13-01, ''",
        "20221, ''",
        "soon, ''",
    })
    void datesAreOrderedAsInIso8601(String written, String iso) {
        assertThat(Metadata.isoDate(written)).isEqualTo(iso);
    }

    @Test
    void yearAndMonthComeFromTheDate() {
        Metadata metadata = Metadata.of("a/b.md", Map.of("date", List.of("2022-01-12")));
        assertThat(metadata.value("year")).isEqualTo("2022");
        assertThat(metadata.value("month")).isEqualTo("2022-01");
        assertThat(metadata.value("path")).isEqualTo("a/b.md");
        assertThat(metadata.value("none")).isEmpty();
    }
}
