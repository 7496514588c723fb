package corpus.table;

import corpus.document.CorpusException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of this program that came back from a spreadsheet: commas, semicolons or tabs, whichever
 * its first line has most of; headers in English or Chinese.
 *
 * @param name the file, as it is named to the user
 * @param header the names of its columns
 * @param rows the rows below; blank ones are left out
 */
public record Sheet(String name, List<String> header, List<Row> rows) {
    private static final String DELIMITERS = ",;\t";

    /** Excel tells its delimiter so. */
    private static final String SEPARATOR_LINE = "sep=";

    /**
     * A row.
     *
     * @param line the line in which it begins, 1-based
     * @param cells a cell for each column, empty ones included
     */
    public record Row(int line, List<String> cells) {}

    /**
     * Reads a sheet.
     *
     * @param name the file, as it is named to the user
     * @param text its text, without byte order mark
     * @throws CorpusException naming file and line
     */
    public static Sheet parse(String name, String text) {
        boolean told = text.length() > 4 && text.startsWith(SEPARATOR_LINE);
        char delimiter = told ? text.charAt(SEPARATOR_LINE.length()) : delimiter(text);
        List<Row> records = records(name, text, delimiter);
        if (told && !records.isEmpty()) {
            records.remove(0);
        }
        if (records.isEmpty()) {
            throw new CorpusException(name + ": this file has no rows.");
        }
        List<String> header = records.remove(0).cells().stream().map(String::strip).toList();
        List<Row> rows = new ArrayList<>();
        for (Row row : records) {
            rows.add(fitted(name, row, header.size()));
        }
        return new Sheet(name, header, rows);
    }

    /** The same sheet with the texts that a writer guarded against being run as formulas. */
    public Sheet unguarded() {
        return new Sheet(
                name,
                header,
                rows.stream()
                        .map(
                                row ->
                                        new Row(
                                                row.line(),
                                                row.cells().stream()
                                                        .map(FormulaGuard::unguard)
                                                        .toList()))
                        .toList());
    }

    /**
     * The index of a column of a command, under its English or its Chinese name, in any case; −1 if
     * the sheet has no such column.
     *
     * @throws CorpusException if the sheet has it twice
     */
    public int indexOf(Column column) {
        int found = -1;
        for (int i = 0; i < header.size(); i++) {
            String title = header.get(i);
            if (title.equalsIgnoreCase(column.name()) || title.equals(column.chineseHeader())) {
                if (found >= 0) {
                    throw new CorpusException(
                            "%s, line 1: the column `%s` stands twice, so it can't be told which one counts; give one of them another name (the answers of a second coder are called `correct_2`)."
                                    .formatted(name, title));
                }
                found = i;
            }
        }
        return found;
    }

    private static List<Row> records(String name, String text, char delimiter) {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(delimiter).setRecordSeparator("\n").get();
        List<Row> records = new ArrayList<>();
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> iterator = parser.iterator();
            while (iterator.hasNext()) {
                List<String> cells = iterator.next().toList();
                if (!cells.stream().allMatch(String::isBlank)) {
                    records.add(new Row((int) line + 1, cells));
                }
                line = parser.getCurrentLineNumber();
            }
            return records;
        } catch (IOException | UncheckedIOException e) {
            throw new CorpusException(
                    "%s, line %d: a quotation mark is not closed, or stands in the middle of a cell. Save the sheet from a spreadsheet as CSV again."
                            .formatted(name, line + 1),
                    e);
        }
    }

    /** Editors cut empty cells off the end of a line. */
    private static Row fitted(String name, Row row, int columns) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < columns) {
            cells.add("");
        }
        if (!cells.subList(columns, cells.size()).stream().allMatch(String::isBlank)) {
            throw new CorpusException(
                    "%s, line %d: this row has %d cells, but the first line names %d columns; a cell with a delimiter in it has to be quoted."
                            .formatted(name, row.line(), cells.size(), columns));
        }
        return new Row(row.line(), List.copyOf(cells.subList(0, columns)));
    }

    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        String outside = first.replaceAll("\"[^\"]*\"", "");
        char best = ',';
        long most = 0;
        for (int i = 0; i < DELIMITERS.length(); i++) {
            char delimiter = DELIMITERS.charAt(i);
            long number = outside.chars().filter(c -> c == delimiter).count();
            if (number > most) {
                most = number;
                best = delimiter;
            }
        }
        return best;
    }
}
