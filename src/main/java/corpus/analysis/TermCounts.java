package corpus.analysis;

import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Mention;
import corpus.measure.Occurrences;
import corpus.measure.TermMeasure;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which terms there are, how often, in how many documents, how evenly.
 *
 * @param grouping how the corpus is divided
 * @param selection which tokens are rows
 * @param splitTags whether each part of speech of a term is a row
 * @param ranking which rows are kept
 */
public record TermCounts(
        Grouping grouping, TermSelection selection, boolean splitTags, Ranking ranking)
        implements Analysis<TermKey, TermSummary> {
    private static final List<Column> COLUMNS =
            Columns.of(
                    "stats",
                    "term",
                    "pos",
                    "count",
                    "per_million",
                    "documents",
                    "document_share",
                    "dp_norm");

    @Override
    public List<Column> columns() {
        return grouping.columns(COLUMNS);
    }

    @Override
    public List<Counting<?, ?>> sides() {
        return List.of(new CorpusSize(grouping));
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<TermKey, TermSummary> emitter) {
        LongIntHashMap counts = CountedTerms.tokens(document);
        int size = 0;
        for (LongIntCursor cursor : counts) {
            size += cursor.value;
        }
        for (Group group : grouping.of(document)) {
            emit(document, group, counts, size, emitter);
        }
    }

    private void emit(
            AnnotatedDocument document,
            Group group,
            LongIntHashMap counts,
            int size,
            Emitter<TermKey, TermSummary> emitter) {
        // Without split tags a term has one row, however many tags: then it is looked up by number.
        TermSummary[] ofTerm = new TermSummary[splitTags ? 0 : document.termCount()];
        Map<TermKey, TermSummary> ofTag = new HashMap<>();
        for (LongIntCursor cursor : counts) {
            int number = (int) (cursor.key >> 32);
            String term = document.term(number);
            String tag = document.tag((int) (cursor.key & 0xFFFFFFFFL) >> 1);
            if (!selection.accepts(term, tag, (cursor.key & 1) == 1)) {
                continue;
            }
            TermSummary known =
                    splitTags ? ofTag.get(new TermKey(group, term, tag)) : ofTerm[number];
            if (known != null) {
                known.addInSameDocument(cursor.value, tag);
            } else if (splitTags) {
                ofTag.put(new TermKey(group, term, tag), new TermSummary(cursor.value, size, tag));
            } else {
                ofTerm[number] = new TermSummary(cursor.value, size, tag);
            }
        }
        ofTag.forEach(emitter::emit);
        for (int number = 0; number < ofTerm.length; number++) {
            if (ofTerm[number] != null) {
                emitter.emit(new TermKey(group, document.term(number), ""), ofTerm[number]);
            }
        }
    }

    /** Which tokens of a block are mentions. */
    static boolean[] mentionTokens(AnnotatedBlock block) {
        boolean[] mentions = new boolean[block.tokens().size()];
        for (Mention mention : block.mentions()) {
            if (mention.token() >= 0) {
                mentions[mention.token()] = true;
            }
        }
        return mentions;
    }

    @Override
    public List<PartSize> sizes(SideTables sides) {
        return PartSize.of(sides.table(new CorpusSize(grouping)));
    }

    @Override
    public Object[] finish(TermKey key, TermSummary value, SideTables sides) {
        SizeSummary size = sides.table(new CorpusSize(grouping)).get(key.group());
        Occurrences occurrences = new Occurrences(size.parts(), value.count());
        value.parts(occurrences::part);
        return Grouping.row(
                key.group(),
                key.term(),
                value.tag(),
                value.count(),
                TermMeasure.PER_MILLION.of(occurrences),
                value.documents(),
                TermMeasure.DOCUMENT_SHARE.of(occurrences),
                TermMeasure.DP_NORM.of(occurrences));
    }
}
