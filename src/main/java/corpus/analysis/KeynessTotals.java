package corpus.analysis;

import corpus.measure.Keyness;
import corpus.measure.KeynessCounts;
import corpus.measure.PValueAdjustment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Map<Counts, Double> adjusted) {
    private static final double MILLION = 1e6;

    /** Items that occur equally often have the same p-value. */
    record Counts(long count, long referenceCount) {
        static Counts of(KeynessSummary value) {
            return new Counts(value.count(), value.referenceCount());
        }
    }

    static KeynessTotals of(
            Collection<KeynessSummary> items,
            long tokens,
            long referenceTokens,
            PValueAdjustment adjustment) {
        KeynessTotals plain =
                new KeynessTotals(
                        tokens,
                        referenceTokens,
                        items.size(),
                        items.stream().filter(item -> item.count() > 0).count(),
                        items.stream().filter(item -> item.referenceCount() > 0).count(),
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
                plain.adjusted(items, adjustment));
    }

    private Map<Counts, Double> adjusted(
            Collection<KeynessSummary> items, PValueAdjustment adjustment) {
        List<KeynessSummary> all = new ArrayList<>(items);
        double[] values =
                all.stream().mapToDouble(item -> Keyness.P_VALUE.of(counts(item))).toArray();
        double[] adjustedValues = adjustment.adjust(values);
        Map<Counts, Double> byCounts = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            byCounts.put(Counts.of(all.get(i)), adjustedValues[i]);
        }
        return byCounts;
    }

    /** Whether there is nothing to compare, or nothing to compare with. */
    boolean isOneSided() {
        return tokens == 0 || referenceTokens == 0;
    }

    KeynessCounts counts(KeynessSummary item) {
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
        Double known = adjusted.get(Counts.of(item));
        return known == null ? Keyness.P_VALUE.of(counts(item)) : known;
    }
}
