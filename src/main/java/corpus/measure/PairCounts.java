package corpus.measure;

/**
 * A 2×2 table of a pair, given by its joint count and its margins. In the formulas: O = {@code
 * joint}, R1 = {@code first}, C1 = {@code second}, N = {@code total}, E = R1·C1/N.
 *
 * <p>What is counted is the caller's: units of text for textual co-occurrence, positions in windows
 * for surface co-occurrence. The four numbers must be of the same kind, so that no cell is
 * negative.
 *
 * @param joint how often both occur together
 * @param first how often the first occurs, with or without the second
 * @param second how often the second occurs, with or without the first
 * @param total all units or positions
 */
public record PairCounts(long joint, long first, long second, long total) {
    /**
     * @throws IllegalArgumentException if a cell of the table would be negative
     */
    public PairCounts {
        if (joint < 0 || joint > first || joint > second || first - joint > total - second) {
            throw new IllegalArgumentException(
                    "not a 2x2 table: joint "
                            + joint
                            + ", first "
                            + first
                            + ", second "
                            + second
                            + ", total "
                            + total);
        }
    }

    /** E, the joint count to be expected of independence; NaN if the total is 0. */
    double expected() {
        return (double) first * second / total;
    }

    /** O/E by integers, so that it is exactly 1 under independence; NaN if E is 0. */
    double ratio() {
        return (double) joint * total / ((double) first * second);
    }

    /** N·(O − E), exact before it is rounded once. */
    double deviationTimesTotal() {
        return ExactProducts.difference(joint, total, first, second);
    }
}
