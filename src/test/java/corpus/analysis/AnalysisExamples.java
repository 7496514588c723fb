package corpus.analysis;

import corpus.SampleDocuments;
import corpus.document.EntityType;
import corpus.document.Gazetteer;
import corpus.document.MetadataCondition;
import corpus.measure.Diversity;
import corpus.measure.Keyness;
import corpus.measure.PValueAdjustment;
import corpus.measure.TermMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An example of every analysis, with every parameter that changes how it counts. A new analysis
 * needs a line here; {@link AnalysisLawsTest} fails until it has one.
 */
public final class AnalysisExamples {
    private static final Grouping WHOLE = Grouping.none();
    private static final Grouping BY_YEAR = new Grouping(List.of("year"));
    private static final Grouping BY_TWO = new Grouping(List.of("year", "source.name"));
    private static final TermSelection EVERY_TERM = new TermSelection(Set.of(), Set.of(), 1, true);
    private static final TermSelection NOUNS =
            new TermSelection(Set.of("问题"), Set.of("n", "v", "nx"), 2, false);
    private static final Gazetteer GAZETTEER = SampleDocuments.annotator().gazetteer();

    private static final List<TermMeasure> EVERY_MEASURE = List.of(TermMeasure.values());

    private static final MergedEntities NONE = MergedEntities.NONE;

    /** KZ as RU makes one of both halves of 俄哈. */
    private static final MergedEntities MERGED =
            new MergedEntities(new TreeMap<>(Map.of("KZ", "RU", "FR", "DE", "CSTO", "CIS")));

    private static final EntityPolicy PLAIN = EntityPolicy.of(GAZETTEER);
    private static final EntityPolicy EXPANDED =
            new EntityPolicy(GAZETTEER, MERGED, Set.of(), Set.of(), true);
    private static final EntityPolicy CHOSEN =
            new EntityPolicy(
                    GAZETTEER,
                    MERGED,
                    Set.of(EntityType.COUNTRY, EntityType.REGION),
                    Set.of("RU", "US", "DE", "CN", "CIS", "POST_SOVIET_SPACE"),
                    true);

    private AnalysisExamples() {}

    /** Analyses that count. */
    public static List<Analysis<?, ?>> analyses() {
        List<Analysis<?, ?>> all = new ArrayList<>();
        for (Grouping grouping : List.of(WHOLE, BY_YEAR, BY_TWO)) {
            Ranking byCount = Ranking.by(grouping, "count");
            all.add(
                    new TermCounts(
                            grouping, EVERY_TERM, false, TermCounts.USUAL_MEASURES, byCount));
            all.add(new TermCounts(grouping, NOUNS, true, EVERY_MEASURE, byCount));
            all.add(new EntityCounts(grouping, PLAIN, List.of(), byCount));
            all.add(new EntityCounts(grouping, EXPANDED, EVERY_MEASURE, byCount));
            all.add(
                    new CorpusSummary(
                            grouping, List.of(Diversity.values()), Ranking.by(grouping, "tokens")));
        }
        int fields = BY_YEAR.fields().size();
        Ranking few = new Ranking(fields, "dp_norm", 5, 2, 2);
        all.add(new TermCounts(BY_YEAR, EVERY_TERM, true, EVERY_MEASURE, few));
        all.add(
                new EntityCounts(
                        BY_YEAR, CHOSEN, EVERY_MEASURE, new Ranking(fields, "forms", 3, 1, 1)));
        for (Items items : Items.values()) {
            for (Unit unit : Unit.values()) {
                all.add(pairs(new PairSetting(WHOLE, items, EVERY_TERM, unit, 0, NONE), "count"));
            }
            all.add(pairs(new PairSetting(WHOLE, items, NOUNS, Unit.SENTENCE, 3, MERGED), "count"));
            all.add(
                    pairs(
                            new PairSetting(BY_YEAR, items, NOUNS, Unit.SENTENCE, 0, MERGED),
                            "log_dice"));
            all.add(
                    pairs(
                            new PairSetting(BY_TWO, items, EVERY_TERM, Unit.SENTENCE, 1, NONE),
                            "npmi"));
        }
        all.addAll(keyness());
        return all;
    }

    private static List<Analysis<?, ?>> keyness() {
        List<MetadataCondition> early = List.of(MetadataCondition.parse("year=..2021"));
        List<MetadataCondition> some = List.of(MetadataCondition.parse("source.name~刊"));
        FrequencyTable table =
                new FrequencyTable(
                        List.of(
                                new FrequencyTable.Entry("问题", "n", 7, 3),
                                new FrequencyTable.Entry("合作", "v", 5, 2),
                                new FrequencyTable.Entry("RU", "country", 2, 1),
                                new FrequencyTable.Entry("没有", "v", 0, 0)),
                        900,
                        12,
                        true);
        KeywordRows all = new KeywordRows(Direction.BOTH, "log_ratio_conservative", 0, 1, 1);
        KeywordRows few = new KeywordRows(Direction.NEGATIVE, "log_ratio", 5, 2, 1);
        return List.of(
                new KeynessAnalysis(
                        Comparison.within(early, List.of()),
                        new CountedTerms(EVERY_TERM),
                        null,
                        List.of(Keyness.values()),
                        PValueAdjustment.BH,
                        all),
                new KeynessAnalysis(
                        Comparison.within(List.of(), some),
                        new CountedTerms(NOUNS),
                        null,
                        KeynessAnalysis.USUAL_MEASURES,
                        PValueAdjustment.NONE,
                        few),
                new KeynessAnalysis(
                        Comparison.within(early, some),
                        new CountedEntities(EXPANDED),
                        null,
                        List.of(Keyness.P_VALUE),
                        PValueAdjustment.BONFERRONI,
                        new KeywordRows(Direction.POSITIVE, "p_value_bonferroni", 0, 1, 1)),
                new KeynessAnalysis(
                        Comparison.elsewhere(some),
                        new CountedTerms(NOUNS),
                        table,
                        List.of(Keyness.values()),
                        PValueAdjustment.NONE,
                        all),
                new KeynessAnalysis(
                        Comparison.elsewhere(List.of()),
                        new CountedEntities(PLAIN),
                        table,
                        KeynessAnalysis.USUAL_MEASURES,
                        PValueAdjustment.BH,
                        all));
    }

    /** Analyses that list. */
    public static List<Listing> listings() {
        return List.of(
                new MentionList(PLAIN, List.of()),
                new MentionList(PLAIN, List.of("year", "source.name", "nothing")),
                new MentionList(EXPANDED, List.of("year"), Sample.ALL, true),
                new MentionList(CHOSEN, List.of(), new Sample(130, 7), true),
                new SegmentedText(),
                new SegmentedFiles(),
                new ConlluText(),
                new VerticalText(),
                new DocumentRecords(GAZETTEER));
    }

    private static Cooccurrence pairs(PairSetting setting, String sortColumn) {
        return new Cooccurrence(
                setting,
                GAZETTEER,
                Cooccurrence.USUAL_MEASURES,
                Ranking.by(setting.grouping(), sortColumn));
    }
}
