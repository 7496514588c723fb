package corpus.analysis;

import corpus.measure.Keyness;
import corpus.measure.KeynessCounts;
import corpus.measure.PValueAdjustment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the rows of a table of keywords have in common.
 *
 * @param tokens word tokens of the target
 * @param referenceTokens word tokens of the reference
 * @param types how many items are compared
 * @param targetTypes how many of them occur in the target
 * @param referenceTypes how many occur in the reference
 * @param adjusted the adjusted p-values, by both counts; empty if they are not adjusted
 */
record KeynessTotals(
        long tokens,
        long referenceTokens,
        long types,
        long targetTypes,
        long referenceTypes,
        Map<ComparedCounts, Double> adjusted) {
    private static final double MILLION = 1e6;

    /**
     * @param types how many items have these counts
     */
    static KeynessTotals of(
            Map<ComparedCounts, Counter> types,
            long tokens,
            long referenceTokens,
            PValueAdjustment adjustment) {
        KeynessTotals plain =
                new KeynessTotals(
                        tokens,
                        referenceTokens,
                        sum(types, counts -> true),
                        sum(types, counts -> counts.count() > 0),
                        sum(types, counts -> counts.referenceCount() > 0),
                        Map.of());
        if (adjustment == PValueAdjustment.NONE || plain.isOneSided()) {
            return plain;
        }
        return new KeynessTotals(
                tokens,
                referenceTokens,
                plain.types,
                plain.targetTypes,
                plain.referenceTypes,
                plain.adjusted(types, adjustment));
    }

    private static long sum(
            Map<ComparedCounts, Counter> types, Predicate<ComparedCounts> condition) {
        return types.entrySet().stream()
                .filter(entry -> condition.test(entry.getKey()))
                .mapToLong(entry -> entry.getValue().count())
                .sum();
    }

    private Map<ComparedCounts, Double> adjusted(
            Map<ComparedCounts, Counter> types, PValueAdjustment adjustment) {
        List<ComparedCounts> all = new ArrayList<>();
        types.forEach(
                (counts, items) -> all.addAll(Collections.nCopies((int) items.count(), counts)));
        double[] values = all.stream().mapToDouble(this::pValue).toArray();
        double[] adjustedValues = adjustment.adjust(values);
        Map<ComparedCounts, Double> byCounts = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            byCounts.put(all.get(i), adjustedValues[i]);
        }
        return byCounts;
    }

    private double pValue(ComparedCounts item) {
        return Keyness.P_VALUE.of(counts(item));
    }

    /** Whether there is nothing to compare, or nothing to compare with. */
    boolean isOneSided() {
        return tokens == 0 || referenceTokens == 0;
    }

    KeynessCounts counts(KeynessSummary item) {
        return counts(ComparedCounts.of(item));
    }

    private KeynessCounts counts(ComparedCounts item) {
        return new KeynessCounts(
                item.count(), tokens, item.referenceCount(), referenceTokens, types);
    }

    double perMillion(long count) {
        return count * MILLION / tokens;
    }

    double referencePerMillion(long count) {
        return count * MILLION / referenceTokens;
    }

    /**
     * Where an item is relatively more frequent: above 0 in the target, below in the reference.
     * Exact: the products of two corpora of 10^10 word tokens don't fit into a long.
     */
    int compareRates(KeynessSummary item) {
        int high =
                Long.compare(
                        Math.multiplyHigh(item.count(), referenceTokens),
                        Math.multiplyHigh(item.referenceCount(), tokens));
        return high != 0
                ? high
                : Long.compareUnsigned(
                        item.count() * referenceTokens, item.referenceCount() * tokens);
    }

    double adjustedPValue(KeynessSummary item) {
        ComparedCounts counts = ComparedCounts.of(item);
        Double known = adjusted.get(counts);
        return known == null ? pValue(counts) : known;
    }
}
