package corpus.measure;

/**
 * What a user should know of a measure before citing it.
 *
 * @param name the name of its column; it carries the variant ({@code ll_4cell}), because "LL" and
 *     "MI" mean three things each
 * @param chineseHeader the header of its column in Chinese
 * @param meaning what its cells say, in one sentence of English without a full stop
 * @param formula in the notation of {@link PairCounts} for associations
 * @param range the smallest and largest value, and what they say
 * @param undefined when the cell stays empty, and what a zero count gives
 * @param source the paper that the variant follows
 */
public record Explanation(
        String name,
        String chineseHeader,
        String meaning,
        String formula,
        String range,
        String undefined,
        String source) {}
