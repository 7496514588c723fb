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
import java.util.function.Predicate;

/**
 * {@code keyness} with a reference in the same corpus.
 *
 * @param of what is compared
 * @param target which documents are the target
 * @param reference which ones are the reference, if they are not in the target
 */
@SuppressWarnings("LongDoubleConversion") // counts are far below 2^53
record KeynessTables(Occurrences of, Predicate<Document> target, Predicate<Document> reference) {
    private static final double ERROR = 0.05;

    /** What is seen of an item on both sides. */
    private static final class Seen {
        private final Map<String, Integer> tags = new TreeMap<>(Cells.CODE_POINTS);
        private final int[] counts = new int[2];
        private final int[] documents = new int[2];
    }

    /** A row with what it is sorted by and what decides whether it is kept. */
    private record Row(double bound, double evidence, double sign, Seen seen, List<String> cells) {
        /** The texts are the first cells, so they decide between rows with equal numbers. */
        static final Comparator<Row> ORDER =
                Comparator.comparingDouble((Row row) -> -row.bound + 0.0)
                        .thenComparingDouble(row -> -row.evidence + 0.0)
                        .thenComparing(Row::cells, Cells.LISTS);

        static final Comparator<Row> ASCENDING =
                Comparator.comparingDouble((Row row) -> row.bound + 0.0)
                        .thenComparingDouble(row -> row.evidence + 0.0)
                        .thenComparing(Row::cells, Cells.LISTS);

        /** Whether so many documents have it on the side where it is more frequent. */
        boolean isIn(int least) {
            return (sign >= 0 && seen.documents[0] >= least)
                    || (sign <= 0 && seen.documents[1] >= least);
        }
    }

    /** Both directions, of items in so many documents. */
    List<List<String>> rows(Exported corpus, int minDocuments) {
        return all(corpus).stream()
                .filter(row -> row.isIn(minDocuments))
                .sorted(Row.ORDER)
                .map(Row::cells)
                .toList();
    }

    /** What is typical of the reference. */
    List<List<String>> negative(Exported corpus) {
        return all(corpus).stream()
                .filter(row -> row.sign() < 0)
                .sorted(Row.ASCENDING)
                .map(Row::cells)
                .toList();
    }

    private List<Row> all(Exported corpus) {
        double[] tokens = new double[2];
        Map<String, Seen> items = new TreeMap<>();
        for (Document document : corpus.documents()) {
            if (!target.test(document) && !reference.test(document)) {
                continue;
            }
            int side = target.test(document) ? 0 : 1;
            tokens[side] += document.words().size();
            Set<String> names = new TreeSet<>();
            for (Occurrence occurrence : of.in(document)) {
                Seen seen = items.computeIfAbsent(occurrence.name(), name -> new Seen());
                seen.tags.merge(occurrence.tag(), 1, Integer::sum);
                seen.counts[side]++;
                names.add(occurrence.name());
            }
            names.forEach(name -> items.get(name).documents[side]++);
        }
        if (tokens[0] == 0 || tokens[1] == 0) {
            throw new AssertionError("nothing to compare");
        }
        List<Row> rows = new ArrayList<>();
        items.forEach(
                (name, seen) ->
                        rows.add(
                                row(
                                        describe(corpus, name, seen),
                                        seen,
                                        tokens[0],
                                        tokens[1],
                                        items.size())));
        return rows;
    }

    private List<String> describe(Exported corpus, String name, Seen seen) {
        if (of.areEntities()) {
            return List.of(
                    name, corpus.entity(name).text("type"), corpus.entity(name).text("name"));
        }
        return List.of(name, TermTables.mostFrequent(seen.tags));
    }

    private static Row row(List<String> texts, Seen seen, double c, double d, int types) {
        double a = seen.counts[0];
        double b = seen.counts[1];
        double sign = Math.signum(a * d - b * c);
        double tail = ERROR / 2 / types;
        double bound =
                sign >= 0
                        ? Math.max(0, Formulas.log2(leastOdds((int) a, (int) b, tail) * d / c))
                        : -Math.max(0, Formulas.log2(leastOdds((int) b, (int) a, tail) * c / d));
        double evidence = Formulas.logLikelihood(a, c, a + b, c + d);
        // A count of 0 counts as one half.
        double ratio = (a == 0 ? 0.5 : a) / c / ((b == 0 ? 0.5 : b) / d);
        return new Row(
                bound,
                evidence,
                sign,
                seen,
                Cells.row(
                        texts,
                        seen.counts[0],
                        a * 1e6 / c,
                        seen.documents[0],
                        seen.counts[1],
                        b * 1e6 / d,
                        seen.documents[1],
                        Formulas.log2(ratio),
                        bound,
                        evidence,
                        b == 0 ? Double.NaN : 100 * (a / c - b / d) / (b / d)));
    }

    /**
     * Clopper and Pearson 1934: the odds of the least p at which so many hits, or more, still have
     * this probability; bisected, as the probability grows with p.
     */
    static double leastOdds(int hits, int misses, double tail) {
        double low = -60;
        double high = 60;
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (upperTail(hits, hits + misses, middle) < tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp(low);
    }

    /** The binomial probability of so many hits or more of n, given ln(p/(1 − p)). */
    private static double upperTail(int hits, int n, double logOdds) {
        double logP = -Math.log1p(Math.exp(-logOdds));
        double logQ = -Math.log1p(Math.exp(logOdds));
        double logChoose = 0;
        double sum = 0;
        // From n hits of n, which are chosen in one way, down.
        for (int k = n; k >= hits; k--) {
            sum += Math.exp(logChoose + k * logP + (n - k) * logQ);
            logChoose += Math.log(k) - Math.log(n - k + 1.0);
        }
        return sum;
    }
}
