package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.measure.PairCounts;
import java.util.Map;

/**
 * The margins of n-grams. An n-gram is taken for a pair: all its words but the last, and the last.
 * The pair is found at n-gram positions, so its first member counts where an n-gram begins with it
 * and its second where an n-gram ends with it, not wherever they stand: only so do the four cells
 * of the table add up to all n-gram positions.
 *
 * @param setting which n-grams there are
 */
record NgramMargins(NgramSetting setting) implements Counting<NgramMargin, Counter> {
    @Override
    public void count(AnnotatedDocument document, Emitter<NgramMargin, Counter> emitter) {
        DocumentNgrams ngrams = new DocumentNgrams(document, setting);
        for (int n = setting.shortest(); n <= setting.longest(); n++) {
            count(document, ngrams, n, emitter);
        }
    }

    private void count(
            AnnotatedDocument document,
            DocumentNgrams ngrams,
            int n,
            Emitter<NgramMargin, Counter> emitter) {
        int[] beginnings = new int[ngrams.distinct(n - 1)];
        int[] ends = new int[ngrams.distinct(1)];
        long all = 0;
        for (int i = 0; i < ngrams.words().size(); i++) {
            if (ngrams.number(n, i) == WordRow.GAP) {
                continue;
            }
            all++;
            if (ngrams.beginsRow(n, i)) {
                beginnings[ngrams.number(n - 1, i)]++;
            }
            if (ngrams.endsRow(n, i)) {
                ends[ngrams.number(1, i + n - 1)]++;
            }
        }
        for (Group group : setting.grouping().of(document)) {
            if (all > 0) {
                emitter.emit(new NgramMargin(group, n, NgramMargin.Side.ALL, ""), new Counter(all));
            }
            for (int number = 0; number < beginnings.length; number++) {
                if (beginnings[number] > 0) {
                    emitter.emit(
                            new NgramMargin(
                                    group,
                                    n,
                                    NgramMargin.Side.BEGINNING,
                                    ngrams.text(n - 1, number)),
                            new Counter(beginnings[number]));
                }
            }
            for (int word = 0; word < ends.length; word++) {
                if (ends[word] > 0) {
                    emitter.emit(
                            new NgramMargin(group, n, NgramMargin.Side.END, ngrams.text(1, word)),
                            new Counter(ends[word]));
                }
            }
        }
    }

    /**
     * Whether an entry of a side table may be asked for: no n-gram is more frequent than a margin.
     */
    boolean needs(Counting<?, ?> side, Summary<?> value, Ranking ranking) {
        return !equals(side) || ((Counter) value).count() >= ranking.minCount();
    }

    /** The table of an n-gram that was counted with the same setting. */
    PairCounts table(NgramKey ngram, long count, SideTables sides) {
        Map<NgramMargin, Counter> margins = sides.table(this);
        int n = ngram.words();
        Group group = ngram.group();
        return new PairCounts(
                count,
                margins.get(
                                new NgramMargin(
                                        group, n, NgramMargin.Side.BEGINNING, ngram.beginning()))
                        .count(),
                margins.get(new NgramMargin(group, n, NgramMargin.Side.END, ngram.end())).count(),
                margins.get(new NgramMargin(group, n, NgramMargin.Side.ALL, "")).count());
    }
}
