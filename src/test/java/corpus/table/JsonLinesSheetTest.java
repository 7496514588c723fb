package corpus.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.document.CorpusException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesSheetTest {
    @Test
    void everyKeyIsAColumn() {
        Sheet sheet =
                JsonLinesSheet.parse(
                        "a.jsonl",
                        "{\"term\":\"合\\n作\",\"count\":3}\n\n{\"count\":4,\"pos\":null}\r\n");
        assertThat(sheet.header()).containsExactly("term", "count", "pos");
        assertThat(sheet.rows())
                .containsExactly(
                        new Sheet.Row(1, List.of("合\n作", "3", "")),
                        new Sheet.Row(3, List.of("", "4", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1]", "{\"a\":[1]}", "{\"a\":1} x", "{\"a\":1", "a,b"})
    void whatIsNoObjectIsToldWithItsLine(String line) {
        assertThatThrownBy(() -> JsonLinesSheet.parse("a.jsonl", "{\"a\":1}\n" + line))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith("a.jsonl, line 2: this line is no JSON object");
    }

    @Test
    void nothingIsNoTable() {
        assertThatThrownBy(() -> JsonLinesSheet.parse("a.jsonl", "\n"))
                .hasMessage("a.jsonl: this file has no rows.");
        assertThatThrownBy(() -> JsonLinesSheet.parse("a.jsonl", "{\"a\":1,\"a\":2}"))
                .hasMessage("a.jsonl, line 1: the key `a` stands twice.");
    }
}
