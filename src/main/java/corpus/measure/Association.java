package corpus.measure;

import java.util.Arrays;
import java.util.List;
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
            "期望频次",
            "The count to be expected if both were independent",
            "R1 C1 / N",
            "0 to N",
            "empty if N = 0",
            "Evert 2008, Corpora and collocations"),
    LOG_DICE(
            AssociationFormulas::logDice,
            "logDice",
            "14 + log2 Dice: at most 14; one more means twice as often together; comparable across corpora",
            "14 + log2(2 O / (R1 + C1))",
            "at most 14 (always together); one more means twice as often; does not depend on N",
            "empty if O = 0",
            "Rychlý 2008, A lexicographer-friendly association score, p. 9"),
    MI_LOG2(
            AssociationFormulas::miLog2,
            "互信息",
            "Mutual information, log2(observed / expected): 0 at independence; favours rare pairs",
            "log2(O / E)",
            "0 at independence; favours rare pairs",
            "empty if O = 0",
            "Church & Hanks 1990"),
    MI3(
            AssociationFormulas::mi3,
            "三次互信息",
            "Mutual information with the observed count cubed, log2(observed^3 / expected): favours frequent pairs",
            "log2(O^3 / E)",
            "2 log2 O at independence; favours frequent pairs more than mi_log2",
            "empty if O = 0",
            "Daille 1994 (IM3); not WordSmith's MI3, which divides by the second count only"),
    NPMI(
            AssociationFormulas::npmi,
            "归一化互信息",
            "Mutual information from -1 (never together) through 0 (independent) to 1 (only together)",
            "log2(O / E) / -log2(O / N)",
            "-1 (never together) to 1 (only together), 0 at independence",
            "-1 if O = 0; 1 if O = N; empty if R1 or C1 is 0",
            "Bouma 2009"),
    LL_4CELL(
            AssociationFormulas::ll4cell,
            "对数似然值",
            "Dunning's log-likelihood over all four cells; negative if less often than expected",
            "2 sum Oij ln(Oij / Eij) over all four cells, with the sign of O - E",
            "0 at independence, above it if together more often than expected, below if less",
            "0 ln 0 = 0; empty if N = 0",
            "Dunning 1993; Evert 2005 (Rayson's log-likelihood has two cells)"),
    SIMPLE_LL(
            AssociationFormulas::simpleLl,
            "简式对数似然值",
            "Log-likelihood of the joint count alone; negative if less often than expected",
            "2 (O ln(O / E) - (O - E)), with the sign of O - E",
            "0 at independence, above it if together more often than expected, below if less",
            "-2 E if O = 0; empty if N = 0",
            "Evert 2008, Corpora and collocations"),
    CHI2(
            AssociationFormulas::chi2,
            "卡方值",
            "Pearson's chi-squared over all four cells; positive also if less often than expected",
            "sum (Oij - Eij)^2 / Eij over all four cells",
            "0 at independence to N; doubtful where an expected count is below 5",
            "empty if a row or column of the table is 0",
            "Pearson 1900; Evert 2008"),
    CHI2_YATES(
            AssociationFormulas::chi2Yates,
            "卡方值（耶茨校正）",
            "Pearson's chi-squared with Yates's correction for small counts",
            "sum max(0, |Oij - Eij| - 1/2)^2 / Eij over all four cells",
            "0 (within half a count of independence) to below N",
            "empty if a row or column of the table is 0",
            "Yates 1934"),
    T_SCORE(
            AssociationFormulas::tScore,
            "T值",
            "(observed - expected) / sqrt(observed): favours frequent pairs",
            "(O - E) / sqrt(O)",
            "0 at independence; favours frequent pairs",
            "empty if O = 0",
            "Church et al. 1991"),
    Z_SCORE(
            AssociationFormulas::zScore,
            "Z值",
            "(observed - expected) / sqrt(expected): favours rare pairs",
            "(O - E) / sqrt(E)",
            "0 at independence; favours rare pairs",
            "-sqrt(E) if O = 0; empty if R1 or C1 is 0",
            "Berry-Rogghe 1973; Evert 2008"),
    DICE(
            AssociationFormulas::dice,
            "Dice系数",
            "Twice where both occur, divided by where each occurs; 0 to 1",
            "2 O / (R1 + C1)",
            "0 (never together) to 1 (always together); does not depend on N",
            "empty if R1 and C1 are 0",
            "Dice 1945; Smadja et al. 1996"),
    JACCARD(
            AssociationFormulas::jaccard,
            "Jaccard系数",
            "Where both occur, divided by where either occurs; 0 to 1",
            "O / (R1 + C1 - O)",
            "0 (never together) to 1 (always together)",
            "empty if R1 and C1 are 0",
            "Jaccard 1901"),
    MIN_SENSITIVITY(
            AssociationFormulas::minSensitivity,
            "最小敏感度",
            "The share of the more frequent member that is with the other one; 0 to 1",
            "min(O / R1, O / C1)",
            "0 (never together) to 1 (always together)",
            "empty if R1 or C1 is 0",
            "Pedersen & Bruce 1996"),
    DELTA_P_A(
            AssociationFormulas::deltaPFirst,
            "ΔP（甲→乙）",
            "How much more likely the second member is where the first one is than elsewhere; -1 to 1",
            "O / R1 - (C1 - O) / (N - R1), with R1 the first member's count",
            "-1 to 1, 0 at independence; not the same in both directions",
            "empty if R1 is 0 or N",
            "Gries 2013"),
    DELTA_P_B(
            AssociationFormulas::deltaPSecond,
            "ΔP（乙→甲）",
            "How much more likely the first member is where the second one is than elsewhere; -1 to 1",
            "O / C1 - (R1 - O) / (N - C1), with C1 the second member's count",
            "-1 to 1, 0 at independence; not the same in both directions",
            "empty if C1 is 0 or N",
            "Gries 2013"),
    DELTA_P_NODE(
            AssociationFormulas::deltaPFirst,
            "ΔP（节点→搭配）",
            "How much more likely the collocate is inside the windows than outside; -1 to 1",
            "O / R1 - (C1 - O) / (N - R1), with R1 the word tokens in windows",
            "-1 to 1, 0 at independence; not the same in both directions",
            "empty if R1 is 0 or N",
            "Gries 2013"),
    DELTA_P_COLLOCATE(
            AssociationFormulas::deltaPSecond,
            "ΔP（搭配→节点）",
            "How much more likely a window is at the collocate than at other words; -1 to 1",
            "O / C1 - (R1 - O) / (N - C1), with C1 the collocate's count",
            "-1 to 1, 0 at independence; not the same in both directions",
            "empty if C1 is 0 or N",
            "Gries 2013"),
    ODDS_RATIO(
            AssociationFormulas::oddsRatio,
            "优势比",
            "The odds of the second member with the first one, divided by its odds without it",
            "O11 O22 / (O12 O21), with O12 = R1 - O, O21 = C1 - O, O22 = N - R1 - C1 + O",
            "0 (never together), 1 at independence, without upper bound",
            "0 if O = 0; empty if O12 or O21 is 0",
            "Cornfield 1951; Evert 2005"),
    LOG_RATIO(
            AssociationFormulas::logRatio,
            "对数比",
            "The logarithm, log2, of how many times as frequent the second member is with the first one as without it",
            "log2((O / R1) / ((C1 - O) / (N - R1)))",
            "0 at independence; one more means twice as typical",
            "0.5 stands for O or C1 - O if it is 0; empty if C1 = 0, R1 = 0 or R1 = N",
            "Hardie 2014"),
    ASSOCIATION_STRENGTH(
            AssociationFormulas::associationStrength,
            "关联强度",
            "Where both occur, divided by the product of where each occurs: the normalisation of VOSviewer",
            "O / (R1 C1)",
            "0 (never together) to 1; N times this is observed / expected; small numbers in a large corpus",
            "empty if R1 or C1 is 0",
            "van Eck & Waltman 2009");

    private static final List<Association> OF_NODE_ONLY = List.of(DELTA_P_NODE, DELTA_P_COLLOCATE);
    private static final List<Association> OF_PAIR_ONLY = List.of(DELTA_P_A, DELTA_P_B);

    private final ToDoubleFunction<PairCounts> function;
    private final Explanation explanation;

    Association(
            ToDoubleFunction<PairCounts> function,
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

    /** The measure of a pair; NaN where it is not defined. */
    public double of(PairCounts counts) {
        return function.applyAsDouble(counts);
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }

    /** Those for tables of pairs; the first member of the counts is {@code a}. */
    public static List<Association> ofPairs() {
        return Arrays.stream(values()).filter(m -> !OF_NODE_ONLY.contains(m)).toList();
    }

    /** Those for tables of a node's collocates; the first member of the counts is the node. */
    public static List<Association> ofCollocates() {
        return Arrays.stream(values()).filter(m -> !OF_PAIR_ONLY.contains(m)).toList();
    }

    /** The measure with this column name, if there is one. */
    public static Optional<Association> named(String columnName) {
        return Arrays.stream(values()).filter(m -> m.columnName().equals(columnName)).findFirst();
    }
}
