package corpus.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.document.CorpusException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    private static Sheet sheet(String text) {
        return Sheet.parse("s.csv", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b,c\n1,\"x;y,\t\",3\n",
                "a,b,c\r\n1,\"x;y,\t\",3\r\n",
                "a,b,c\r1,\"x;y,\t\",3",
                "a;b;c\n1;\"x;y,\t\";3\n;;\n",
                "a\tb\tc\n1\t\"x;y,\t\"\t3\n\n\n",
                "sep=;\na;b;c\n1;\"x;y,\t\";3\n"
            })
    void delimitersOfSpreadsheets(String text) {
        Sheet sheet = sheet(text);
        assertThat(sheet.header()).containsExactly("a", "b", "c");
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).cells()).containsExactly("1", "x;y,\t", "3");
        assertThat(sheet.rows().get(0).line()).isEqualTo(text.startsWith("sep") ? 3 : 2);
    }

    /** A remark of two lines, an empty line, and a line cut short by an editor. */
    @Test
    void linesAreThoseOfTheFile() {
        Sheet sheet = sheet("a,b\n1,\"x\ny\"\n\n2\n3,z\n");
        assertThat(sheet.rows())
                .containsExactly(
                        new Sheet.Row(2, List.of("1", "x\ny")),
                        new Sheet.Row(5, List.of("2", "")),
                        new Sheet.Row(6, List.of("3", "z")));
    }

    @Test
    void columnsAreFoundInBothLanguages() {
        Column line = Columns.named("entities", "line");
        assertThat(sheet("id,Line\n").indexOf(line)).isEqualTo(1);
        assertThat(sheet("编号,行\n").indexOf(line)).isEqualTo(1);
        assertThat(sheet("id\n").indexOf(line)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | s.csv: this file has no rows.",
                "~\n\n~ | s.csv: this file has no rows.",
                "~a,b\n1,2,3\n~ | s.csv, line 2: this row has 3 cells, but the first line names 2",
                "~a,b\n1,\"2\n3,4\n~ | s.csv, line 2: a quotation mark is not closed",
                "~a,b\n1,2\n1,\"2\"3\n~ | s.csv, line 3: a quotation mark is not closed",
            })
    void brokenSheetsAreRefusedWithTheLine(String text, String sentence) {
        assertThatThrownBy(() -> sheet(text))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith(sentence);
    }
}
