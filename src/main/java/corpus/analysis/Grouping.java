package corpus.analysis;

import corpus.document.AnnotatedDocument;
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
    public Grouping {
        fields = List.copyOf(fields);
    }

    /** The whole corpus as one group. */
    public static Grouping none() {
        return new Grouping(List.of());
    }

    Group of(AnnotatedDocument document) {
        return fields.isEmpty()
                ? Group.ALL
                : new Group(fields.stream().map(document.metadata()::value).toList());
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
