package corpus.measure;

import java.util.Arrays;

/**
 * What is done about many tests at once. All p-values of a table are needed before the first one
 * can be adjusted, also those of rows that are left out afterwards.
 */
public enum PValueAdjustment {
    /** Nothing. */
    NONE {
        @Override
        double[] adjustPresent(double[] ascending) {
            return ascending.clone();
        }
    },

    /** min(1, m·p) of m p-values: holds the probability of a single false alarm. Dunn 1961. */
    BONFERRONI {
        @Override
        double[] adjustPresent(double[] ascending) {
            return Arrays.stream(ascending).map(p -> Math.min(1, p * ascending.length)).toArray();
        }
    },

    /**
     * The least p(k)·m/k over the ranks k from that of the p-value upwards, at most 1: holds the
     * expected share of false alarms. Equal p-values stay equal. Benjamini and Hochberg 1995.
     */
    BH {
        @Override
        double[] adjustPresent(double[] ascending) {
            double[] adjusted = new double[ascending.length];
            double least = 1;
            for (int i = ascending.length - 1; i >= 0; i--) {
                least = Math.min(least, ascending[i] * ascending.length / (i + 1));
                adjusted[i] = least;
            }
            return adjusted;
        }
    };

    /**
     * The adjusted p-values.
     *
     * @param values p-values, 0 to 1; NaN for rows that have none: they stay so and are not counted
     * @return in the same order
     */
    public double[] adjust(double[] values) {
        double[] ascending =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
        double[] adjusted = adjustPresent(ascending);
        return Arrays.stream(values)
                .map(
                        value ->
                                Double.isNaN(value)
                                        ? value
                                        : adjusted[Arrays.binarySearch(ascending, value)])
                .toArray();
    }

    /** The adjusted p-values of p-values in ascending order. */
    abstract double[] adjustPresent(double[] ascending);
}
