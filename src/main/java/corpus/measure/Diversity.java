package corpus.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The measures of how varied the words of a text are. To add one, write its function and a constant
 * here; tables, {@code --measures} and {@code explain} find it by its name.
 */
@SuppressWarnings("ImmutableEnumChecker") // functions without state and a record of strings
public enum Diversity implements Measure {
    TTR(
            counts -> counts.spectrum().typeTokenRatio(),
            "类符形符比",
            "Types divided by tokens; falls with the length of the text, so compare equal lengths only",
            "V / N: the different terms over all word tokens",
            "near 0 (much repetition) to 1 (no word repeated)",
            "empty without word tokens",
            "Johnson 1944"),
    HERDAN(
            counts -> counts.spectrum().herdan(),
            "赫丹C值",
            "Herdan's C, the type/token ratio of logarithms: depends less on the length of the text",
            "ln V / ln N: the different terms over all word tokens",
            "0 (one word repeated) to 1 (no word repeated)",
            "empty below 2 word tokens",
            "Herdan 1960"),
    STTR(
            counts -> counts.segments().meanRatio(),
            "标准化类符形符比",
            "Mean type/token ratio of full segments of 1000 word tokens inside documents",
            "mean of types/1000 over all full segments of 1000 word tokens, cut from the beginning of each document; the rest of a document is dropped",
            "1/1000 (one word repeated) to 1 (no word repeated)",
            "empty if no document has 1000 word tokens",
            "Johnson 1944 (MSTTR); WordSmith"),
    MATTR(
            counts -> counts.windows().meanRatio(),
            "移动平均类符形符比",
            "Mean type/token ratio of all windows of 500 word tokens inside documents",
            "mean of types/500 over all windows of 500 consecutive word tokens inside a document",
            "1/500 (one word repeated) to 1 (no word repeated)",
            "empty if no document has 500 word tokens",
            "Covington & McFall 2010"),
    MTLD(
            counts -> counts.mtld().value(),
            "文本词汇多样性测量值",
            "Mean length in word tokens of stretches whose type/token ratio stays above 0.72, in both directions",
            "word tokens / factors, mean of reading forwards and backwards; a factor ends where its type/token ratio is 0.72 or less, the rest of a document counts (1 - ratio)/(1 - 0.72); documents add their tokens and factors",
            "at least 1; larger means more varied",
            "empty if no word is repeated",
            "McCarthy & Jarvis 2010"),
    HDD(
            counts -> counts.spectrum().hdd(FrequencySpectrum.HDD_SAMPLE),
            "HD-D",
            "Type/token ratio to be expected of 42 word tokens drawn at random",
            "sum over the types of (1 - C(N - f, 42) / C(N, 42)) / 42: the expected type/token ratio of 42 tokens drawn at random",
            "1/42 (one word repeated) to 1 (no word repeated)",
            "empty below 42 word tokens",
            "McCarthy & Jarvis 2007"),
    YULE_K(
            counts -> counts.spectrum().yuleK(),
            "尤尔K值",
            "Yule's K: 0 if no term is repeated; larger means more repetition",
            "10000 (sum f^2 - N) / N^2 over the types; f the count of a type, N of all word tokens",
            "0 (no word repeated) to below 10000; larger means more repetition",
            "empty without word tokens",
            "Yule 1944; Tweedie & Baayen 1998"),
    SIMPSON(
            counts -> counts.spectrum().simpson(),
            "辛普森D值",
            "Simpson's D: how probable it is that two word tokens drawn at random are of one type",
            "sum f (f - 1) / (N (N - 1)) over the types; f the count of a type, N of all word tokens",
            "0 (no word repeated) to 1 (one word repeated)",
            "empty below 2 word tokens",
            "Simpson 1949; Tweedie & Baayen 1998"),
    HAPAX_SHARE(
            counts -> counts.spectrum().hapaxShare(),
            "单现词占比",
            "Terms that occur once, divided by all different terms",
            "V1 / V: the terms that occur once over all different terms",
            "0 (every word repeated) to 1 (no word repeated); falls with the length of the text",
            "empty without word tokens",
            "Baayen 2001, Word frequency distributions");

    private final ToDoubleFunction<DiversityCounts> function;
    private final Explanation explanation;

    Diversity(
            ToDoubleFunction<DiversityCounts> function,
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

    /** The measure of a text; NaN where it is not defined. */
    public double of(DiversityCounts counts) {
        return function.applyAsDouble(counts);
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }

    /** The measure with this column name, if there is one. */
    public static Optional<Diversity> named(String columnName) {
        return Arrays.stream(values()).filter(m -> m.columnName().equals(columnName)).findFirst();
    }
}
