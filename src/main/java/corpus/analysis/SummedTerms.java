package corpus.analysis;

import com.carrotsearch.hppc.IntObjectHashMap;
import corpus.document.Vocabulary;
import corpus.measure.CorpusParts;
import corpus.measure.Occurrences;
import corpus.table.CompactRows;
import java.util.List;

/** Makes the rows of terms from what all workers have counted of them. Safe for threads. */
final class SummedTerms {
    private final TermCounts analysis;
    private final Vocabulary vocabulary;
    private final List<Share> shares;
    private final long[] frequencies;
    private final SizeSummary size;
    private final CorpusParts parts;

    /**
     * What one of the workers has counted.
     *
     * @param otherTags see {@link NumberedTags#others}
     */
    record Share(
            TermTallies tallies,
            NumberedTags tags,
            IntObjectHashMap<TagCounts> otherTags,
            TermSurplus surplus) {
        private boolean has(int term) {
            return term < tallies.size() && tallies.count(term) > 0;
        }

        private void addTags(TagCounts all, int term) {
            tags.addTo(all, term, tallies.firstTag(term), tallies.count(term), otherTags);
        }
    }

    /**
     * @param frequencies by term, how often it occurs in the corpus
     */
    SummedTerms(
            TermCounts analysis,
            Vocabulary vocabulary,
            List<Share> shares,
            long[] frequencies,
            SizeSummary size) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.shares = List.copyOf(shares);
        this.frequencies = frequencies;
        this.size = size;
        parts = size.parts();
    }

    /** The rows of the terms with some numbers. */
    CompactRows rows(int begin, int end) {
        CompactRows rows = new CompactRows(analysis.columns(), end - begin);
        for (int term = begin; term < end; term++) {
            if (frequencies[term] > 0) {
                add(term, rows);
            }
        }
        return rows;
    }

    private void add(int term, CompactRows rows) {
        int with = 0;
        long countsAbove = 0;
        long sizesAbove = 0;
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            if (share.has(term)) {
                with += share.tallies.documents(term);
                countsAbove += share.surplus.counts(term);
                sizesAbove += share.surplus.sizes(term);
            }
        }
        long frequency = frequencies[term];
        String tag = onlyTag(term);
        analysis.finish(
                vocabulary.term(term),
                tag == null ? mostFrequentTag(term) : tag,
                Occurrences.summed(parts, frequency, with, countsAbove, sizesAbove),
                frequency,
                with,
                size,
                rows);
    }

    /** The tag of a term that never has another one; null if it has several. */
    private String onlyTag(int term) {
        String only = null;
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            if (share.has(term)) {
                String tag = share.tags.tag(share.tallies.firstTag(term));
                boolean isOther = only != null && !only.equals(tag);
                if (isOther || share.tallies.hasOtherTags(term)) {
                    return null;
                }
                only = tag;
            }
        }
        return only;
    }

    private String mostFrequentTag(int term) {
        TagCounts tags = new TagCounts();
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).has(term)) {
                shares.get(i).addTags(tags, term);
            }
        }
        return tags.mostFrequent();
    }
}
