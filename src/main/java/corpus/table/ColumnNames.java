package corpus.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Columns that are about items, each under a name of its own. */
final class ColumnNames {
    private ColumnNames() {}

    /**
     * A column for each label, in their order: its name alone, if no other column has it; else with
     * what tells it from the others.
     *
     * @param keys the columns before them
     * @param value what the cells hold
     */
    static List<Column> columns(List<Column> keys, List<WideTable.Label> labels, Column value) {
        Map<String, Integer> namesakes = new HashMap<>();
        labels.forEach(label -> namesakes.merge(label.name(), 1, Integer::sum));
        Set<String> taken = new HashSet<>();
        keys.forEach(key -> taken.add(key.name()));
        List<Column> columns = new ArrayList<>();
        for (WideTable.Label label : labels) {
            String name = label.name();
            if (namesakes.get(name) > 1 || taken.contains(name)) {
                name = name + " (" + label.kind() + ")";
            }
            String free = name;
            for (int i = 2; !taken.add(free); i++) {
                free = name + "_" + i;
            }
            columns.add(new Column(free, value.type(), free, value.meaning() + ": " + free));
        }
        return columns;
    }
}
