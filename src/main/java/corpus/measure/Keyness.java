package corpus.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The measures of how much more often a term occurs in a target than in a reference. To add one,
 * write its function in {@link KeynessFormulas} and a constant here; tables, {@code --measures} and
 * {@code explain} find it by its name.
 */
@SuppressWarnings("ImmutableEnumChecker") // functions without state and a record of strings
public enum Keyness implements Measure {
    LOG_RATIO(
            KeynessFormulas::logRatio,
            "对数比",
            "The logarithm, log2, of the ratio of both relative frequencies; one more means twice as typical",
            "log2((a/c) / (b/d)): a of c word tokens in the target, b of d in the reference",
            "0 at equal relative frequencies, above it if typical of the target, below if of the reference",
            "0.5 stands for a count of 0; empty if both counts are 0",
            "Hardie 2014"),
    LOG_RATIO_CONSERVATIVE(
            ConservativeRatio::of,
            "保守对数比",
            "The bound of the log ratio's confidence interval nearest to 0; 0 if the interval contains it",
            "log2(p/(1-p) d/c) with the bound p nearest to c/(c+d) of the Clopper-Pearson interval of a among a + b, at 1 - 0.05/m for m terms; 0 if the interval contains c/(c+d)",
            "0 (no evidence) to log_ratio; above 0 if typical of the target, below if of the reference",
            "empty if both counts are 0",
            "Evert 2022, Measuring keyness (LRC); Clopper & Pearson 1934"),
    LL_2CELL(
            KeynessFormulas::ll2cell,
            "对数似然值（两格）",
            "Rayson's log-likelihood over two cells; positive also if typical of the reference",
            "2 (a ln(a/E1) + b ln(b/E2)), E1 = c (a+b)/(c+d), E2 = d (a+b)/(c+d)",
            "0 at equal relative frequencies, else above it; log_ratio says in which direction",
            "0 ln 0 = 0; empty without target or reference",
            "Rayson & Garside 2000"),
    LL_4CELL(
            KeynessFormulas::ll4cell,
            "对数似然值",
            "Dunning's log-likelihood over all four cells; negative if typical of the reference",
            "2 sum Oij ln(Oij / Eij) over a, c - a, b and d - b, with the sign of a/c - b/d",
            "0 at equal relative frequencies, above it if typical of the target, below if of the reference",
            "0 ln 0 = 0; empty without word tokens",
            "Dunning 1993; Evert 2005 (Rayson's log-likelihood has two cells)"),
    PERCENT_DIFF(
            KeynessFormulas::percentDiff,
            "频率差百分比",
            "Difference of the relative frequencies in percent of the reference",
            "100 (a/c - b/d) / (b/d)",
            "-100 (not in the target), 0 at equal relative frequencies, without upper bound",
            "empty if b = 0",
            "Gabrielatos & Marchi 2011"),
    ODDS_RATIO(
            KeynessFormulas::oddsRatio,
            "优势比",
            "The odds of the term in the target, divided by its odds in the reference",
            "(a / (c - a)) / (b / (d - b))",
            "0 (not in the target), 1 at equal relative frequencies, without upper bound",
            "0 if a = 0; empty if b = 0 or a = c",
            "Pojanapunya & Todd 2016"),
    SIMPLE_MATHS(
            KeynessFormulas::simpleMaths,
            "简单数学比",
            "The ratio of both frequencies per million, each with 1 added",
            "(10^6 a/c + 1) / (10^6 b/d + 1)",
            "above 0; 1 at equal relative frequencies, above it if typical of the target",
            "empty without target or reference",
            "Kilgarriff 2009, Simple maths for keywords (n = 1)"),
    CHI2(
            KeynessFormulas::chi2,
            "卡方值",
            "Pearson's chi-squared over all four cells; positive also if typical of the reference",
            "sum (Oij - Eij)^2 / Eij over a, c - a, b and d - b; without Yates's correction",
            "0 at equal relative frequencies to c + d; doubtful where an expected count is below 5",
            "empty if both counts are 0, or without target or reference",
            "Pearson 1900"),
    BIC(
            KeynessFormulas::bic,
            "贝叶斯信息准则",
            "Rayson's log-likelihood less what the size of both parts would explain; above 2 is evidence of a difference",
            "LL - ln(c + d), LL being ll_2cell",
            "below 0 speaks for equal frequencies; 2 to 6 is positive, 6 to 10 strong, above 10 very strong evidence of a difference",
            "empty without target or reference",
            "Wilson 2013"),
    P_VALUE(
            KeynessFormulas::pValue,
            "P值",
            "How probable a log-likelihood at least so large is by chance; assumes independent tokens, which texts don't have",
            "P(chi-squared with 1 degree of freedom >= |ll_4cell|); adjusted for the number of terms on request",
            "0 to 1; 1 at equal relative frequencies",
            "0 if below 0.0000005; empty without word tokens",
            "Wilks 1938; Dunning 1993");

    private final ToDoubleFunction<KeynessCounts> function;
    private final Explanation explanation;

    Keyness(
            ToDoubleFunction<KeynessCounts> function,
            String chineseHeader,
            String meaning,
            String formula,
            String range,
            String undefined,
            String source) {
        this.function = function;
        this.explanation =
                new Explanation(
                        name().toLowerCase(Locale.ROOT),
                        chineseHeader,
                        meaning,
                        formula,
                        range,
                        undefined,
                        source);
    }

    /** The measure of a term; NaN where it is not defined. */
    public double of(KeynessCounts counts) {
        return function.applyAsDouble(counts);
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }

    /** The measure with this column name, if there is one. */
    public static Optional<Keyness> named(String columnName) {
        return Arrays.stream(values()).filter(m -> m.columnName().equals(columnName)).findFirst();
    }
}
