package corpus.analysis;

import corpus.document.CodePointOrder;
import java.io.Serializable;
import java.util.List;

/**
 * The part of the corpus that a row belongs to: one value for each field of {@code --by}.
 *
 * @param values empty for the whole corpus; an empty string for a field that a document lacks
 */
public record Group(List<String> values) implements Comparable<Group>, Serializable {
    /** The whole corpus. */
    static final Group ALL = new Group(List.of());

    public Group {
        values = List.copyOf(values);
    }

    /** Written out: Java links that of a record at run time, which takes longer than an article. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Group group && values.equals(group.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public int compareTo(Group other) {
        for (int i = 0; i < Math.min(values.size(), other.values.size()); i++) {
            int byValue = CodePointOrder.compare(values.get(i), other.values.get(i));
            if (byValue != 0) {
                return byValue;
            }
        }
        return Integer.compare(values.size(), other.values.size());
    }
}
