package corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a cell is written, the format's own library would have written the same. */
class CsvTableWriterTest {
    private static final List<Column> COLUMNS =
            Columns.of("stats", "term", "pos", "count", "per_million");
    private static final String HOSTILE = "\"\"'',,;\r\n\t =+-@#!$%&*/0189:<>?AZ[az~\u007f\u3000中";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cellsAreThoseOfTheLibrary(boolean raw) throws IOException {
        Random random = new Random(11);
        TableOptions options = TableOptions.DEFAULT.withRaw(raw);
        List<Object[]> rows = new ArrayList<>();
        CompactRows compact = new CompactRows(COLUMNS);
        for (int i = 0; i < 5_000; i++) {
            Object[] row = {text(random), text(random), integer(random), decimal(random)};
            for (int cell = 0; i > 0 && cell < row.length; cell++) {
                row[cell] = random.nextInt(3) == 0 ? rows.get(i - 1)[cell] : row[cell];
            }
            rows.add(row);
            compact.text((String) row[0])
                    .text((String) row[1])
                    .integer((Long) row[2])
                    .decimal((Double) row[3])
                    .end();
        }
        String expected = byLibrary(rows, raw);

        assertThat(Written.as(OutputFormat.CSV, options, COLUMNS, rows.toArray(new Object[0][])))
                .isEqualTo(expected);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableOutput table = TableOutput.toStream(out, OutputFormat.CSV, options, COLUMNS)) {
            table.rows(compact, IntStream.range(0, rows.size()).toArray());
            table.finish();
            assertThat(table.rows()).isEqualTo(rows.size());
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    private static String byLibrary(List<Object[]> rows, boolean raw) throws IOException {
        StringBuilder out = new StringBuilder("term,pos,count,per_million\r\n");
        for (Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                Object cell = row[i];
                if (cell instanceof Double number) {
                    cell = NumberText.of(number);
                } else if (cell instanceof String text && !raw) {
                    cell = FormulaGuard.guard(text);
                }
                CSVFormat.RFC4180.print(cell, out, i == 0);
            }
            CSVFormat.RFC4180.println(out);
        }
        return out.toString();
    }

    private static String text(Random random) {
        int kind = random.nextInt(8);
        if (kind == 0) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(4); length > 0; length--) {
            text.append(kind < 4 ? "中" : "" + HOSTILE.charAt(random.nextInt(HOSTILE.length())));
        }
        return text.toString();
    }

    private static Long integer(Random random) {
        return random.nextBoolean() ? random.nextInt(2000) - 1000L : random.nextLong();
    }

    private static Double decimal(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Double.NaN;
            case 1 -> random.nextDouble() * 1e20;
            default -> random.nextGaussian();
        };
    }
}
