package corpus.recompute;

import corpus.recompute.Exported.Document;
import corpus.recompute.Exported.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tables with a column for each item, with their header. */
final class WideTables {
    private static final int COUNT = 6;

    private WideTables() {}

    /** The pairs as a square; the items with the largest sums of counts come first. */
    static List<List<String>> matrix(List<List<String>> pairs) {
        Map<String, Integer> sums = new TreeMap<>(Cells.CODE_POINTS);
        Map<List<String>, String> counts = new TreeMap<>(Cells.LISTS);
        for (List<String> pair : pairs) {
            sums.merge(pair.get(0), Integer.parseInt(pair.get(COUNT)), Integer::sum);
            sums.merge(pair.get(3), Integer.parseInt(pair.get(COUNT)), Integer::sum);
            counts.put(List.of(pair.get(0), pair.get(3)), pair.get(COUNT));
            counts.put(List.of(pair.get(3), pair.get(0)), pair.get(COUNT));
        }
        // The sort is stable, and they come by code point.
        List<String> items =
                sums.keySet().stream()
                        .sorted(Comparator.comparing(item -> -sums.get(item)))
                        .toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("item"));
        header.addAll(items);
        rows.add(header);
        for (String a : items) {
            List<String> row = new ArrayList<>(List.of(a));
            items.forEach(b -> row.add(counts.getOrDefault(List.of(a, b), "0")));
            rows.add(row);
        }
        return rows;
    }

    /** A row for each group, a column for each term, the most frequent of the corpus first. */
    static List<List<String>> stats(Exported corpus, List<String> by, TermTables.Choice choice) {
        List<String> terms =
                TermTables.stats(corpus, List.of(), choice, false).stream()
                        .map(row -> row.get(0))
                        .toList();
        Map<List<String>, String> counts = new TreeMap<>(Cells.LISTS);
        for (List<String> row : TermTables.stats(corpus, by, choice, false)) {
            List<String> key = new ArrayList<>(row.subList(0, by.size() + 1));
            counts.put(key, row.get(by.size() + 2));
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(by);
        header.addAll(List.of("documents", "tokens"));
        header.addAll(terms);
        rows.add(header);
        for (Map.Entry<List<String>, List<Document>> group : corpus.groups(by).entrySet()) {
            List<Token> words = new ArrayList<>();
            group.getValue().forEach(document -> words.addAll(document.words()));
            List<String> row = Cells.row(group.getKey(), group.getValue().size(), words.size());
            for (String term : terms) {
                List<String> key = new ArrayList<>(group.getKey());
                key.add(term);
                row.add(counts.getOrDefault(key, "0"));
            }
            rows.add(row);
        }
        return rows;
    }
}
