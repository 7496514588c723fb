package corpus.analysis;

import corpus.document.CorpusException;
import corpus.table.Column;
import corpus.table.ColumnType;
import corpus.table.Columns;
import corpus.table.Sheet;
import corpus.yaml.Problems;
import corpus.yaml.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one coder said of the rows of a sheet.
 *
 * @param name the file, as it is named to the user
 * @param items its rows
 */
public record Coding(String name, List<Item> items) {
    private static final String COMMAND = "entities";
    private static final Column CORRECT = Columns.named(COMMAND, "correct");
    private static final Column CORRECT_2 =
            new Column("correct_2", ColumnType.TEXT, CORRECT.chineseHeader() + "_2", "");

    /** What tells a mention from all others; see {@link MentionList#identity}. */
    private static final List<Column> IDENTITY =
            Columns.of(COMMAND, "document", "part", "line", "column", "surface", "id");

    /**
     * A row that was to be judged.
     *
     * @param line where it stands in its file
     * @param key what it has in common with the same row of another coder
     * @param type its entity's type; empty if the sheet has no such column
     * @param method how it was found; empty if the sheet has no such column
     * @param nested {@code yes} inside a longer name, {@code no} free-standing; empty if the sheet
     *     doesn't tell
     * @param judgement what the coder said
     */
    public record Item(
            int line,
            List<String> key,
            String type,
            String method,
            String nested,
            Judgement judgement) {}

    /** Whether a sheet holds the judgements of two coders. */
    public static boolean hasTwo(Sheet sheet) {
        return sheet.indexOf(CORRECT_2) >= 0;
    }

    /**
     * The coders of one sheet: one, or two if it has a column {@code correct_2}.
     *
     * @throws CorpusException with every mistake, each with its line
     */
    public static List<Coding> ofSheet(Sheet sheet) {
        List<Coding> codings = new ArrayList<>();
        codings.add(read(sheet, CORRECT, List.of()));
        if (hasTwo(sheet)) {
            codings.add(read(sheet, CORRECT_2, List.of()));
        }
        return codings;
    }

    /**
     * The coder of a sheet, whose rows another coder has judged in another sheet.
     *
     * @throws CorpusException with every mistake, each with its line
     */
    public static Coding toCompare(Sheet sheet) {
        Coding coding = read(sheet, CORRECT, IDENTITY);
        Map<List<String>, Integer> lines = new HashMap<>();
        Problems problems = new Problems();
        for (Item item : coding.items()) {
            Integer earlier = lines.putIfAbsent(item.key(), item.line());
            if (earlier != null) {
                problems.add(
                        sheet.name(),
                        item.line(),
                        "this row stands in line " + earlier + " already; take one of them out");
            }
        }
        problems.throwIfAny();
        return coding;
    }

    /** How many rows have a certain judgement. */
    public long number(Judgement judgement) {
        return items.stream().filter(item -> item.judgement() == judgement).count();
    }

    private static Coding read(Sheet sheet, Column judged, List<Column> identity) {
        int column = required(sheet, judged);
        List<Integer> keys = identity.stream().map(each -> required(sheet, each)).toList();
        int type = sheet.indexOf(Columns.named(COMMAND, "type"));
        int method = sheet.indexOf(Columns.named(COMMAND, "method"));
        int nestedIn = sheet.indexOf(Columns.named(COMMAND, "nested_in"));
        List<Sheet.Row> rows = sheet.rows();
        Problems problems = new Problems();
        List<Judgement> judgements =
                Judgement.read(
                        rows.stream().map(row -> row.cells().get(column)).toList(),
                        rows.stream().map(Sheet.Row::line).toList(),
                        sheet.name(),
                        problems);
        problems.throwIfAny();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Sheet.Row row = rows.get(i);
            List<String> key =
                    keys.isEmpty()
                            ? List.of(Integer.toString(row.line()))
                            : keys.stream().map(each -> row.cells().get(each).strip()).toList();
            items.add(
                    new Item(
                            row.line(),
                            key,
                            cell(row, type),
                            cell(row, method),
                            nestedIn < 0 ? "" : cell(row, nestedIn).isEmpty() ? "no" : "yes",
                            judgements.get(i)));
        }
        return new Coding(sheet.name(), items);
    }

    private static String cell(Sheet.Row row, int column) {
        return column < 0 ? "" : row.cells().get(column).strip();
    }

    private static int required(Sheet sheet, Column column) {
        int index = sheet.indexOf(column);
        if (index < 0) {
            String hint = Suggestion.didYouMean(column.name(), sheet.header());
            throw new CorpusException(
                    "%s, line 1: there is no column `%s`%s"
                            .formatted(
                                    sheet.name(),
                                    column.name(),
                                    hint.isEmpty()
                                            ? "; sheets are made by `corpus entities --mentions --check`."
                                            : hint));
        }
        return index;
    }
}
