package corpus.measure;

import java.util.List;

/** How many words occur once, twice, and so on: all that measures without word order need. */
public final class FrequencySpectrum {
    /** The sample of {@link #hdd}, as its authors chose it. */
    public static final int HDD_SAMPLE = 42;

    static final List<Explanation> EXPLANATIONS =
            List.of(
                    new Explanation(
                            "hdd",
                            "sum over the types of (1 - C(N - f, 42) / C(N, 42)) / 42: the expected"
                                    + " type/token ratio of 42 tokens drawn at random",
                            "1/42 (one word repeated) to 1 (no word repeated)",
                            "empty below 42 word tokens",
                            "McCarthy & Jarvis 2007"),
                    new Explanation(
                            "yule_k",
                            "10000 (sum f^2 - N) / N^2 over the types; f the count of a type, N of"
                                    + " all word tokens",
                            "0 (no word repeated) to below 10000; larger means more repetition",
                            "empty without word tokens",
                            "Yule 1944; Tweedie & Baayen 1998"));

    private final long[] frequencies;
    private final long[] types;
    private final long tokens;

    /**
     * @param frequencies the frequencies that occur, ascending, each at least 1
     * @param types how many words have each of them, at least 1
     */
    public FrequencySpectrum(long[] frequencies, long[] types) {
        if (frequencies.length != types.length) {
            throw new IllegalArgumentException(
                    frequencies.length + " frequencies, but " + types.length + " numbers of types");
        }
        long sum = 0;
        long before = 0;
        for (int i = 0; i < frequencies.length; i++) {
            if (frequencies[i] <= before || types[i] < 1) {
                throw new IllegalArgumentException(
                        "frequency "
                                + frequencies[i]
                                + " of "
                                + types[i]
                                + " types after "
                                + before);
            }
            before = frequencies[i];
            sum = Math.addExact(sum, Math.multiplyExact(frequencies[i], types[i]));
        }
        this.frequencies = frequencies.clone();
        this.types = types.clone();
        this.tokens = sum;
    }

    /** The number of word tokens. */
    public long tokens() {
        return tokens;
    }

    /** The number of different words. */
    public long types() {
        long sum = 0;
        for (long count : types) {
            sum += count;
        }
        return sum;
    }

    /** The number of words that occur once. */
    public long hapaxes() {
        return frequencies.length > 0 && frequencies[0] == 1 ? types[0] : 0;
    }

    /**
     * HD-D: Σ over the types of the hypergeometric probability to be in a sample, over its size;
     * the type/token ratio to be expected of the sample. 1/sample to 1; NaN if there are fewer
     * tokens than the sample needs. McCarthy and Jarvis 2007.
     *
     * @param sample tokens drawn without replacement, usually {@link #HDD_SAMPLE}
     */
    public double hdd(int sample) {
        if (tokens < sample) {
            return Double.NaN;
        }
        double expectedTypes = 0;
        for (int i = 0; i < frequencies.length; i++) {
            expectedTypes += types[i] * drawn(frequencies[i], sample);
        }
        return expectedTypes / sample;
    }

    /**
     * Drawn at the first, or not then but at the second, and so on: sums of positive terms only.
     */
    private double drawn(long frequency, int sample) {
        double drawn = 0;
        double notYet = 1;
        for (int k = 0; k < sample; k++) {
            double left = tokens - k;
            drawn += notYet * (frequency / left);
            notYet *= Math.max(0, left - frequency) / left;
        }
        return drawn;
    }

    /**
     * Yule's K: 10^4·(Σ f² − N)/N². 0 if no word is repeated, below 10^4; NaN without tokens. Yule
     * 1944.
     */
    public double yuleK() {
        double repeated = 0;
        for (int i = 0; i < frequencies.length; i++) {
            repeated += (double) frequencies[i] * (frequencies[i] - 1) * types[i];
        }
        return 1e4 * repeated / ((double) tokens * tokens);
    }
}
