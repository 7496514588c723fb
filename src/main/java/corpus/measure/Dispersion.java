package corpus.measure;

import java.util.List;

/**
 * Gries's deviation of proportions: how far the shares of an item's occurrences over the parts of a
 * corpus (its documents) are from the shares of the parts in the corpus. With v the item's count in
 * a part, f its count in all, s the size of the part and N of the corpus in word tokens: DP = ½ Σ
 * |v/f − s/N|. 0: as even as can be; near 1: all in one small part. Gries 2008.
 *
 * <p>Positive and negative deviations add up to 0, so DP is the sum of the positive ones alone, and
 * those are in parts in which the item occurs: a posting list is enough. The sums are integers,
 * hence the same in any order of the parts.
 *
 * <p>Use one object an item, from one thread: construct, {@link #part} for each document with the
 * item, then read.
 */
public final class Dispersion {
    static final List<Explanation> EXPLANATIONS =
            List.of(
                    new Explanation(
                            "dp",
                            "1/2 sum |v/f - s/N| over the parts: v, f the count of the item in the"
                                    + " part and in all, s, N the word tokens of the part and of"
                                    + " all",
                            "0 (spread as evenly as the text) to 1 - min s/N (all in the smallest"
                                    + " part)",
                            "empty if f = 0",
                            "Gries 2008"),
                    new Explanation(
                            "dp_norm",
                            "dp / (1 - min s/N), with the real sizes of the documents",
                            "0 (spread as evenly as the text) to 1 (all in the smallest part)",
                            "empty if f = 0 or if there is only one part",
                            "Lijffijt & Gries 2012"));

    private final long frequency;
    private final long total;
    private long seen;
    private long countsAbove;
    private long sizesAbove;

    /**
     * @param frequency f, how often the item occurs in all parts together
     * @param total N, the word tokens of all parts together
     */
    public Dispersion(long frequency, long total) {
        if (frequency < 0 || frequency > total) {
            throw new IllegalArgumentException(
                    "an item cannot occur " + frequency + " times in " + total + " tokens");
        }
        this.frequency = frequency;
        this.total = total;
    }

    /**
     * Adds a part. Parts without the item may be left out.
     *
     * @param count v, how often the item occurs in it
     * @param size s, its word tokens
     * @return this
     */
    public Dispersion part(long count, long size) {
        if (count < 0 || count > size) {
            throw new IllegalArgumentException(
                    "an item cannot occur " + count + " times in a part of " + size + " tokens");
        }
        seen += count;
        if (ExactProducts.difference(count, total, size, frequency) > 0) {
            countsAbove += count;
            sizesAbove += size;
        }
        return this;
    }

    /** DP, 0 to 1; NaN if the item does not occur. Gries 2008. */
    public double dp() {
        return deviation() / total;
    }

    /**
     * DPnorm = DP / (1 − min s/N), 0 to 1. Lijffijt and Gries 2012.
     *
     * @param smallestPart min s, the word tokens of the smallest part of all, with the item or
     *     without; a document without any word token is no part
     * @return NaN if the item does not occur, or if one part is the whole corpus
     */
    public double dpNorm(long smallestPart) {
        if (smallestPart < 1 || smallestPart > total) {
            throw new IllegalArgumentException(
                    "the smallest part cannot have " + smallestPart + " of " + total + " tokens");
        }
        return smallestPart == total ? Double.NaN : deviation() / (total - smallestPart);
    }

    /** N·DP. */
    private double deviation() {
        if (seen != frequency) {
            throw new IllegalStateException(
                    "the parts hold " + seen + " occurrences, not " + frequency);
        }
        return ExactProducts.difference(countsAbove, total, sizesAbove, frequency) / frequency;
    }
}
