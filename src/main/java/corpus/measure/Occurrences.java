package corpus.measure;

import java.util.Arrays;

/**
 * Where an item occurs in a corpus: how often in which part, and at which positions.
 *
 * <p>An item may occur more often than there are word tokens: a word such as 俄哈 that was given as
 * one names an entity twice if its halves count as one.
 *
 * <p>Use one object an item, from one thread: construct, {@link #part} for each document with the
 * item in any order, {@link #position} for each occurrence in corpus order if a measure {@linkplain
 * TermMeasure#needsPositions needs} them, then read.
 */
public final class Occurrences {
    private final CorpusParts corpus;
    private final long frequency;

    private static final long[] NO_PARTS = {};
    private static final int FIRST_PARTS = 4;

    /** Size and count of each part with the item, in the upper and the lower half. */
    private long[] parts = NO_PARTS;

    private int length;
    private long seen;

    /** What the caller knows of the parts instead; null if they are told one by one. */
    private final Surplus surplus;

    private long positions;
    private long first;
    private long last = -1;

    /** The distances below the mean distance: their sum, and how many they are not. */
    private long shortSum;

    private long longDistances;

    /**
     * @param corpus the whole in which it was counted
     * @param frequency f, how often the item occurs in all parts together
     */
    public Occurrences(CorpusParts corpus, long frequency) {
        this(corpus, frequency, null);
    }

    private Occurrences(CorpusParts corpus, long frequency, Surplus surplus) {
        if (frequency < 0) {
            throw new IllegalArgumentException("an item that occurs %d times".formatted(frequency));
        }
        this.corpus = corpus;
        this.frequency = frequency;
        this.surplus = surplus;
    }

    /**
     * The parts in which an item occurs more often than in the corpus as a whole, v/s &gt; f/N.
     *
     * @param counts Σ v of these parts
     * @param sizes Σ s of these parts
     */
    private record Surplus(long counts, long sizes) {}

    /**
     * An item whose parts were added up already, for the measures that {@linkplain
     * TermMeasure#needsParts do not need} them one by one.
     *
     * @param corpus the whole in which it was counted
     * @param frequency f, how often the item occurs in all parts together
     * @param parts in how many parts it occurs
     * @param countsAbove Σ v of the parts for which {@link #isAbove} holds
     * @param sizesAbove Σ s of the same parts
     */
    public static Occurrences summed(
            CorpusParts corpus, long frequency, int parts, long countsAbove, long sizesAbove) {
        Occurrences item = new Occurrences(corpus, frequency, new Surplus(countsAbove, sizesAbove));
        item.length = parts;
        item.seen = frequency;
        return item;
    }

    /**
     * Whether an item is more frequent in a part than in the corpus as a whole, v/s &gt; f/N.
     *
     * @param count v, how often it occurs in the part
     * @param size s, the word tokens of the part
     * @param frequency f
     * @param tokens N
     */
    public static boolean isAbove(long count, long size, long frequency, long tokens) {
        return ExactProducts.difference(count, tokens, size, frequency) > 0;
    }

    /**
     * Adds a part. Parts without the item may be left out.
     *
     * @param count v, how often the item occurs in it
     * @param size s, its word tokens, below 2^31
     * @return this
     */
    public Occurrences part(long count, long size) {
        if (count < 0 || size < 0 || size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "an item cannot occur %d times in a part of %d tokens".formatted(count, size));
        }
        if (count > 0) {
            if (length == parts.length) {
                parts = Arrays.copyOf(parts, Math.max(FIRST_PARTS, length * 2));
            }
            parts[length++] = size << Integer.SIZE | count;
            seen += count;
        }
        return this;
    }

    /**
     * Adds an occurrence. All of them have to be added, in ascending order.
     *
     * @param position the word tokens before it in the corpus, documents in corpus order
     * @return this
     */
    public Occurrences position(long position) {
        if (position < last || position >= corpus.tokens()) {
            throw new IllegalArgumentException(
                    "position %d after %d among %d tokens"
                            .formatted(position, last, corpus.tokens()));
        }
        if (positions++ == 0) {
            first = position;
        } else {
            distance(position - last);
        }
        last = position;
        return this;
    }

    private void distance(long distance) {
        if (ExactProducts.difference(distance, frequency, 1, corpus.tokens()) < 0) {
            shortSum += distance;
        } else {
            longDistances++;
        }
    }

    CorpusParts corpus() {
        return corpus;
    }

    /** f, how often the item occurs. */
    long frequency() {
        return frequency;
    }

    /** How many parts have the item. */
    int range() {
        complete(seen, "parts hold");
        return length;
    }

    /** v of a part with the item; the order of parts has no meaning. */
    long count(int part) {
        return (int) parts[part];
    }

    /** s of the same part. */
    long size(int part) {
        return parts[part] >>> Integer.SIZE;
    }

    /**
     * Σ vN − sf over the parts in which this is positive, rounded once. The sums are whole numbers,
     * hence the same in any order of the parts.
     */
    double surplus() {
        Surplus sums = surplus == null ? sumOfParts() : surplus;
        return ExactProducts.difference(sums.counts, corpus.tokens(), sums.sizes, frequency);
    }

    private Surplus sumOfParts() {
        long counts = 0;
        long sizes = 0;
        for (int i = range() - 1; i >= 0; i--) {
            if (isAbove(count(i), size(i), frequency, corpus.tokens())) {
                counts += count(i);
                sizes += size(i);
            }
        }
        return new Surplus(counts, sizes);
    }

    /** Puts the parts into an order that does not depend on how they came, for inexact sums. */
    void sort() {
        Arrays.sort(parts, 0, range());
    }

    /**
     * Σ min(d, N/f)·f/N over the distances d from each occurrence to the next, the last one to the
     * first. Long distances count 1 each, the sum of the others is a whole number.
     */
    double reducedFrequency() {
        complete(positions, "positions are");
        if (frequency == 0) {
            return Double.NaN;
        }
        long around = first + corpus.tokens() - last;
        boolean isShort = ExactProducts.difference(around, frequency, 1, corpus.tokens()) < 0;
        double sum = (double) (isShort ? shortSum + around : shortSum);
        return longDistances + (isShort ? 0 : 1) + sum * frequency / corpus.tokens();
    }

    private void complete(long number, String what) {
        if (number != frequency) {
            throw new IllegalStateException(
                    "the %s %d occurrences, not %d".formatted(what, number, frequency));
        }
    }
}
