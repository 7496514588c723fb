package corpus.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The measures of how strongly the members of a pair belong together. To add one, write its
 * function in {@link AssociationFormulas} and a constant here; tables, {@code --measures} and
 * {@code explain} find it by its name.
 */
@SuppressWarnings("ImmutableEnumChecker") // functions without state and a record of strings
public enum Association implements Measure {
    EXPECTED(
            AssociationFormulas::expected,
            "R1 C1 / N",
            "0 to N",
            "empty if N = 0",
            "Evert 2008, Corpora and collocations"),
    LOG_DICE(
            AssociationFormulas::logDice,
            "14 + log2(2 O / (R1 + C1))",
            "at most 14 (always together); one more means twice as often; does not depend on N",
            "empty if O = 0",
            "Rychlý 2008, A lexicographer-friendly association score, p. 9"),
    MI_LOG2(
            AssociationFormulas::miLog2,
            "log2(O / E)",
            "0 at independence; favours rare pairs",
            "empty if O = 0",
            "Church & Hanks 1990"),
    NPMI(
            AssociationFormulas::npmi,
            "log2(O / E) / -log2(O / N)",
            "-1 (never together) to 1 (only together), 0 at independence",
            "-1 if O = 0; 1 if O = N; empty if R1 or C1 is 0",
            "Bouma 2009"),
    LL_4CELL(
            AssociationFormulas::ll4cell,
            "2 sum Oij ln(Oij / Eij) over all four cells, with the sign of O - E",
            "0 at independence, above it if together more often than expected, below if less",
            "0 ln 0 = 0; empty if N = 0",
            "Dunning 1993; Evert 2005 (Rayson's log-likelihood has two cells)"),
    T_SCORE(
            AssociationFormulas::tScore,
            "(O - E) / sqrt(O)",
            "0 at independence; favours frequent pairs",
            "empty if O = 0",
            "Church et al. 1991"),
    JACCARD(
            AssociationFormulas::jaccard,
            "O / (R1 + C1 - O)",
            "0 (never together) to 1 (always together)",
            "empty if R1 and C1 are 0",
            "Jaccard 1901");

    private final ToDoubleFunction<PairCounts> function;
    private final Explanation explanation;

    Association(
            ToDoubleFunction<PairCounts> function,
            String formula,
            String range,
            String undefined,
            String source) {
        this.function = function;
        this.explanation = new Explanation(columnName(), formula, range, undefined, source);
    }

    /** The measure of a pair; NaN where it is not defined. */
    public double of(PairCounts counts) {
        return function.applyAsDouble(counts);
    }

    @Override
    public String columnName() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }

    /** The measure with this column name, if there is one. */
    public static Optional<Association> named(String columnName) {
        return Arrays.stream(values()).filter(m -> m.columnName().equals(columnName)).findFirst();
    }
}
