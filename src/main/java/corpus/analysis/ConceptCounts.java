package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.table.Column;
import java.util.List;

/**
 * How often each concept occurs, in how many documents, how evenly: the table of terms with
 * concepts in their place. A concept has a row in every group that has words, also where it does
 * not occur: that a theme is absent is a result.
 *
 * @param terms the table of terms: its columns, groups and ranking
 * @param concepts what is counted
 */
public record ConceptCounts(TermCounts terms, ConceptSet concepts)
        implements Analysis<TermKey, TermSummary> {
    @Override
    public List<Column> columns() {
        return terms.columns();
    }

    @Override
    public List<Counting<?, ?>> sides() {
        return terms.sides();
    }

    @Override
    public Ranking ranking() {
        return terms.ranking();
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<TermKey, TermSummary> emitter) {
        long size = CorpusSize.tokensOf(document);
        if (size == 0) {
            return;
        }
        int[] counts = new int[concepts.size()];
        ConceptFinder finder = new ConceptFinder(concepts, document, MergedEntities.NONE);
        for (AnnotatedBlock block : document.blocks()) {
            finder.in(block).forEach(match -> counts[match.concept()]++);
        }
        for (Group group : terms.grouping().of(document)) {
            for (int i = 0; i < counts.length; i++) {
                emitter.emit(
                        new TermKey(group, concepts.get(i).name(), ""),
                        counts[i] == 0
                                ? TermSummary.none(ConceptSet.TYPE)
                                : new TermSummary(counts[i], (int) size, ConceptSet.TYPE));
            }
        }
    }

    @Override
    public Object[] finish(TermKey key, TermSummary value, SideTables sides) {
        return terms.finish(key, value, sides);
    }
}
