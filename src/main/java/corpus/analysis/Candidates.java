package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.measure.Association;
import corpus.measure.Measure;
import corpus.measure.TermCandidate;
import corpus.measure.TermExtraction;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which sequences of words may be terms that the dictionary lacks. A sequence that occurs less
 * often than {@link #LEAST_COUNT} is none, and takes nothing away from the C-value of those inside
 * it; the ranking has to leave it out.
 *
 * @param setting which sequences; its rule says what a term looks like
 * @param known words that the user has listed already: they are no candidates
 * @param measures associations of the pair (all words but the last, the last word), and those of
 *     terms
 * @param ranking which rows are kept
 */
public record Candidates(
        NgramSetting setting, Set<String> known, List<Measure> measures, Ranking ranking)
        implements Analysis<NgramKey, CandidateSummary> {
    /** How often a sequence has to occur: what is used once is no term. */
    public static final int LEAST_COUNT = 2;

    /** The measures that a table has unless others are asked for. */
    public static final List<Measure> USUAL_MEASURES =
            List.of(
                    TermExtraction.TERM_SCORE,
                    TermExtraction.C_VALUE,
                    Association.MI_LOG2,
                    TermExtraction.LEFT_ENTROPY,
                    TermExtraction.RIGHT_ENTROPY);

    public Candidates {
        known = Set.copyOf(known);
        measures = List.copyOf(measures);
    }

    /** The measures that a table can have. */
    public static Measure[] measuresToChoose() {
        List<Measure> all = new ArrayList<>(List.of(TermExtraction.values()));
        all.addAll(Association.ofPairs());
        return all.toArray(new Measure[0]);
    }

    @Override
    public List<Column> columns() {
        List<Column> columns =
                new ArrayList<>(Columns.of("ngrams", "term", "n", "count", "documents"));
        measures.forEach(measure -> columns.add(Columns.named("ngrams", measure.columnName())));
        columns.add(Columns.named("ngrams", "words"));
        return setting.grouping().columns(columns);
    }

    @Override
    public List<Counting<?, ?>> sides() {
        return List.of(margins(), frequencies());
    }

    @Override
    public boolean needs(Counting<?, ?> side, Summary<?> value) {
        // Rarer n-grams are no candidates, and take nothing away from others.
        boolean isOfNoCandidate =
                side.equals(frequencies()) && ((Counter) value).count() < LEAST_COUNT;
        return !isOfNoCandidate && margins().needs(side, value, ranking);
    }

    private NgramMargins margins() {
        return new NgramMargins(setting);
    }

    private NgramFrequencies frequencies() {
        return new NgramFrequencies(setting);
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<NgramKey, CandidateSummary> emitter) {
        DocumentNgrams ngrams = new DocumentNgrams(document, setting);
        for (Group group : setting.grouping().of(document)) {
            for (int n = setting.shortest(); n <= setting.longest(); n++) {
                Map<Integer, CandidateSummary> summaries = new HashMap<>();
                int number = n;
                ngrams.forEachRow(
                        n,
                        (ngram, position) ->
                                summaries
                                        .computeIfAbsent(ngram, first -> new CandidateSummary())
                                        .add(
                                                wordAt(ngrams.words(), position - 1),
                                                wordAt(ngrams.words(), position + number)));
                summaries.forEach(
                        (ngram, summary) -> {
                            NgramKey key = new NgramKey(group, ngrams.text(number, ngram));
                            if (!known.contains(joined(key.text()))) {
                                emitter.emit(key, summary);
                            }
                        });
            }
        }
    }

    /** The word at a position; null where there is none. */
    private static String wordAt(WordRow words, int position) {
        boolean isWord =
                position >= 0 && position < words.size() && words.at(position) != WordRow.GAP;
        return isWord ? words.text(words.at(position)) : null;
    }

    @Override
    public Object[] finish(NgramKey key, CandidateSummary value, SideTables sides) {
        if (value.count() < ranking.minCount()) {
            return null;
        }
        CandidateNesting nesting =
                sides.derived(
                        frequencies(),
                        () -> CandidateNesting.of(sides.table(frequencies()), LEAST_COUNT));
        CandidateNesting.Nested nested = nesting.of(key);
        TermCandidate candidate =
                new TermCandidate(
                        key.words(),
                        value.count(),
                        nested.count(),
                        nested.longer(),
                        margins().table(key, value.count(), sides),
                        value.leftEntropy(),
                        value.rightEntropy());
        List<Object> cells = new ArrayList<>();
        cells.add(joined(key.text()));
        cells.add((long) key.words());
        cells.add(value.count());
        cells.add(value.documents());
        measures.forEach(measure -> cells.add(valueOf(measure, candidate)));
        cells.add(key.text());
        return Grouping.row(key.group(), cells.toArray());
    }

    private static double valueOf(Measure measure, TermCandidate candidate) {
        return measure instanceof Association association
                ? association.of(candidate.pair())
                : ((TermExtraction) measure).of(candidate);
    }

    /** The words as one: without blanks, for they are Chinese. */
    private static String joined(String text) {
        return text.replace(" ", "");
    }
}
