package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.measure.Association;
import corpus.measure.PairCounts;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * Which sequences of words there are, how often, and how firmly the last word belongs to those
 * before it.
 *
 * @param setting which sequences
 * @param measures the measures of the pair (all words but the last, the last word)
 * @param ranking which rows are kept
 */
public record Ngrams(NgramSetting setting, List<Association> measures, Ranking ranking)
        implements Analysis<NgramKey, NgramSummary> {
    /** The measures that a table has unless others are asked for. */
    public static final List<Association> USUAL_MEASURES =
            List.of(Association.MI_LOG2, Association.LL_4CELL);

    public Ngrams {
        measures = List.copyOf(measures);
    }

    @Override
    public List<Column> columns() {
        List<Column> columns =
                new ArrayList<>(
                        Columns.of("ngrams", "ngram", "n", "count", "per_million", "documents"));
        measures.forEach(measure -> columns.add(Columns.named("ngrams", measure.columnName())));
        return setting.grouping().columns(columns);
    }

    @Override
    public List<Counting<?, ?>> sides() {
        return List.of(margins(), size());
    }

    @Override
    public boolean needs(Counting<?, ?> side, Summary<?> value) {
        return margins().needs(side, value, ranking);
    }

    private NgramMargins margins() {
        return new NgramMargins(setting);
    }

    private CorpusSize size() {
        return new CorpusSize(setting.grouping());
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<NgramKey, NgramSummary> emitter) {
        setting.count(document, (key, count) -> emitter.emit(key, new NgramSummary(count)));
    }

    @Override
    public Object[] finish(NgramKey key, NgramSummary value, SideTables sides) {
        if (value.count() < ranking.minCount()) {
            return null;
        }
        PairCounts table = margins().table(key, value.count(), sides);
        List<Object> cells = new ArrayList<>();
        cells.add(key.text());
        cells.add((long) key.words());
        cells.add(value.count());
        cells.add(sides.table(size()).get(key.group()).perMillion(value.count()));
        cells.add(value.documents());
        measures.forEach(measure -> cells.add(measure.of(table)));
        return Grouping.row(key.group(), cells.toArray());
    }
}
