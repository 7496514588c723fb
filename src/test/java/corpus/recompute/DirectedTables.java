package corpus.recompute;

import corpus.recompute.Exported.Document;
import corpus.recompute.PairTables.Item;
import corpus.recompute.PairTables.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code cooccur --directed}: only a before b. */
@SuppressWarnings("LongDoubleConversion") // counts are far below 2^53
final class DirectedTables {
    /** A pair in the order of the text. */
    private record Pair(Item a, Item b) {}

    private final PairTables tables;

    DirectedTables(PairTables tables) {
        this.tables = tables;
    }

    List<List<String>> rows(Exported corpus, List<String> by) {
        List<Cells.Sorted> rows = new ArrayList<>();
        corpus.groups(by).forEach((group, documents) -> add(group, documents, rows));
        return Cells.inOrder(rows);
    }

    private void add(List<String> group, List<Document> documents, List<Cells.Sorted> rows) {
        Map<Pair, Map<String, Integer>> counts = new HashMap<>();
        Map<Pair, Integer> joints = new HashMap<>();
        for (Document document : documents) {
            if (tables.window() > 0) {
                for (List<Position> sentence : tables.sentences(document)) {
                    for (int i = 0; i < sentence.size(); i++) {
                        int end = Math.min(sentence.size(), i + tables.window() + 1);
                        for (int j = i + 1; j < end; j++) {
                            Position x = sentence.get(i);
                            Position y = sentence.get(j);
                            add(document, x, y, counts, joints);
                        }
                    }
                }
            } else {
                tables.units(document).forEach(unit -> addUnit(document, unit, counts, joints));
            }
        }
        rows.addAll(rows(group, counts, joints));
    }

    private static void add(
            Document document,
            Position x,
            Position y,
            Map<Pair, Map<String, Integer>> counts,
            Map<Pair, Integer> joints) {
        // A position without an item stays in the sums of the matrix.
        Pair pair = new Pair(x.item(), y.item());
        counts.computeIfAbsent(pair, p -> new TreeMap<>()).merge(document.name(), 1, Integer::sum);
        joints.merge(pair, x.joint() >= 0 && x.joint() == y.joint() ? 1 : 0, Integer::sum);
    }

    /** Each pair counts once in a unit, however often; an item makes no pair with itself. */
    private static void addUnit(
            Document document,
            List<Position> unit,
            Map<Pair, Map<String, Integer>> counts,
            Map<Pair, Integer> joints) {
        Set<Pair> pairs = new HashSet<>();
        Set<Pair> inJoint = new HashSet<>();
        for (int i = 0; i < unit.size(); i++) {
            for (int j = i + 1; j < unit.size(); j++) {
                Position x = unit.get(i);
                Position y = unit.get(j);
                if (x.item() != null && y.item() != null && !x.item().equals(y.item())) {
                    pairs.add(new Pair(x.item(), y.item()));
                    if (x.joint() >= 0 && x.joint() == y.joint()) {
                        inJoint.add(new Pair(x.item(), y.item()));
                    }
                }
            }
        }
        for (Pair pair : pairs) {
            counts.computeIfAbsent(pair, p -> new TreeMap<>())
                    .merge(document.name(), 1, Integer::sum);
            joints.merge(pair, inJoint.contains(pair) ? 1 : 0, Integer::sum);
        }
    }

    private static List<Cells.Sorted> rows(
            List<String> group, Map<Pair, Map<String, Integer>> counts, Map<Pair, Integer> joints) {
        Map<Item, Integer> before = new HashMap<>();
        Map<Item, Integer> behind = new HashMap<>();
        int all = 0;
        for (Map.Entry<Pair, Map<String, Integer>> entry : counts.entrySet()) {
            int count = (int) Formulas.sum(entry.getValue().values());
            before.merge(orNone(entry.getKey().a()), count, Integer::sum);
            behind.merge(orNone(entry.getKey().b()), count, Integer::sum);
            all += count;
        }
        List<Cells.Sorted> rows = new ArrayList<>();
        for (Map.Entry<Pair, Map<String, Integer>> entry : counts.entrySet()) {
            Pair pair = entry.getKey();
            if (pair.a() == null || pair.b() == null) {
                continue;
            }
            int count = (int) Formulas.sum(entry.getValue().values());
            int most = entry.getValue().values().stream().mapToInt(n -> n).max().orElse(0);
            int r = before.get(pair.a());
            int c = behind.get(pair.b());
            List<String> texts = new ArrayList<>(pair.a().texts());
            texts.addAll(pair.b().texts());
            List<String> cells = new ArrayList<>(group);
            cells.addAll(texts);
            cells.addAll(
                    Cells.row(
                            List.of(),
                            count,
                            joints.get(pair),
                            entry.getValue().size(),
                            (double) most / count,
                            r,
                            c,
                            all,
                            Formulas.expected(r, c, all),
                            Formulas.logDice(count, r, c),
                            Formulas.mi(count, r, c, all),
                            Formulas.npmi(count, r, c, all),
                            Formulas.logLikelihood(count, r, c, all),
                            Formulas.tScore(count, r, c, all),
                            Formulas.jaccard(count, r, c)));
            rows.add(new Cells.Sorted(group, count, texts, cells));
        }
        return rows;
    }

    private static Item orNone(Item item) {
        return item == null ? new Item("", "", "none") : item;
    }
}
