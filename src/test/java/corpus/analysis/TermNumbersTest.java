package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.document.AnnotatedDocument;
import corpus.document.TermList;
import corpus.document.Vocabulary;
import corpus.measure.TermMeasure;
import corpus.table.CompactRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Counting by number gives the rows of counting by key. */
class TermNumbersTest {
    private static final Grouping WHOLE = Grouping.none();
    private static final List<TermMeasure> MEASURES =
            Arrays.stream(TermMeasure.values()).filter(measure -> !measure.needsParts()).toList();

    private static final List<TermSelection> SELECTIONS =
            List.of(
                    AnalysisExamples.EVERY_TERM,
                    AnalysisExamples.NOUNS,
                    new TermSelection(Set.of("法国", "研究", "的"), Set.of(), 1, false),
                    new TermSelection(Set.of("俄", "中国"), Set.of("n", "m", "w"), 1, false));

    @Test
    void rowsAreThoseOfCountingByKey() {
        int rows = 0;
        for (int seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            List<AnnotatedDocument> documents =
                    seed % 2 == 0 ? RandomCorpus.of(random) : RandomCorpus.withNames(random);
            for (TermSelection selection : SELECTIONS) {
                TermCounts analysis = counts(WHOLE, selection, MEASURES);
                List<List<Object>> expected = cells(Counts.of(analysis, documents).rows(analysis));
                assertThat(byNumber(analysis, documents, random)).isEqualTo(expected);
                rows += expected.size();
            }
        }
        assertThat(rows).isGreaterThan(1000);
    }

    @Test
    void whatIsDrainedIsWhatKeysHave() {
        for (int most : new int[] {0, 5, 1000}) {
            Random random = new Random(most);
            List<AnnotatedDocument> documents =
                    withVocabulary(RandomCorpus.withNames(random), new Vocabulary(most));
            for (TermSelection selection : SELECTIONS) {
                TermCounts analysis = counts(WHOLE, selection, MEASURES);
                Map<TermKey, TermSummary> drained = new HashMap<>();
                NumberedCounts<TermKey, TermSummary> numbers = analysis.numbered();
                for (AnnotatedDocument document : documents) {
                    numbers.count(
                            document, (key, value) -> drained.merge(key, value, Summary::merge));
                    if (random.nextInt(3) == 0) {
                        numbers.drain((key, value) -> drained.merge(key, value, Summary::merge));
                    }
                }
                numbers.drain((key, value) -> drained.merge(key, value, Summary::merge));
                numbers.drain((key, value) -> assertThat(key).as("drained twice").isNull());

                assertThat(rows(analysis, drained, documents))
                        .isEqualTo(cells(Counts.of(analysis, documents).rows(analysis)));
            }
        }
    }

    @Test
    void whatNeedsMoreThanSumsIsNotCountedByNumber() {
        TermSelection all = AnalysisExamples.EVERY_TERM;
        assertThat(counts(new Grouping(List.of("year")), all, MEASURES).numbered()).isNull();
        assertThat(counts(WHOLE, all, List.of(TermMeasure.ARF)).numbered()).isNull();
        assertThat(counts(WHOLE, all, List.of(TermMeasure.JUILLAND_D)).numbered()).isNull();
        assertThat(counts(WHOLE, all, TermCounts.USUAL_MEASURES).numbered()).isNotNull();
    }

    private static TermCounts counts(
            Grouping grouping, TermSelection selection, List<TermMeasure> measures) {
        return new TermCounts(grouping, selection, false, measures, Ranking.by(grouping, "count"));
    }

    private static List<List<Object>> byNumber(
            TermCounts analysis, List<AnnotatedDocument> documents, Random random) {
        List<NumberedCounts<TermKey, TermSummary>> workers = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            workers.add(analysis.numbered());
        }
        for (AnnotatedDocument document : documents) {
            workers.get(random.nextInt(workers.size()))
                    .count(document, (key, value) -> assertThat(key).as("by key").isNull());
        }
        CompactRows rows = new CompactRows(analysis.columns());
        workers.get(0).finish(workers, sides(documents), rows);
        List<Object[]> ordered = new ArrayList<>();
        for (int row : analysis.ranking().order(rows)) {
            ordered.add(rows.row(row));
        }
        return cells(ordered);
    }

    private static List<List<Object>> rows(
            TermCounts analysis,
            Map<TermKey, TermSummary> values,
            List<AnnotatedDocument> documents) {
        SideTables sides = sides(documents);
        Ranking.Collector ranked = analysis.ranking().collector(analysis.columns());
        values.forEach((key, value) -> ranked.add(analysis.finish(key, value, sides)));
        return cells(ranked.rows());
    }

    private static SideTables sides(List<AnnotatedDocument> documents) {
        CorpusSize size = new CorpusSize(WHOLE);
        Map<Group, SizeSummary> sizes = new HashMap<>();
        documents.forEach(
                document ->
                        size.count(
                                document, (key, value) -> sizes.merge(key, value, Summary::merge)));
        SideTables sides = new SideTables();
        sides.put(size, sizes);
        return sides;
    }

    /** The same documents, with as many numbers as the vocabulary has. */
    private static List<AnnotatedDocument> withVocabulary(
            List<AnnotatedDocument> documents, Vocabulary vocabulary) {
        List<AnnotatedDocument> others = new ArrayList<>();
        for (AnnotatedDocument document : documents) {
            TermList.Builder terms = new TermList.Builder(vocabulary);
            for (int i = 0; i < document.termCount(); i++) {
                terms.add(document.term(i));
            }
            String[] tags = new String[document.tagCount()];
            Arrays.setAll(tags, document::tag);
            others.add(
                    new AnnotatedDocument(
                            document.id(),
                            document.metadata(),
                            document.blocks(),
                            terms.build(),
                            tags));
        }
        return others;
    }

    private static List<List<Object>> cells(List<Object[]> rows) {
        return rows.stream().map(Arrays::asList).toList();
    }
}
