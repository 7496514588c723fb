package corpus.recompute;

import corpus.recompute.Exported.Document;
import corpus.recompute.Occurrences.Occurrence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * {@code trends}.
 *
 * @param of what is counted
 * @param groups the fields that divide the table
 * @param field the field whose values are the periods
 */
@SuppressWarnings("LongDoubleConversion") // counts are far below 2^53
record TrendsTables(Occurrences of, List<String> groups, String field) {

    /** Of the items that are most frequent in the whole corpus, of equal ones the first. */
    List<List<String>> ofTop(Exported corpus, int top, int minCount) {
        Map<String, Integer> counts = new TreeMap<>(Cells.CODE_POINTS);
        for (Document document : corpus.documents()) {
            of.in(document).forEach(found -> counts.merge(found.name(), 1, Integer::sum));
        }
        return of(
                corpus,
                counts.keySet().stream()
                        .filter(item -> counts.get(item) >= minCount)
                        // The sort is stable, and they come by code point.
                        .sorted(Comparator.comparing(item -> -counts.get(item)))
                        .limit(top)
                        .toList());
    }

    /** Of these items, whether they occur or not. */
    List<List<String>> of(Exported corpus, List<String> items) {
        List<String> fields = new ArrayList<>(groups);
        fields.add(field);
        Map<List<String>, List<Document>> documents = corpus.groups(fields);
        Set<List<String>> divisions = new TreeSet<>(Cells.LISTS);
        Set<String> periods = new TreeSet<>(Cells.CODE_POINTS);
        for (List<String> key : documents.keySet()) {
            divisions.add(key.subList(0, groups.size()));
            periods.add(key.get(groups.size()));
        }
        addTimesBetween(periods);
        Set<String> inOrder = new TreeSet<>(Cells.CODE_POINTS);
        inOrder.addAll(items);
        List<List<String>> rows = new ArrayList<>();
        for (List<String> division : divisions) {
            for (String period : periods) {
                List<String> key = new ArrayList<>(division);
                key.add(period);
                for (String item : inOrder) {
                    rows.add(row(key, item, documents.getOrDefault(key, List.of())));
                }
            }
        }
        return rows;
    }

    private List<String> row(List<String> key, String item, List<Document> documents) {
        int count = 0;
        int with = 0;
        int tokens = 0;
        for (Document document : documents) {
            int here = 0;
            for (Occurrence found : of.in(document)) {
                here += found.name().equals(item) ? 1 : 0;
            }
            count += here;
            with += here > 0 ? 1 : 0;
            tokens += document.words().size();
        }
        return Cells.row(
                key,
                item,
                count,
                Formulas.ratio(count * 1e6, tokens),
                with,
                Formulas.ratio(with, documents.size()),
                documents.size(),
                tokens);
    }

    /** All years, quarters or months between the first and the last; other values as they are. */
    private void addTimesBetween(Set<String> periods) {
        List<String> between = new ArrayList<>();
        for (int year = 2000; year < 2030; year++) {
            switch (field) {
                case "year" -> between.add("" + year);
                case "quarter" -> {
                    for (int quarter = 1; quarter <= 4; quarter++) {
                        between.add(year + "-Q" + quarter);
                    }
                }
                case "month" -> {
                    for (int month = 1; month <= 12; month++) {
                        between.add(year + (month < 10 ? "-0" : "-") + month);
                    }
                }
                default -> {
                    // Nothing lies between tags.
                }
            }
        }
        List<String> dated = periods.stream().filter(period -> !period.isEmpty()).toList();
        if (!dated.isEmpty()) {
            String first = dated.get(0);
            String last = dated.get(dated.size() - 1);
            between.removeIf(time -> time.compareTo(first) < 0 || time.compareTo(last) > 0);
            periods.addAll(between);
        }
    }
}
