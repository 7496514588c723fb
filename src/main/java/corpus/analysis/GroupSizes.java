package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.List;

/**
 * How many documents and word tokens each group has: also those in which nothing is found that a
 * table asks for.
 *
 * @param grouping how the corpus is divided
 */
public record GroupSizes(Grouping grouping) implements Analysis<Group, SizeSummary> {
    private static final List<Column> COLUMNS = Columns.of("summary", "documents", "tokens");

    @Override
    public List<Column> columns() {
        return grouping.columns(COLUMNS);
    }

    @Override
    public List<Counting<?, ?>> sides() {
        return List.of();
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<Group, SizeSummary> emitter) {
        new CorpusSize(grouping).count(document, emitter);
    }

    @Override
    public Object[] finish(Group group, SizeSummary value, SideTables sides) {
        return Grouping.row(group, value.documents(), value.tokens());
    }

    @Override
    public Ranking ranking() {
        return Ranking.by(grouping, "documents");
    }
}
