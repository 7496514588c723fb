package corpus.analysis;

import corpus.document.CorpusException;
import corpus.table.Columns;
import corpus.table.Sheet;
import corpus.yaml.Problems;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each item occurs in a corpus that need not be at hand.
 *
 * @param entries its items, each once
 * @param tokens the word tokens of that corpus
 * @param documents its documents; −1 if the table doesn't tell
 * @param knowsDocuments whether it tells in how many documents each item occurs
 */
public record FrequencyTable(
        List<Entry> entries, long tokens, long documents, boolean knowsDocuments)
        implements Serializable {
    /**
     * An item.
     *
     * @param name the term, or the id of an entity
     * @param kind the part of speech, or the type; empty if the table doesn't tell
     * @param count how often it occurs
     * @param documents in how many documents; 0 if the table doesn't tell
     */
    public record Entry(String name, String kind, long count, long documents)
            implements Serializable {}

    public FrequencyTable {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a table as {@code stats} or {@code entities} writes it, or any that has a column for
     * the item and {@code count}.
     *
     * @param sheet the table
     * @param command the command whose columns it has
     * @param item the column that names the item
     * @param kind the column that says what kind it is of
     * @param tokens the word tokens of its corpus
     * @param documents the documents of its corpus; −1 if nobody knows
     * @throws CorpusException with every mistake, each with its line
     */
    public static FrequencyTable read(
            Sheet sheet, String command, String item, String kind, long tokens, long documents) {
        int itemColumn = required(sheet, command, item);
        int countColumn = required(sheet, command, "count");
        int kindColumn = sheet.indexOf(Columns.named(command, kind));
        int documentsColumn = sheet.indexOf(Columns.named(command, "documents"));
        Problems problems = new Problems();
        Map<String, Integer> lines = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        long sum = 0;
        for (Sheet.Row row : sheet.rows()) {
            String name = row.cells().get(itemColumn);
            if (name.isBlank()) {
                problems.add(sheet.name(), row.line(), "the cell of `" + item + "` is empty");
                continue;
            }
            Integer earlier = lines.putIfAbsent(name, row.line());
            if (earlier != null) {
                problems.add(
                        sheet.name(),
                        row.line(),
                        "`"
                                + name
                                + "` stands in line "
                                + earlier
                                + " already; a reference has one row for each, so it is made without --by and --split-pos");
                continue;
            }
            long count = number(sheet, row, countColumn, problems);
            sum += count;
            entries.add(
                    new Entry(
                            name,
                            kindColumn < 0 ? "" : row.cells().get(kindColumn).strip(),
                            count,
                            documentsColumn < 0
                                    ? 0
                                    : number(sheet, row, documentsColumn, problems)));
        }
        problems.throwIfAny();
        if (sum > tokens) {
            throw new CorpusException(
                    "%s: its counts add up to %d, which is more than the %d word tokens that its corpus is said to have."
                            .formatted(sheet.name(), sum, tokens));
        }
        if (sum == 0) {
            throw new CorpusException(
                    sheet.name()
                            + ": nothing is counted in it, so nothing can be compared with it.");
        }
        return new FrequencyTable(entries, tokens, documents, documentsColumn >= 0);
    }

    private static long number(Sheet sheet, Sheet.Row row, int column, Problems problems) {
        String written = row.cells().get(column).strip();
        if (written.matches("[0-9]{1,18}")) {
            return Long.parseLong(written);
        }
        problems.add(
                sheet.name(),
                row.line(),
                "`%s` in the column `%s` is no whole number"
                        .formatted(written, sheet.header().get(column)));
        return 0;
    }

    private static int required(Sheet sheet, String command, String name) {
        int index = sheet.indexOf(Columns.named(command, name));
        if (index < 0) {
            throw new CorpusException(
                    "%s, line 1: there is no column `%s`; a reference is a table of `corpus %s`, or has at least its columns."
                            .formatted(sheet.name(), name, command));
        }
        return index;
    }

    /** Cheap: tables have a hundred thousand entries. */
    @Override
    public int hashCode() {
        return 31 * entries.size() + Long.hashCode(tokens);
    }
}
