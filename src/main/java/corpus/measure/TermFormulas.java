package corpus.measure;

/** The formulas of {@link TermMeasure}, in the notation of {@link CorpusParts}. */
final class TermFormulas {
    private static final double MILLION = 1e6;
    private static final double TEN_THOUSAND = 1e4;

    private TermFormulas() {}

    /** 10^6·f/N. 0 to 10^6. NaN if N = 0. */
    static double perMillion(Occurrences item) {
        return item.frequency() * MILLION / item.corpus().tokens();
    }

    /** 10^4·f/characters. 0 to 10^4. NaN without characters. */
    static double per10kCharacters(Occurrences item) {
        return item.frequency() * TEN_THOUSAND / item.corpus().characters();
    }

    /** df/D. 0 to 1. NaN without documents. */
    static double documentShare(Occurrences item) {
        return (double) item.range() / item.corpus().documents();
    }

    /** f·ln(D/df). 0 if in every document; NaN if f = 0. Spärck Jones 1972. */
    static double tfIdf(Occurrences item) {
        return item.frequency() == 0
                ? Double.NaN
                : item.frequency()
                        * StrictMath.log((double) item.corpus().documents() / item.range());
    }

    /** The number of parts with the item. 0 to n. */
    static double range(Occurrences item) {
        return item.range();
    }

    /** ½·Σ |v/f − s/N|. 0 to 1 − min s/N. NaN if f = 0. Gries 2008. */
    static double dp(Occurrences item) {
        return deviation(item) / item.corpus().tokens();
    }

    /** DP/(1 − min s/N). 0 to 1. NaN if f = 0 or n = 1. Lijffijt and Gries 2012. */
    static double dpNorm(Occurrences item) {
        CorpusParts corpus = item.corpus();
        return corpus.smallestPart() == corpus.tokens()
                ? Double.NaN
                : deviation(item) / (corpus.tokens() - corpus.smallestPart());
    }

    /**
     * N·DP. Positive and negative deviations add up to 0, so DP is the sum of the positive ones
     * alone, and those are in parts in which the item occurs.
     */
    private static double deviation(Occurrences item) {
        return item.surplus() / item.frequency();
    }

    /**
     * 1 − V/√(n − 1), V = sd/mean of the shares v/s, with the standard deviation of the population.
     * 0 to 1. NaN if f = 0 or n = 1. Juilland and Chang-Rodríguez 1964; shares after Gries 2020.
     */
    static double juillandD(Occurrences item) {
        long n = item.corpus().parts();
        if (n < 2 || item.frequency() == 0) {
            return Double.NaN;
        }
        item.sort();
        int with = item.range();
        double sum = 0;
        for (int i = 0; i < with; i++) {
            sum += (double) item.count(i) / item.size(i);
        }
        double mean = sum / n;
        double squares = (n - with) * mean * mean;
        for (int i = 0; i < with; i++) {
            double deviation = (double) item.count(i) / item.size(i) - mean;
            squares += deviation * deviation;
        }
        double variation = Math.sqrt(squares / n) / mean;
        return Math.max(0, 1 - variation / Math.sqrt(n - 1.0));
    }

    /** Σ min(d, N/f)·f/N over the cyclic distances d. 1 to f. NaN if f = 0. */
    static double arf(Occurrences item) {
        return item.reducedFrequency();
    }
}
