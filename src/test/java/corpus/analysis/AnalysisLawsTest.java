package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import corpus.Copies;
import corpus.SampleDocuments;
import corpus.document.AnnotatedDocument;
import corpus.table.Column;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What makes two engines one program: for every analysis, any split of the corpus, any order of
 * arrival, any tree of merging, and copies that went over the wire, give the same rows.
 */
class AnalysisLawsTest {
    private static final int CORPORA = 6;
    private static final int CORPORA_WITH_NAMES = 3;
    private static final int SPLITS = 6;

    private static final List<List<AnnotatedDocument>> SAMPLES = samples();

    private static List<List<AnnotatedDocument>> samples() {
        List<List<AnnotatedDocument>> samples = new ArrayList<>();
        for (int seed = 1; seed <= CORPORA; seed++) {
            samples.add(RandomCorpus.of(new Random(seed)));
        }
        for (int seed = 1; seed <= CORPORA_WITH_NAMES; seed++) {
            samples.add(RandomCorpus.withNames(new Random(seed)));
        }
        samples.add(List.of());
        samples.add(List.of(SampleDocuments.annotated("空.md", "……")));
        return samples;
    }

    static List<Analysis<?, ?>> analyses() {
        return AnalysisExamples.analyses();
    }

    static List<Listing> listings() {
        return AnalysisExamples.listings();
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void anySplitAnyOrderAnyTreeAndSerialisedCopiesGiveTheSameRows(Analysis<?, ?> analysis) {
        Analysis<?, ?> copy = Copies.serialised(analysis);
        assertThat(copy).as("a copy counts the same").isEqualTo(analysis);
        for (int sample = 0; sample < SAMPLES.size(); sample++) {
            List<AnnotatedDocument> documents = SAMPLES.get(sample);
            List<List<Object>> expected = cells(Counts.of(analysis, documents).rows(analysis));
            Random random = new Random(31L * sample + 7);
            for (int split = 0; split < SPLITS; split++) {
                Counts counts = merged(copy, documents, random);
                List<List<Object>> rows = cells(counts.rows(copy));
                assertThat(rows)
                        .as("corpus %d, split %d", sample, split)
                        .containsExactlyElementsOf(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void rowsFitTheirColumnsAndKeysComeOncePerDocument(Analysis<?, ?> analysis) {
        for (List<AnnotatedDocument> documents : SAMPLES) {
            for (Object[] row : Counts.of(analysis, documents).rows(analysis)) {
                assertFits(row, analysis.columns());
            }
            for (AnnotatedDocument document : documents) {
                keysOf(analysis, document);
                analysis.sides().forEach(side -> keysOf(side, document));
            }
        }
    }

    /** An engine may leave out of a side table what no row can ask for. */
    @ParameterizedTest
    @MethodSource("analyses")
    void entriesOfSideTablesThatAreNotNeededChangeNoRow(Analysis<?, ?> analysis) {
        for (List<AnnotatedDocument> documents : SAMPLES) {
            Counts counts = Counts.of(analysis, documents);
            assertThat(cells(counts.rowsWithNeededSides(analysis)))
                    .containsExactlyElementsOf(cells(counts.rows(analysis)));
        }
    }

    /** The order of rows is total: no two rows of a table may change places. */
    @ParameterizedTest
    @MethodSource("analyses")
    void shuffledRowsAreRankedTheSame(Analysis<?, ?> analysis) {
        for (List<AnnotatedDocument> documents : SAMPLES) {
            List<Object[]> rows = Counts.of(analysis, documents).rows(analysis);
            List<Object[]> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(5));
            Ranking.Collector again = analysis.ranking().collector(analysis.columns());
            shuffled.forEach(again::add);
            assertThat(cells(again.rows())).isEqualTo(cells(rows));
        }
    }

    @ParameterizedTest
    @MethodSource("listings")
    void listingsDependOnTheirDocumentAlone(Listing listing) {
        Listing copy = Copies.serialised(listing);
        assertThat(copy.columns()).isEqualTo(listing.columns());
        for (List<AnnotatedDocument> documents : SAMPLES) {
            List<Object[]> rows = new ArrayList<>();
            documents.forEach(document -> listing.list(document, rows::add));
            rows.forEach(row -> assertFits(row, listing.columns()));

            Map<AnnotatedDocument, List<Object[]>> byDocument = new HashMap<>();
            List<AnnotatedDocument> shuffled = new ArrayList<>(documents);
            Collections.shuffle(shuffled, new Random(5));
            for (AnnotatedDocument document : shuffled) {
                List<Object[]> own = new ArrayList<>();
                copy.list(document, own::add);
                byDocument.put(document, own);
            }
            List<Object[]> inOrder = new ArrayList<>();
            documents.forEach(document -> inOrder.addAll(byDocument.get(document)));
            assertThat(cells(inOrder)).isEqualTo(cells(rows));
        }
    }

    @Test
    void everyAnalysisHasAnExample() {
        Set<String> exemplified = new TreeSet<>();
        for (Analysis<?, ?> analysis : AnalysisExamples.analyses()) {
            exemplified.add(analysis.getClass().getName());
            analysis.sides().forEach(side -> exemplified.add(side.getClass().getName()));
            for (Recount<?, ?, ?, ?> recount : analysis.recounts()) {
                exemplified.add(recount.getClass().getName());
                exemplified.add(recount.source().getClass().getName());
            }
        }
        AnalysisExamples.listings()
                .forEach(listing -> exemplified.add(listing.getClass().getName()));

        Set<String> existing = new TreeSet<>();
        for (JavaClass type :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("corpus.analysis")) {
            boolean isAnalysis =
                    type.isAssignableTo(Counting.class)
                            || type.isAssignableTo(Recount.class)
                            || type.isAssignableTo(Listing.class);
            if (isAnalysis
                    && !type.isInterface()
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
                existing.add(type.getName());
            }
        }
        assertThat(existing).isNotEmpty();
        assertThat(exemplified).isEqualTo(existing);
    }

    /** Otherwise the laws would hold because there is nothing to compare. */
    @ParameterizedTest
    @MethodSource("analyses")
    void examplesHaveRows(Analysis<?, ?> analysis) {
        long rows =
                SAMPLES.stream()
                        .mapToLong(
                                documents -> Counts.of(analysis, documents).rows(analysis).size())
                        .sum();
        assertThat(rows).isGreaterThan(4);
    }

    /** Parts of the corpus counted apart, in any order, and merged in a tree of any shape. */
    private static Counts merged(
            Analysis<?, ?> analysis, List<AnnotatedDocument> documents, Random random) {
        List<AnnotatedDocument> arriving = new ArrayList<>(documents);
        Collections.shuffle(arriving, random);
        List<Counts> parts = new ArrayList<>();
        int part = 1 + random.nextInt(4);
        for (int i = 0; i < part; i++) {
            parts.add(Counts.of(analysis, List.of()));
        }
        for (AnnotatedDocument document : arriving) {
            parts.get(random.nextInt(part)).count(document);
        }
        while (parts.size() > 1) {
            Counts one = parts.remove(random.nextInt(parts.size()));
            Counts other = parts.remove(random.nextInt(parts.size()));
            parts.add(
                    random.nextBoolean()
                            ? one.serialised().plus(other)
                            : one.plus(other.serialised()));
        }
        return parts.get(0).serialised();
    }

    private static <K extends Comparable<? super K> & Serializable, V extends Summary<V>>
            void keysOf(Counting<K, V> counting, AnnotatedDocument document) {
        Set<K> keys = new HashSet<>();
        counting.count(
                document, (key, value) -> assertThat(keys.add(key)).as("twice: " + key).isTrue());
        Set<K> sorted = new TreeSet<>(keys);
        assertThat(sorted).as("order and equality of keys agree").hasSameSizeAs(keys);
    }

    private static void assertFits(Object[] row, List<Column> columns) {
        assertThat(row).hasSize(columns.size());
        for (int i = 0; i < row.length; i++) {
            Class<?> type =
                    switch (columns.get(i).type()) {
                        case TEXT -> String.class;
                        case INTEGER -> Long.class;
                        case DECIMAL -> Double.class;
                    };
            if (row[i] != null) {
                assertThat(row[i]).as(columns.get(i).name()).isInstanceOf(type);
            }
        }
    }

    /** Rows as values: cells are equal when they are written the same, bit by bit. */
    private static List<List<Object>> cells(List<Object[]> rows) {
        return rows.stream().map(Arrays::asList).toList();
    }
}
