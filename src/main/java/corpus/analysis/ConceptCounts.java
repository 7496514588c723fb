package corpus.analysis;

import com.carrotsearch.hppc.IntArrayList;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.table.Column;
import java.util.ArrayList;
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
        int size = (int) CorpusSize.tokensOf(document);
        if (size == 0) {
            return;
        }
        List<IntArrayList> places = places(document);
        boolean withPositions = terms.itemMeasures().needPositions();
        for (Group group : terms.grouping().of(document)) {
            for (int i = 0; i < places.size(); i++) {
                int[] wordsBefore = places.get(i).toArray();
                TermSummary summary = TermSummary.none(ConceptSet.TYPE, withPositions);
                if (wordsBefore.length > 0) {
                    summary = new TermSummary(wordsBefore.length, size, ConceptSet.TYPE);
                    if (withPositions) {
                        summary.postings().at(document.id(), wordsBefore);
                    }
                }
                emitter.emit(new TermKey(group, concepts.get(i).name(), ""), summary);
            }
        }
    }

    /** By concept, the word tokens before each occurrence. */
    private List<IntArrayList> places(AnnotatedDocument document) {
        List<IntArrayList> places = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            places.add(new IntArrayList(0));
        }
        ConceptFinder finder = new ConceptFinder(concepts, document, MergedEntities.NONE);
        int words = 0;
        for (AnnotatedBlock block : document.blocks()) {
            int token = 0;
            for (ConceptMatch match : finder.in(block)) {
                for (; token < match.first(); token++) {
                    words += block.tokens().isWord(token) ? 1 : 0;
                }
                places.get(match.concept()).add(words);
            }
            for (; token < block.tokens().size(); token++) {
                words += block.tokens().isWord(token) ? 1 : 0;
            }
        }
        return places;
    }

    @Override
    public Object[] finish(TermKey key, TermSummary value, SideTables sides) {
        return terms.finish(key, value, sides);
    }
}
