package corpus.analysis;

import corpus.document.MetadataCondition;
import corpus.measure.Keyness;
import corpus.measure.PValueAdjustment;
import java.util.List;

/** Tables of keywords for the laws: parts of a corpus, and references that are not in it. */
final class KeynessExamples {
    private KeynessExamples() {}

    static List<Analysis<?, ?>> analyses() {
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
                        new CountedTerms(AnalysisExamples.EVERY_TERM),
                        null,
                        List.of(Keyness.values()),
                        PValueAdjustment.BH,
                        all),
                new KeynessAnalysis(
                        Comparison.within(List.of(), some),
                        new CountedTerms(AnalysisExamples.NOUNS),
                        null,
                        KeynessAnalysis.USUAL_MEASURES,
                        PValueAdjustment.NONE,
                        few),
                new KeynessAnalysis(
                        Comparison.within(early, some),
                        new CountedEntities(AnalysisExamples.EXPANDED),
                        null,
                        List.of(Keyness.P_VALUE),
                        PValueAdjustment.BONFERRONI,
                        new KeywordRows(Direction.POSITIVE, "p_value_bonferroni", 0, 1, 1)),
                new KeynessAnalysis(
                        Comparison.elsewhere(some),
                        new CountedTerms(AnalysisExamples.NOUNS),
                        table,
                        List.of(Keyness.values()),
                        PValueAdjustment.NONE,
                        all),
                new KeynessAnalysis(
                        Comparison.elsewhere(List.of()),
                        new CountedEntities(AnalysisExamples.PLAIN),
                        table,
                        KeynessAnalysis.USUAL_MEASURES,
                        PValueAdjustment.BH,
                        all));
    }
}
