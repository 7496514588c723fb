package corpus.analysis;

import corpus.SampleDocuments;
import corpus.document.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    private AnalysisExamples() {}

    /** Analyses that count. */
    public static List<Analysis<?, ?>> analyses() {
        List<Analysis<?, ?>> all = new ArrayList<>();
        for (Grouping grouping : List.of(WHOLE, BY_YEAR, BY_TWO)) {
            Ranking byCount = Ranking.by(grouping, "count");
            all.add(new TermCounts(grouping, EVERY_TERM, false, byCount));
            all.add(new TermCounts(grouping, NOUNS, true, byCount));
            all.add(new EntityCounts(grouping, GAZETTEER, byCount));
            all.add(new CorpusSummary(grouping, Ranking.by(grouping, "tokens")));
        }
        int fields = BY_YEAR.fields().size();
        Ranking few = new Ranking(fields, "dp_norm", 5, 2, 2);
        all.add(new TermCounts(BY_YEAR, EVERY_TERM, true, few));
        all.add(new EntityCounts(BY_YEAR, GAZETTEER, new Ranking(fields, "forms", 3, 1, 1)));
        for (Items items : Items.values()) {
            for (Unit unit : Unit.values()) {
                all.add(pairs(new PairSetting(WHOLE, items, EVERY_TERM, unit, 0), "count"));
            }
            all.add(pairs(new PairSetting(WHOLE, items, NOUNS, Unit.SENTENCE, 3), "count"));
            all.add(pairs(new PairSetting(BY_YEAR, items, NOUNS, Unit.SENTENCE, 0), "log_dice"));
            all.add(pairs(new PairSetting(BY_TWO, items, EVERY_TERM, Unit.SENTENCE, 1), "npmi"));
        }
        return all;
    }

    /** Analyses that list. */
    public static List<Listing> listings() {
        return List.of(
                new MentionList(GAZETTEER, List.of()),
                new MentionList(GAZETTEER, List.of("year", "source.name", "nothing")),
                new SegmentedText());
    }

    private static Cooccurrence pairs(PairSetting setting, String sortColumn) {
        return new Cooccurrence(setting, GAZETTEER, Ranking.by(setting.grouping(), sortColumn));
    }
}
