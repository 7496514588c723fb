package corpus.analysis;

import corpus.document.DocumentId;
import corpus.measure.Occurrences;
import corpus.measure.TermMeasure;
import corpus.table.Column;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The measures of how frequent and how evenly spread items are, and what has to be counted for
 * them.
 *
 * @param grouping how the corpus is divided
 * @param measures the measures, in the order of their columns
 */
record ItemMeasures(Grouping grouping, List<TermMeasure> measures) implements Serializable {
    ItemMeasures {
        measures = List.copyOf(measures);
    }

    /** The columns of a table: those of groups, its own, then those of the measures. */
    List<Column> columns(List<Column> own) {
        List<Column> columns = new ArrayList<>(own);
        measures.forEach(measure -> columns.add(Column.of(measure)));
        return grouping.columns(columns);
    }

    List<Counting<?, ?>> sides() {
        return needPositions()
                ? List.of(new CorpusSize(grouping), new DocumentSizes(grouping))
                : List.of(new CorpusSize(grouping));
    }

    /** Whether it does not suffice to know what the documents add up to. */
    boolean needParts() {
        return measures.stream().anyMatch(TermMeasure::needsParts);
    }

    boolean needPositions() {
        return measures.stream().anyMatch(TermMeasure::needsPositions);
    }

    /**
     * A row: the group, the cells given, and those of the measures.
     *
     * @param count how often the item occurs
     * @param postings where; null if it occurs nowhere
     */
    Object[] row(Group group, long count, Postings postings, SideTables sides, Object... cells) {
        List<Object> all = new ArrayList<>(Arrays.asList(cells));
        if (!measures.isEmpty()) {
            SizeSummary size = sides.table(new CorpusSize(grouping)).get(group);
            Occurrences occurrences = new Occurrences(size.parts(), count);
            if (postings != null) {
                postings.addTo(occurrences, needPositions() ? offsets(group, sides) : null);
            }
            measures.forEach(measure -> all.add(measure.of(occurrences)));
        }
        return Grouping.row(group, all.toArray());
    }

    private Map<DocumentId, Long> offsets(Group group, SideTables sides) {
        DocumentSizes counting = new DocumentSizes(grouping);
        Map<Group, Map<DocumentId, Long>> known = sides.derived(counting, HashMap::new);
        return known.computeIfAbsent(group, g -> sides.table(counting).get(g).offsets());
    }
}
