package corpus.analysis;

import corpus.document.CodePointOrder;
import corpus.measure.Kappa;
import corpus.measure.Proportion;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How many rows of a sheet are correct, and how far two coders agree about it: for all rows, for
 * those of each type, of each method, and for those inside a longer name or free-standing.
 *
 * @param codings one coder or two
 */
public record Agreement(List<Coding> codings) {
    private static final List<Column> ONE =
            Columns.of(
                    "agreement",
                    "level",
                    "value",
                    "coder",
                    "judged",
                    "correct",
                    "blank",
                    "precision",
                    "precision_low",
                    "precision_high");
    private static final List<Column> TWO =
            Columns.of("agreement", "agreed", "agreement", "kappa", "kappa_low", "kappa_high");

    /** The two judgements of a row that stands in both sheets. */
    private record Pair(Coding.Item first, Coding.Item second) {
        boolean isJudged() {
            return first.judgement() != Judgement.BLANK && second.judgement() != Judgement.BLANK;
        }
    }

    public Agreement {
        codings = List.copyOf(codings);
    }

    /** The columns of the table; with two coders, further ones. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(ONE);
        if (codings.size() == 2) {
            columns.addAll(TWO);
        }
        return List.copyOf(columns);
    }

    /** The rows of the table. */
    public List<Object[]> rows() {
        List<Object[]> rows = new ArrayList<>();
        addRows("all", "", item -> true, rows);
        addLevel("type", Coding.Item::type, rows);
        addLevel("method", Coding.Item::method, rows);
        addLevel("nested", Coding.Item::nested, rows);
        return rows;
    }

    /** The rows of a coder that the other one's sheet lacks; none if there is one coder. */
    public List<Coding.Item> only(int coder) {
        Map<List<String>, Coding.Item> others = byKey(codings.get(codings.size() - 1 - coder));
        return codings.get(coder).items().stream()
                .filter(item -> !others.containsKey(item.key()))
                .toList();
    }

    /** How many of a coder's rows are correct, of those that were judged. */
    public Proportion precision(int coder) {
        return precision(codings.get(coder), item -> true);
    }

    /** How far two coders agree on the rows that both judged. */
    public Kappa kappa() {
        return kappa(pairs(item -> true));
    }

    private void addLevel(
            String level, Function<Coding.Item, String> valueOf, List<Object[]> rows) {
        TreeSet<String> values = new TreeSet<>(CodePointOrder.COMPARATOR);
        codings.forEach(coding -> coding.items().forEach(item -> values.add(valueOf.apply(item))));
        values.remove("");
        for (String value : values) {
            addRows(level, value, item -> valueOf.apply(item).equals(value), rows);
        }
    }

    private void addRows(
            String level, String value, Predicate<Coding.Item> chosen, List<Object[]> rows) {
        for (int coder = 0; coder < codings.size(); coder++) {
            Object[] row = row(level, value, Integer.toString(coder + 1));
            Coding coding = codings.get(coder);
            Proportion precision = precision(coding, chosen);
            long all = coding.items().stream().filter(chosen).count();
            row[3] = precision.all();
            row[4] = precision.some();
            row[5] = all - precision.all();
            row[6] = precision.share();
            row[7] = precision.low();
            row[8] = precision.high();
            rows.add(row);
        }
        if (codings.size() == 2) {
            Object[] row = row(level, value, "both");
            List<Pair> pairs = pairs(chosen);
            Kappa kappa = kappa(pairs);
            row[3] = kappa.items();
            row[5] = pairs.size() - kappa.items();
            row[9] = kappa.agreed();
            row[10] = kappa.agreement();
            row[11] = kappa.value();
            row[12] = kappa.low();
            row[13] = kappa.high();
            rows.add(row);
        }
    }

    private Object[] row(String level, String value, String coder) {
        Object[] row = new Object[columns().size()];
        row[0] = level;
        row[1] = value;
        row[2] = coder;
        return row;
    }

    private static Proportion precision(Coding coding, Predicate<Coding.Item> chosen) {
        long correct = 0;
        long judged = 0;
        for (Coding.Item item : coding.items()) {
            if (chosen.test(item) && item.judgement() != Judgement.BLANK) {
                judged++;
                correct += item.judgement() == Judgement.CORRECT ? 1 : 0;
            }
        }
        return new Proportion(correct, judged);
    }

    /** The rows that stand in both sheets; their type and method are those of the first. */
    private List<Pair> pairs(Predicate<Coding.Item> chosen) {
        Map<List<String>, Coding.Item> seconds = byKey(codings.get(1));
        return codings.get(0).items().stream()
                .filter(chosen)
                .filter(item -> seconds.containsKey(item.key()))
                .map(item -> new Pair(item, seconds.get(item.key())))
                .toList();
    }

    private static Kappa kappa(List<Pair> pairs) {
        long[][] table = new long[2][2];
        for (Pair pair : pairs) {
            if (pair.isJudged()) {
                table[answer(pair.first())][answer(pair.second())]++;
            }
        }
        return new Kappa(table);
    }

    private static int answer(Coding.Item item) {
        return item.judgement() == Judgement.CORRECT ? 0 : 1;
    }

    private static Map<List<String>, Coding.Item> byKey(Coding coding) {
        Map<List<String>, Coding.Item> items = new HashMap<>();
        coding.items().forEach(item -> items.put(item.key(), item));
        return items;
    }
}
