package corpus.measure;

/**
 * What measures need to know of a sequence of words that may be a term.
 *
 * @param words how many words it has, at least 2
 * @param count how often it occurs
 * @param nested how often it occurs inside longer candidates, each occurrence told for the longest
 *     of them only
 * @param longer how many different longer candidates hold it
 * @param pair the table of all its words but the last, and the last
 * @param leftEntropy how freely the word before it varies, see {@link BranchingEntropy}
 * @param rightEntropy how freely the word after it varies
 */
public record TermCandidate(
        int words,
        long count,
        long nested,
        long longer,
        PairCounts pair,
        double leftEntropy,
        double rightEntropy) {
    public TermCandidate {
        if (words < 2 || count < 0 || nested < 0 || longer < 0 || (longer == 0 && nested > 0)) {
            throw new IllegalArgumentException(
                    "not a candidate: %d words, %d times, %d nested in %d others"
                            .formatted(words, count, nested, longer));
        }
    }
}
