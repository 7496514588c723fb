package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.document.Metadata;
import corpus.table.Column;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How the corpus is divided: by the values of metadata fields.
 *
 * @param fields the fields, in the order of their columns; none: the whole corpus is one group
 */
public record Grouping(List<String> fields) implements Serializable {
    private static final List<Group> WHOLE = List.of(Group.ALL);

    public Grouping {
        fields = List.copyOf(fields);
    }

    // Written out: Java links those of a record at run time, which takes longer than an article.

    @Override
    public boolean equals(Object other) {
        return other instanceof Grouping grouping && fields.equals(grouping.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** The whole corpus as one group. */
    public static Grouping none() {
        return new Grouping(List.of());
    }

    /**
     * The groups that a document is in: one for each value of a field. A document with three tags
     * is in three groups, so that the groups together may hold more than the corpus; one that lacks
     * the field is in the group of the empty value. With several fields, every combination.
     */
    public List<Group> of(AnnotatedDocument document) {
        if (fields.isEmpty()) {
            return WHOLE;
        }
        List<List<String>> combinations = List.of(List.of());
        for (String field : fields) {
            combinations = extended(combinations, valuesOf(document.metadata(), field));
        }
        return combinations.stream().map(Group::new).toList();
    }

    /** The different values of a field, an empty one if there is none. */
    public static List<String> valuesOf(Metadata metadata, String field) {
        List<String> values = metadata.values(field).stream().distinct().toList();
        return values.isEmpty() ? List.of("") : values;
    }

    private static List<List<String>> extended(
            List<List<String>> combinations, List<String> values) {
        List<List<String>> longer = new ArrayList<>();
        for (List<String> combination : combinations) {
            for (String value : values) {
                List<String> next = new ArrayList<>(combination);
                next.add(value);
                longer.add(next);
            }
        }
        return longer;
    }

    /** The columns of the groups, then the others. */
    List<Column> columns(List<Column> others) {
        List<Column> columns = new ArrayList<>();
        fields.forEach(field -> columns.add(Column.field(field)));
        columns.addAll(others);
        return List.copyOf(columns);
    }

    /** The values of a group, then the other cells of a row. */
    static Object[] row(Group group, Object... cells) {
        int size = group.values().size();
        Object[] row = new Object[size + cells.length];
        for (int i = 0; i < size; i++) {
            row[i] = group.values().get(i);
        }
        System.arraycopy(cells, 0, row, size, cells.length);
        return row;
    }
}
