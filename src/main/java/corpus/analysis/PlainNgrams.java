package corpus.analysis;

/**
 * N-grams that begin and end with a word that would be a row of its own: with no stop word and no
 * bare numeral. What stands between is free, so that 国家 的 安全 is a row, and 的 安全 is none.
 *
 * @param selection which words may come first and last
 */
public record PlainNgrams(TermSelection selection) implements NgramRule {
    @Override
    public int places(String term, String tag, boolean mention) {
        return selection.accepts(term, tag, mention) ? FIRST | INNER | LAST : INNER;
    }
}
