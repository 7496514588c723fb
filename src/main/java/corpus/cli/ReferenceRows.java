package corpus.cli;

import corpus.analysis.FrequencyTable;
import corpus.analysis.PartSize;
import corpus.engine.RowWriter;
import corpus.table.Column;
import java.util.ArrayList;
import java.util.List;

/** Receives the table of a reference corpus that is counted before the target. */
final class ReferenceRows implements RowWriter {
    private final int item;
    private final int kind;
    private final int count;
    private final int documents;
    private final List<FrequencyTable.Entry> entries = new ArrayList<>();
    private List<PartSize> sizes = List.of();

    /**
     * @param columns the columns of the rows
     * @param item the name of the column that names the item
     * @param kind the name of the column that says what kind it is of
     */
    ReferenceRows(List<Column> columns, String item, String kind) {
        List<String> names = columns.stream().map(Column::name).toList();
        this.item = names.indexOf(item);
        this.kind = names.indexOf(kind);
        count = names.indexOf("count");
        documents = names.indexOf("documents");
    }

    @Override
    public void write(Object[] row) {
        entries.add(
                new FrequencyTable.Entry(
                        (String) row[item],
                        (String) row[kind],
                        (Long) row[count],
                        (Long) row[documents]));
    }

    @Override
    public void sizes(List<PartSize> parts) {
        sizes = parts;
    }

    /** What was counted. */
    FrequencyTable table() {
        long tokens = sizes.stream().mapToLong(size -> size.size(PartSize.TOKENS)).sum();
        long number = sizes.stream().mapToLong(size -> size.size(PartSize.DOCUMENTS)).sum();
        return new FrequencyTable(entries, tokens, number, true);
    }
}
