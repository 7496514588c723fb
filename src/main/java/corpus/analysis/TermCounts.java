package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.measure.Occurrences;
import corpus.measure.TermMeasure;
import corpus.table.Column;
import corpus.table.Columns;
import corpus.table.CompactRows;
import java.util.List;

/**
 * Which terms there are, how often, in how many documents, how evenly.
 *
 * @param grouping how the corpus is divided
 * @param selection which tokens are rows
 * @param splitTags whether each part of speech of a term is a row
 * @param measures the measures beside the columns that every table has, in their order
 * @param ranking which rows are kept
 */
public record TermCounts(
        Grouping grouping,
        TermSelection selection,
        boolean splitTags,
        List<TermMeasure> measures,
        Ranking ranking)
        implements Analysis<TermKey, TermSummary> {
    /** The measures of a table, unless the user asks for others. */
    public static final List<TermMeasure> USUAL_MEASURES = List.of(TermMeasure.DP_NORM);

    private static final List<Column> COLUMNS =
            Columns.of(
                    "stats", "term", "pos", "count", "per_million", "documents", "document_share");

    public TermCounts {
        measures = List.copyOf(measures);
    }

    /** Written out: Java links that of a record at run time, which takes longer than an article. */
    @Override
    public int hashCode() {
        return grouping.hashCode() + measures.size();
    }

    @Override
    public List<Column> columns() {
        return itemMeasures().columns(COLUMNS);
    }

    @Override
    public List<Counting<?, ?>> sides() {
        return itemMeasures().sides();
    }

    ItemMeasures itemMeasures() {
        return new ItemMeasures(grouping, measures);
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<TermKey, TermSummary> emitter) {
        DocumentTerms terms =
                new DocumentTerms(document, selection, splitTags, itemMeasures().needPositions());
        for (Group group : grouping.of(document)) {
            terms.emit(group, emitter);
        }
    }

    @Override
    public NumberedCounts<TermKey, TermSummary> numbered() {
        boolean one = grouping.fields().isEmpty() && !splitTags;
        return one && !itemMeasures().needParts() ? new TermNumbers(this) : null;
    }

    @Override
    public List<PartSize> sizes(SideTables sides) {
        return PartSize.of(sides.table(new CorpusSize(grouping)));
    }

    @Override
    public Object[] finish(TermKey key, TermSummary value, SideTables sides) {
        SizeSummary size = sides.table(new CorpusSize(grouping)).get(key.group());
        return itemMeasures()
                .row(
                        key.group(),
                        value.count(),
                        value.postings(),
                        sides,
                        key.term(),
                        value.tag(),
                        value.count(),
                        size.perMillion(value.count()),
                        value.documents(),
                        size.documentShare(value.documents()));
    }

    /** Adds the row of a term of the whole corpus. */
    void finish(
            String term,
            String tag,
            Occurrences occurrences,
            long count,
            long documents,
            SizeSummary size,
            CompactRows rows) {
        rows.text(term)
                .text(tag)
                .integer(count)
                .decimal(size.perMillion(count))
                .integer(documents)
                .decimal(size.documentShare(documents));
        for (TermMeasure measure : measures) {
            rows.decimal(measure.of(occurrences));
        }
        rows.end();
    }
}
