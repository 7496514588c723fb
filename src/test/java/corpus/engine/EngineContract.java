package corpus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import corpus.analysis.Analysis;
import corpus.analysis.AnalysisExamples;
import corpus.analysis.Cooccurrence;
import corpus.analysis.CorpusSummary;
import corpus.analysis.EntityCounts;
import corpus.analysis.EntityPolicy;
import corpus.analysis.Grouping;
import corpus.analysis.Items;
import corpus.analysis.Listing;
import corpus.analysis.MentionList;
import corpus.analysis.MergedEntities;
import corpus.analysis.PairSetting;
import corpus.analysis.Ranking;
import corpus.analysis.SegmentedText;
import corpus.analysis.TermSelection;
import corpus.analysis.Unit;
import corpus.annotate.AnnotationSettings;
import corpus.annotate.UserWord;
import corpus.document.CodePointOrder;
import corpus.document.CorpusException;
import corpus.document.Gazetteer;
import corpus.read.FileList;
import corpus.read.ReadOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every engine does, whatever it runs on. A new engine extends this class and says how it is
 * made.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
public abstract class EngineContract {
    private static final Gazetteer GAZETTEER =
            AnnotationSettings.defaults().gazetteer().gazetteer();
    private static final EntityPolicy ENTITIES = EntityPolicy.of(GAZETTEER);
    private static final Grouping WHOLE = Grouping.none();

    @TempDir private Path folder;

    private SampleCorpus corpus;

    /** An engine that works on so many documents at once. */
    protected abstract Engine engine(int parallel);

    /** How many documents are to be under way in the runs that are compared. */
    protected int[] parallels() {
        return new int[] {1, 2, 8};
    }

    @BeforeEach
    void writeCorpus() throws IOException {
        corpus = new SampleCorpus(folder);
        corpus.write();
    }

    /** The first example of each class and kind of grouping: how they count is tested elsewhere. */
    static Stream<Analysis<?, ?>> analyses() {
        Set<List<Object>> seen = new HashSet<>();
        return AnalysisExamples.analyses().stream()
                .filter(
                        analysis ->
                                seen.add(
                                        List.of(
                                                analysis.getClass(),
                                                analysis.ranking().groupColumns() == 1)));
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void rowsAndReportAreTheSameHoweverManyDocumentsAreUnderWay(Analysis<?, ?> analysis) {
        Run alone = count(new LocalEngine(1, Progress.NONE), analysis);

        assertThat(alone.rows).hasSizeGreaterThan(0);
        for (int parallel : parallels()) {
            Run together = count(engine(parallel), analysis);
            assertThat(together.cells()).containsExactlyElementsOf(alone.cells());
            assertThat(together.report).isEqualTo(alone.report);
        }
    }

    @Test
    void listedRowsStandInCorpusOrder() {
        for (Listing listing : AnalysisExamples.listings()) {
            Run alone = list(new LocalEngine(1, Progress.NONE), listing);
            assertThat(alone.rows).hasSizeGreaterThanOrEqualTo(alone.report.documents());
            for (int parallel : parallels()) {
                Run together = list(engine(parallel), listing);
                assertThat(together.cells()).containsExactlyElementsOf(alone.cells());
                assertThat(together.report).isEqualTo(alone.report);
            }
        }
        List<Object[]> mentions = list(engine(8), new MentionList(ENTITIES, List.of())).rows;
        assertThat(mentions.stream().map(row -> (String) row[0]).toList())
                .isSortedAccordingTo(CodePointOrder.COMPARATOR);
    }

    @Test
    void tablesOfOneRunAreThoseOfRunsOfTheirOwn() {
        List<Analysis<?, ?>> analyses = analyses().toList();
        List<Listing> listings = AnalysisExamples.listings();
        List<Run> runs = new ArrayList<>();
        List<Job> jobs = new ArrayList<>();
        for (Analysis<?, ?> analysis : analyses) {
            runs.add(new Run());
            jobs.add(new Job.Count(analysis, runs.get(runs.size() - 1)::add));
        }
        for (Listing listing : listings) {
            runs.add(new Run());
            jobs.add(new Job.Enumerate(listing, runs.get(runs.size() - 1)::add));
        }

        CorpusReport report = engine(4).run(corpus.request(), jobs);

        LocalEngine reference = new LocalEngine(1, Progress.NONE);
        for (int i = 0; i < runs.size(); i++) {
            Run alone =
                    i < analyses.size()
                            ? count(reference, analyses.get(i))
                            : list(reference, listings.get(i - analyses.size()));
            assertThat(runs.get(i).cells()).containsExactlyElementsOf(alone.cells());
            assertThat(report).isEqualTo(alone.report);
        }
    }

    @Test
    void nearDuplicatesAreFoundAndLeftOut() {
        CorpusRequest whole = corpus.request();
        CorpusRequest leavingOut =
                new CorpusRequest(
                        whole.files(),
                        whole.settings(),
                        whole.selection(),
                        whole.groupFields(),
                        0.6);
        LocalEngine reference = new LocalEngine(1, Progress.NONE);
        Run expected = new Run();
        Run found = new Run();

        reference.run(whole, List.of(new Job.Compare(0.6, expected::add)));
        CorpusReport report =
                engine(4)
                        .run(
                                leavingOut,
                                List.of(
                                        new Job.Compare(0.6, found::add),
                                        new Job.Count(entities(), row -> {})));

        assertThat(expected.rows).isNotEmpty();
        assertThat(found.cells()).containsExactlyElementsOf(expected.cells());
        assertThat(report.nearDuplicates()).hasSameSizeAs(expected.rows);
        assertThat(report).isEqualTo(count(reference, entities(), leavingOut).report);
    }

    /** Counted by hand from the texts of {@link SampleCorpus}. */
    @Test
    void reportSaysWhatBecameOfEveryFile() {
        CorpusReport report = count(engine(4), entities()).report;

        assertThat(report.files()).isEqualTo(54);
        // 6 articles, and 40 generated ones of which 8 repeat an earlier one.
        assertThat(report.documents()).isEqualTo(6 + 32);
        assertThat(report.leftOut()).isEqualTo(1);
        assertThat(report.withoutText())
                .containsExactly(
                        "without text/empty.txt", "without text/标点.txt", "without text/题.md");
        assertThat(report.skipped())
                .extracting(ReadOutcome.Skipped::name, ReadOutcome.Skipped::reason)
                .containsExactly(
                        tuple("broken/乱.md", ReadOutcome.Reason.UNDECODABLE),
                        tuple("broken/图.txt", ReadOutcome.Reason.BINARY));
        assertThat(report.duplicates())
                .hasSize(2 + 8)
                .containsEntry("duplicates/晚到.md", "2021 年/第一 篇.md")
                .containsEntry("duplicates/晚到的旧.txt", "2022/旧.txt")
                .containsEntry("many/04.md", "many/01.md")
                .containsEntry("many/39.md", "many/36.md");
        assertThat(report.failures()).isEmpty();
        assertThat(report.isIncomplete()).isTrue();
        assertThat(report.groups().get("year"))
                .containsEntry("2021", 2 + 8)
                .containsEntry("", 3)
                .doesNotContainKey("2030")
                .doesNotContainKey("1999");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void ofEqualDocumentsTheFirstInCorpusOrderCounts(int parallel) throws IOException {
        Path other = folder.resolve("only");
        SampleCorpus twins = new SampleCorpus(other);
        // The first one takes longest to read: it has to count all the same.
        String late = "---\nfiller: " + "长".repeat(200_000) + "\n---\n\n冰岛加入了北约。\n";
        twins.text("a.md", late);
        for (int i = 0; i < 20; i++) {
            twins.text("b%02d.md".formatted(i), "冰岛加入了北约。\n");
        }

        Run run = count(engine(parallel), entities(), twins.request());

        assertThat(run.report.documents()).isEqualTo(1);
        assertThat(run.report.duplicates()).hasSize(20);
        assertThat(run.report.duplicates().values()).containsOnly("a.md");
        assertThat(row(run, 0, "IS")[12]).isEqualTo("a.md");
        assertThat(row(run, 0, "IS")[5]).isEqualTo(1L);
    }

    /** Counted by hand. */
    @Test
    void rowsHoldWhatTheTextsHold() throws IOException {
        SampleCorpus small = new SampleCorpus(folder.resolve("small"));
        small.text("一.md", "---\nyear: 2021\n---\n\n冰岛与挪威合作。冰岛欢迎挪威。\n");
        small.text("二.md", "---\nyear: 2022\n---\n\n挪威独自前行。\n");

        Run entities = count(engine(2), entities(), small.request());
        assertThat(entities.rows).hasSize(2);
        // 冰岛 2 in 一.md; 挪威 2 in 一.md and 1 in 二.md.
        assertThat(row(entities, 0, "NO"))
                .containsSequence(3L, 0L)
                .containsSequence(2L, 1.0, 2.0 / 3, "挪威:3", "一.md");
        assertThat(row(entities, 0, "IS")).containsSequence(1L, 0.5, 1.0, "冰岛:2", "一.md");

        Grouping byYear = new Grouping(List.of("year"));
        Run pairs =
                count(
                        engine(2),
                        new Cooccurrence(
                                new PairSetting(
                                        byYear,
                                        Items.ENTITIES,
                                        new TermSelection(Set.of(), Set.of(), 1, true),
                                        Unit.SENTENCE,
                                        0,
                                        MergedEntities.NONE),
                                GAZETTEER,
                                Cooccurrence.USUAL_MEASURES,
                                Ranking.by(byYear, "count")),
                        small.request());
        assertThat(pairs.rows).hasSize(1);
        // Both sentences of 2021 have both: count, joint, documents, share, a, b, units.
        assertThat(pairs.rows.get(0))
                .startsWith("2021", "IS", "冰岛", "country", "NO", "挪威", "country")
                .containsSequence(2L, 0L, 1L, 1.0, 2L, 2L, 2L);

        Run sizes =
                count(
                        engine(2),
                        new CorpusSummary(
                                WHOLE, CorpusSummary.USUAL_MEASURES, Ranking.by(WHOLE, "tokens")),
                        small.request());
        // Documents, paragraphs, sentences; 7 + 6 + 6 characters that are no punctuation.
        assertThat(sizes.rows.get(0)).startsWith(2L, 2L, 3L, 19L);

        Run text = list(engine(2), new SegmentedText(), small.request());
        assertThat(text.rows).hasSize(5);
        assertThat((String) text.rows.get(0)[0]).startsWith("冰岛 与 挪威 ");
        assertThat(text.rows.get(2)[0]).isEqualTo("");
    }

    /**
     * One document has more parts of speech than the annotator can number, which is an error of
     * ours and not of the user's: it is reported, and the others count.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void documentOnWhichTheProgramFailsDoesNotEndTheRun(int parallel) throws IOException {
        SampleCorpus small = new SampleCorpus(folder.resolve("small"));
        List<UserWord> words = new ArrayList<>();
        StringBuilder monster = new StringBuilder();
        for (int i = 0; i <= Short.MAX_VALUE + 1; i++) {
            String word = "w" + Integer.toString(i, 36) + "w";
            words.add(new UserWord(word, "t" + i));
            monster.append(word).append(' ');
        }
        small.text("a.md", "冰岛与挪威合作。\n");
        small.text("b.md", monster + "\n");
        small.text("c.md", "挪威独自前行。\n");
        AnnotationSettings usual = AnnotationSettings.defaults();
        CorpusRequest request =
                small.request(
                        new AnnotationSettings(
                                usual.reading(),
                                usual.cleaning(),
                                usual.gazetteer(),
                                words,
                                false,
                                false,
                                false));

        Run counted = count(engine(parallel), entities(), request);
        Run listed = list(engine(parallel), new MentionList(ENTITIES, List.of()), request);

        assertThat(row(counted, 0, "NO")[5]).isEqualTo(2L);
        assertThat(listed.rows).hasSize(3);
        for (CorpusReport report : List.of(counted.report, listed.report)) {
            assertThat(report.documents()).isEqualTo(2);
            assertThat(report.failures()).hasSize(1);
            assertThat(report.failures().get(0).document()).isEqualTo("b.md");
            assertThat(report.failures().get(0).cause()).isInstanceOf(IllegalStateException.class);
            assertThat(report.isIncomplete()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void failingWriterEndsTheRunWithItsSentence(int parallel) {
        CorpusException full = new CorpusException("The disk is full.");
        RowWriter writer =
                row -> {
                    throw full;
                };

        assertThatThrownBy(() -> engine(parallel).run(corpus.request(), entities(), writer))
                .isSameAs(full);
        assertThatThrownBy(
                        () -> engine(parallel).run(corpus.request(), new SegmentedText(), writer))
                .isSameAs(full);
    }

    @Test
    void corpusWithoutAnyDocumentHasNoRowsButAReport() throws IOException {
        SampleCorpus none = new SampleCorpus(folder.resolve("none"));
        none.text("a.txt", "");
        none.bytes("b.txt", new byte[] {0, 0, 0, 1});

        for (Analysis<?, ?> analysis : analyses().toList()) {
            Run run = count(engine(2), analysis, none.request());
            assertThat(run.rows).isEmpty();
            assertThat(run.report.documents()).isZero();
            assertThat(run.report.withoutText()).containsExactly("a.txt");
            assertThat(run.report.skipped()).hasSize(1);
        }
    }

    @Test
    void orderOfFilesChangesContentHashAndTextDoes() throws IOException {
        SampleCorpus one = new SampleCorpus(folder.resolve("one"));
        one.text("a.md", "冰岛与挪威合作。\n");
        String before = count(engine(2), entities(), one.request()).report.contentHash();
        assertThat(before).matches("[0-9a-f]{64}");

        one.text("a.md", "---\nauthor: 甲\n---\n\n冰岛与挪威合作。\n");
        assertThat(count(engine(2), entities(), one.request()).report.contentHash())
                .isEqualTo(before);
        one.text("a.md", "冰岛与瑞典合作。\n");
        assertThat(count(engine(2), entities(), one.request()).report.contentHash())
                .isNotEqualTo(before);
    }

    @Test
    void labelledTextOfCountedDocumentsIsReported() throws IOException {
        SampleCorpus one = new SampleCorpus(folder.resolve("one"));
        one.text("a.md", "冰岛与挪威合作。\n\n01\n\n瑞典旁观。\n");

        Map<String, Long> labelled = count(engine(2), entities(), one.request()).report.labelled();

        // A block of only a heading number is boilerplate: two code points.
        assertThat(labelled.keySet()).allMatch(rule -> rule.startsWith("boilerplate: "));
        assertThat(labelled.values()).containsExactly(2L);
    }

    /** The folder of the sample corpus. */
    protected Path folder() {
        return folder;
    }

    /** The request for the sample corpus, with other files. */
    protected CorpusRequest request(FileList files) {
        CorpusRequest usual = corpus.request();
        return new CorpusRequest(files, usual.settings(), usual.selection(), usual.groupFields());
    }

    /** Lists the mentions in some files: the cells of each row, and what became of the files. */
    protected List<Object> mentions(Engine engine, FileList files) {
        Run run = list(engine, new MentionList(ENTITIES, List.of()), request(files));
        return List.of(run.cells(), run.report);
    }

    /** Counts the entities of the sample corpus. */
    protected CorpusReport countEntities(Engine engine) {
        return count(engine, entities()).report;
    }

    private static EntityCounts entities() {
        return new EntityCounts(WHOLE, ENTITIES, List.of(), Ranking.by(WHOLE, "count"));
    }

    private Run count(Engine engine, Analysis<?, ?> analysis) {
        return count(engine, analysis, corpus.request());
    }

    private static Run count(Engine engine, Analysis<?, ?> analysis, CorpusRequest request) {
        Run run = new Run();
        run.report = engine.run(request, analysis, run::add);
        return run;
    }

    private Run list(Engine engine, Listing listing) {
        return list(engine, listing, corpus.request());
    }

    private static Run list(Engine engine, Listing listing, CorpusRequest request) {
        Run run = new Run();
        run.report = engine.run(request, listing, run::add);
        return run;
    }

    /** The row with a text in a column. */
    private static Object[] row(Run run, int column, String text) {
        return run.rows.stream().filter(row -> row[column].equals(text)).findFirst().orElseThrow();
    }

    /** What a run wrote. Rows come from one thread at a time, or this list would be in danger. */
    private static final class Run {
        private final List<Object[]> rows = new ArrayList<>();
        private final AtomicBoolean busy = new AtomicBoolean();
        private CorpusReport report;

        void add(Object[] row) {
            assertThat(busy.compareAndSet(false, true)).as("one row at a time").isTrue();
            rows.add(row);
            busy.set(false);
        }

        List<List<Object>> cells() {
            return rows.stream().map(Arrays::asList).toList();
        }
    }
}
