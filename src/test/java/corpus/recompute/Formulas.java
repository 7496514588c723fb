package corpus.recompute;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Measures, from their definitions. O joint, R and C margins, N all; a division by 0 is NaN. */
final class Formulas {
    private Formulas() {}

    static double ratio(double a, double b) {
        return b == 0 ? Double.NaN : a / b;
    }

    static double log2(double x) {
        return x <= 0 ? Double.NaN : Math.log(x) / Math.log(2);
    }

    static double expected(double r, double c, double n) {
        return ratio(r * c, n);
    }

    /** Rychlý 2008. */
    static double logDice(double o, double r, double c) {
        return 14 + log2(2 * o / (r + c));
    }

    /** Church and Hanks 1990. */
    static double mi(double o, double r, double c, double n) {
        return log2(ratio(o, expected(r, c, n)));
    }

    /** Bouma 2009, with its limits. */
    static double npmi(double o, double r, double c, double n) {
        if (r == 0 || c == 0) {
            return Double.NaN;
        }
        if (o == 0) {
            return -1;
        }
        return o == n ? 1 : mi(o, r, c, n) / -log2(o / n);
    }

    /** Dunning 1993, signed. */
    static double logLikelihood(double o, double r, double c, double n) {
        double[][] observed = {{o, r - o}, {c - o, n - r - c + o}};
        double[] rows = {r, n - r};
        double[] columns = {c, n - c};
        double sum = 0;
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                if (observed[i][j] > 0) {
                    sum += observed[i][j] * Math.log(observed[i][j] / (rows[i] * columns[j] / n));
                }
            }
        }
        return Math.signum(o * n - r * c) * 2 * Math.max(0, sum);
    }

    /** Church et al. 1991. */
    static double tScore(double o, double r, double c, double n) {
        return ratio(o - expected(r, c, n), Math.sqrt(o));
    }

    /** Gries 2013: how much likelier the one is with the other than without it. */
    static double deltaP(double o, double r, double c, double n) {
        return ratio(o, r) - ratio(c - o, n - r);
    }

    static double jaccard(double o, double r, double c) {
        return ratio(o, r + c - o);
    }

    /** Gries 2008, normalised after Lijffijt and Gries 2012, with the real sizes of the parts. */
    static double dpNorm(List<Integer> counts, List<Integer> sizes) {
        double f = sum(counts);
        double n = sum(sizes);
        double dp = 0;
        double least = 1;
        for (int i = 0; i < sizes.size(); i++) {
            dp += Math.abs(counts.get(i) / f - sizes.get(i) / n) / 2;
            least = Math.min(least, sizes.get(i) / n);
        }
        return ratio(dp, 1 - least);
    }

    static double sum(Collection<Integer> numbers) {
        double sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** Johnson 1944: the mean type/token ratio of full segments inside documents. */
    static double sttr(List<List<String>> documents, int size) {
        double types = 0;
        double segments = 0;
        for (List<String> words : documents) {
            for (int i = 0; i + size <= words.size(); i += size) {
                types += new HashSet<>(words.subList(i, i + size)).size();
                segments++;
            }
        }
        return ratio(types / size, segments);
    }

    /** Covington and McFall 2010: the same of all windows. */
    static double mattr(List<List<String>> documents, int size) {
        double types = 0;
        double windows = 0;
        for (List<String> words : documents) {
            for (int i = 0; i + size <= words.size(); i++) {
                types += new HashSet<>(words.subList(i, i + size)).size();
                windows++;
            }
        }
        return ratio(types / size, windows);
    }

    /** McCarthy and Jarvis 2010, over documents in corpus order. */
    static double mtld(List<List<String>> documents) {
        double tokens = 0;
        double forward = 0;
        double backward = 0;
        for (List<String> words : documents) {
            tokens += words.size();
            forward += factors(words);
            List<String> reversed = new java.util.ArrayList<>(words);
            java.util.Collections.reverse(reversed);
            backward += factors(reversed);
        }
        return forward == 0 || backward == 0
                ? Double.NaN
                : (tokens / forward + tokens / backward) / 2;
    }

    private static double factors(List<String> words) {
        double factors = 0;
        HashSet<String> types = new HashSet<>();
        int size = 0;
        for (String word : words) {
            types.add(word);
            size++;
            if ((double) types.size() / size <= 0.72) {
                factors++;
                types.clear();
                size = 0;
            }
        }
        return size == 0 ? factors : factors + (1 - (double) types.size() / size) / (1 - 0.72);
    }

    static Map<String, Integer> frequencies(Collection<String> words) {
        Map<String, Integer> frequencies = new HashMap<>();
        words.forEach(word -> frequencies.merge(word, 1, Integer::sum));
        return frequencies;
    }

    /** McCarthy and Jarvis 2007, with 42 draws. */
    static double hdd(List<String> words) {
        int n = words.size();
        if (n < 42) {
            return Double.NaN;
        }
        double sum = 0;
        for (int f : frequencies(words).values()) {
            double none = 1;
            for (int k = 0; k < 42; k++) {
                none *= Math.max(0.0, n - f - k) / (n - k);
            }
            sum += (1 - none) / 42;
        }
        return sum;
    }

    /** Yule 1944. */
    static double yuleK(List<String> words) {
        double n = words.size();
        double squares = 0;
        for (int f : frequencies(words).values()) {
            squares += (double) f * f;
        }
        return ratio(1e4 * (squares - n), n * n);
    }
}
