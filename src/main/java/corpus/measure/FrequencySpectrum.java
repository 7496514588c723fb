package corpus.measure;

/** How many words occur once, twice, and so on: all that measures without word order need. */
public final class FrequencySpectrum {
    /** The sample of {@link #hdd}, as its authors chose it. */
    public static final int HDD_SAMPLE = 42;

    /** Without words. */
    public static final FrequencySpectrum EMPTY = new FrequencySpectrum(new long[0], new long[0]);

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

    /** V/N: types over tokens. Above 0, at most 1; NaN without tokens. Johnson 1944. */
    double typeTokenRatio() {
        return (double) types() / tokens;
    }

    /** Herdan's C: ln V/ln N. 0 to 1; NaN below two tokens. Herdan 1960. */
    double herdan() {
        return tokens < 2
                ? Double.NaN
                : StrictMath.log((double) types()) / StrictMath.log((double) tokens);
    }

    /** V1/V: hapaxes over types. 0 to 1; NaN without tokens. Baayen 2001. */
    double hapaxShare() {
        return (double) hapaxes() / types();
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
        return 1e4 * repeated() / ((double) tokens * tokens);
    }

    /** Simpson's D: Σ f·(f − 1)/(N·(N − 1)). 0 to 1; NaN below two tokens. Simpson 1949. */
    double simpson() {
        return tokens < 2 ? Double.NaN : repeated() / ((double) tokens * (tokens - 1));
    }

    /** Σ f·(f − 1): ordered pairs of tokens of one type. */
    private double repeated() {
        double repeated = 0;
        for (int i = 0; i < frequencies.length; i++) {
            repeated += (double) frequencies[i] * (frequencies[i] - 1) * types[i];
        }
        return repeated;
    }
}
