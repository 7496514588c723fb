package corpus.measure;

import java.util.Arrays;
import java.util.List;

/**
 * How far two coders agree beyond what chance would give: Cohen's kappa of a square table of
 * counts, with the large-sample standard error of Fleiss, Cohen and Everitt (1969).
 */
public final class Kappa {
    static final List<Explanation> EXPLANATIONS =
            List.of(
                    new Explanation(
                            "agreement",
                            "一致率",
                            "Agreed divided by the rows that both judged",
                            "po = items on which both coders say the same / items judged by both",
                            "0 to 1; high by chance alone where nearly all items are correct",
                            "empty if no item is judged by both",
                            "Cohen 1960"),
                    new Explanation(
                            "kappa",
                            "科恩κ系数",
                            "Cohen's kappa: agreement beyond chance; 1 is always, 0 is as by chance",
                            "(po - pe) / (1 - pe), pe = sum over the answers of the product of both coders' shares; the 95 % interval is kappa ± 1.96 standard errors, at most 1",
                            "at most 1 (always the same), 0 as by chance, negative below that",
                            "empty if both coders gave one and the same answer throughout (pe = 1);"
                                    + " no interval if they always agree, or if one of them gave one answer throughout",
                            "Cohen 1960; standard error: Fleiss, Cohen & Everitt 1969"));

    private final double[][] shares;
    private final double[] rows;
    private final double[] columns;
    private final long items;
    private long agreed;
    private boolean isOneAnswer;

    /**
     * @param table how many items the first coder put into category i and the second into j, under
     *     {@code [i][j]}; square
     */
    public Kappa(long[][] table) {
        int size = table.length;
        items = Arrays.stream(table).flatMapToLong(Arrays::stream).sum();
        shares = new double[size][size];
        rows = new double[size];
        columns = new double[size];
        if (Arrays.stream(table).anyMatch(row -> row.length != size)) {
            throw new IllegalArgumentException("the table is not square");
        }
        for (int i = 0; i < size; i++) {
            agreed += table[i][i];
            long row = 0;
            long column = 0;
            for (int j = 0; j < size; j++) {
                shares[i][j] = (double) table[i][j] / items;
                row += table[i][j];
                column += table[j][i];
            }
            rows[i] = (double) row / items;
            columns[i] = (double) column / items;
            isOneAnswer |= row == items || column == items;
        }
    }

    /** How many items both judged. */
    public long items() {
        return items;
    }

    /** On how many items both agree. */
    public long agreed() {
        return agreed;
    }

    /** The share of items on which both agree, 0 to 1; NaN without items. */
    public double agreement() {
        return items == 0 ? Double.NaN : (double) agreed / items;
    }

    /** (po − pe)/(1 − pe), at most 1; NaN if pe = 1 or without items. Cohen 1960. */
    public double value() {
        double expected = expected();
        return expected >= 1 ? Double.NaN : (agreement() - expected) / (1 - expected);
    }

    /** The lower bound of the 95 % interval, at least −1; NaN if it has none. */
    public double low() {
        return Math.max(-1, value() - Proportion.Z * standardError());
    }

    /** The upper bound of the 95 % interval, at most 1; NaN if it has none. */
    public double high() {
        return Math.min(1, value() + Proportion.Z * standardError());
    }

    /**
     * The large-sample standard error. NaN if kappa is undefined, if the coders agree on every
     * item, or if one of them gave one answer throughout: the formula gives 0 there, which would
     * promise certainty.
     */
    double standardError() {
        double kappa = value();
        if (Double.isNaN(kappa) || agreed == items || isOneAnswer) {
            return Double.NaN;
        }
        double same = 0;
        double different = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                if (i == j) {
                    double weight = 1 - (rows[i] + columns[i]) * (1 - kappa);
                    same += shares[i][i] * weight * weight;
                } else {
                    double weight = columns[i] + rows[j];
                    different += shares[i][j] * weight * weight;
                }
            }
        }
        double expected = expected();
        double bias = kappa - expected * (1 - kappa);
        double variance = same + (1 - kappa) * (1 - kappa) * different - bias * bias;
        return Math.sqrt(Math.max(0, variance) / items) / (1 - expected);
    }

    /** The agreement to be expected by chance. */
    private double expected() {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += rows[i] * columns[i];
        }
        return items == 0 ? Double.NaN : sum;
    }
}
