package corpus.measure;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The measures of how probable it is that a sequence of words is a term. To add one, write its
 * function and a constant here; tables, {@code --measures} and {@code explain} find it by its name.
 */
@SuppressWarnings("ImmutableEnumChecker") // functions without state and a record of strings
public enum TermExtraction implements Measure {
    TERM_SCORE(
            TermExtraction::termScore,
            "术语得分",
            "How likely the sequence is a term: C-value times mutual information times the smaller entropy",
            "c_value * mi_log2 * min(left_entropy, right_entropy), a factor below 0 as 0",
            "at least 0; only the order counts: frequent in its own right, firmly bound inside, freely used outside",
            "0 if any factor is 0 or less",
            "this program; its factors: Frantzi, Ananiadou & Mima 2000, Church & Hanks 1990, Jin & Tanaka-Ishii 2006"),
    C_VALUE(
            TermExtraction::cValue,
            "C值",
            "Count weighted by length, less what is found inside longer candidates",
            "log2(n) (f - t / c): n words, f its count, c the longer candidates that hold it, t its occurrences inside them, each told for the longest one; log2(n) f if c = 0",
            "about 0 (found only inside one longer candidate) and above; grows with count and length; can be below 0 where the parts of speech of the same words differ",
            "never empty, as n is at least 2",
            "Frantzi, Ananiadou & Mima 2000, International Journal on Digital Libraries 3, 2.3.1"),
    LEFT_ENTROPY(
            TermCandidate::leftEntropy,
            "左熵",
            "How freely the word before it varies, in bits; low if a part of the term is missing there",
            "-sum p log2 p over the words before it; the beginning of a sentence or clause is a neighbour of its own each time",
            "0 (always the same word) to log2 of the count",
            "0 if it occurs once",
            "Jin & Tanaka-Ishii 2006; Feng, Chen, Deng & Zheng 2004 for the ends of sentences"),
    RIGHT_ENTROPY(
            TermCandidate::rightEntropy,
            "右熵",
            "How freely the word after it varies, in bits; low if a part of the term is missing there",
            "-sum p log2 p over the words after it; the end of a sentence or clause is a neighbour of its own each time",
            "0 (always the same word) to log2 of the count",
            "0 if it occurs once",
            "Jin & Tanaka-Ishii 2006; Feng, Chen, Deng & Zheng 2004 for the ends of sentences");

    private final ToDoubleFunction<TermCandidate> function;
    private final Explanation explanation;

    TermExtraction(
            ToDoubleFunction<TermCandidate> function,
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

    /** The measure of a candidate. */
    public double of(TermCandidate candidate) {
        return function.applyAsDouble(candidate);
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }

    /**
     * log2(n)·(f − t/c), or log2(n)·f if nothing longer holds it. A word alone would get 0, hence n
     * ≥ 2. Frantzi, Ananiadou and Mima 2000, 2.3.1; t is what their algorithm subtracts, in which
     * an occurrence inside two longer candidates, one inside the other, is told once.
     */
    private static double cValue(TermCandidate c) {
        double own = c.longer() == 0 ? c.count() : c.count() - (double) c.nested() / c.longer();
        return Logarithm.base2(c.words()) * own;
    }

    /** The product of what makes a term: termhood, firmness inside, freedom outside. */
    private static double termScore(TermCandidate c) {
        double firmness = Association.MI_LOG2.of(c.pair());
        return Math.max(0, cValue(c))
                * (firmness > 0 ? firmness : 0)
                * Math.min(c.leftEntropy(), c.rightEntropy());
    }
}
