package corpus.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The measures of how frequent and how evenly spread a term, an entity or a concept is. To add one,
 * write its function in {@link TermFormulas} and a constant here; tables, {@code --measures} and
 * {@code explain} find it by its name.
 */
@SuppressWarnings("ImmutableEnumChecker") // functions without state and a record of strings
public enum TermMeasure implements Measure {
    PER_MILLION(
            TermFormulas::perMillion,
            "每百万词频率",
            "Count per million word tokens of the corpus or group",
            "1000000 f / N: f the count, N the word tokens of the corpus or group",
            "0 to 1000000",
            "empty without word tokens",
            "McEnery & Hardie 2012, Corpus linguistics"),
    PER_10K_CHARACTERS(
            TermFormulas::per10kCharacters,
            "每万字频率",
            "Count per 10000 characters of word tokens of the corpus or group",
            "10000 f / characters: f the count; punctuation and white space are no characters here",
            "0 to 10000",
            "empty without word tokens",
            "McEnery & Hardie 2012, with characters for words: they do not depend on the segmenter"),
    DOCUMENT_SHARE(
            TermFormulas::documentShare,
            "文档占比",
            "Documents with it, divided by all documents of the corpus or group",
            "df / D: the documents with it over all documents",
            "0 to 1",
            "empty without documents",
            "Gries 2008 (relative range)"),
    RANGE(
            TermFormulas::range,
            "分布范围",
            "In how many documents it occurs",
            "df: the documents with it",
            "0 to the documents with a word token",
            "never empty",
            "Gries 2008"),
    JUILLAND_D(
            TermFormulas::juillandD,
            "朱兰D值",
            "Juilland's D over the documents with their real sizes; 1 is even, 0 is all in one document",
            "1 - V / sqrt(n - 1), V = sd / mean of the shares v/s of all n documents with a word token, the absent ones too: v the count of the item, s the word tokens of the document, sd that of the population (divided by n)",
            "0 (all in one document) to 1 (spread as evenly as the text); near 1 for most items where n is large",
            "empty if f = 0 or n = 1",
            "Juilland & Chang-Rodríguez 1964; with shares for parts of unequal size: Gries 2020"),
    DP(
            TermFormulas::dp,
            "分布偏差",
            "Gries's deviation of proportions over the documents; 0 is even, near 1 is all in one short document",
            "1/2 sum |v/f - s/N| over the parts: v, f the count of the item in the part and in all, s, N the word tokens of the part and of all",
            "0 (spread as evenly as the text) to 1 - min s/N (all in the smallest part)",
            "empty if f = 0",
            "Gries 2008"),
    DP_NORM(
            TermFormulas::dpNorm,
            "归一化分布偏差",
            "Deviation of proportions over the documents, normalised; 0 is even, 1 is all in the shortest document",
            "dp / (1 - min s/N), with the real sizes of the documents",
            "0 (spread as evenly as the text) to 1 (all in the smallest part)",
            "empty if f = 0 or if there is only one part",
            "Lijffijt & Gries 2012"),
    ARF(
            TermFormulas::arf,
            "平均缩减频率",
            "Average reduced frequency: the count, with occurrences close together counted as less",
            "sum min(d, N/f) f/N over the distances d in word tokens from each occurrence to the next, the last one to the first; documents in corpus order",
            "1 (all in one place) to f (evenly spread)",
            "empty if f = 0",
            "Savický & Hlaváčová 2002"),
    TF_IDF(
            TermFormulas::tfIdf,
            "TF-IDF",
            "Count times the natural logarithm of all documents over those with it",
            "f ln(D / df): f the count in the corpus or group, D its documents, df those with it; no smoothing",
            "0 (in every document) upwards",
            "empty if f = 0",
            "Spärck Jones 1972; raw count, plain idf");

    private final ToDoubleFunction<Occurrences> function;
    private final Explanation explanation;

    TermMeasure(
            ToDoubleFunction<Occurrences> function,
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

    /** The measure of an item; NaN where it is not defined. */
    public double of(Occurrences item) {
        return function.applyAsDouble(item);
    }

    /** Whether the occurrences need their positions, not only their parts. */
    public boolean needsPositions() {
        return this == ARF;
    }

    /** Whether each part has to be known by itself, and not only what they add up to. */
    public boolean needsParts() {
        return this == ARF || this == JUILLAND_D;
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }

    /** The measure with this column name, if there is one. */
    public static Optional<TermMeasure> named(String columnName) {
        return Arrays.stream(values()).filter(m -> m.columnName().equals(columnName)).findFirst();
    }
}
