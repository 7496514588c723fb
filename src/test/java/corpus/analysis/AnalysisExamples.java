package corpus.analysis;

import corpus.SampleDocuments;
import corpus.document.EntityType;
import corpus.document.Gazetteer;
import corpus.measure.Association;
import corpus.measure.Diversity;
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
    static final TermSelection EVERY_TERM = new TermSelection(Set.of(), Set.of(), 1, true);
    static final TermSelection NOUNS =
            new TermSelection(Set.of("问题"), Set.of("n", "v", "nx"), 2, false);
    private static final Gazetteer GAZETTEER = SampleDocuments.annotator().gazetteer();

    private static final List<TermMeasure> EVERY_MEASURE = List.of(TermMeasure.values());

    private static final MergedEntities NONE = MergedEntities.NONE;

    /** KZ as RU makes one of both halves of 俄哈. */
    private static final MergedEntities MERGED =
            new MergedEntities(new TreeMap<>(Map.of("KZ", "RU", "FR", "DE", "CSTO", "CIS")));

    static final EntityPolicy PLAIN = EntityPolicy.of(GAZETTEER);
    static final EntityPolicy EXPANDED =
            new EntityPolicy(GAZETTEER, MERGED, Set.of(), Set.of(), true);
    private static final EntityPolicy CHOSEN =
            new EntityPolicy(
                    GAZETTEER,
                    MERGED,
                    Set.of(EntityType.COUNTRY, EntityType.REGION),
                    Set.of("RU", "US", "DE", "CN", "CIS", "POST_SOVIET_SPACE"),
                    true);

    static final ConceptSet CONCEPTS =
            ConceptSet.read(
                    """
                    贸易: {words: [贸易协定, 商人, "*口"], not: [国商人]}
                    制度:
                      words: [北约东扩, "?约"]
                      核: [核问题, 问题]
                      组织: {entities: [SCO, NATO, CSTO], words: [成员国]}
                    没有: [没有这个]
                    """,
                    "concepts.yaml",
                    GAZETTEER,
                    word -> word);
    private static final Node THEME = new ConceptNode(CONCEPTS, "制度", MERGED);
    private static final Node LETTERS = new ExpressionNode("[A-Z].*|.*[的和与].*");
    private static final Node RUSSIA = new EntityNode(Set.of("RU", "FR"), Set.of(), true);

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
            all.add(new GroupSizes(grouping));
            all.add(
                    new ConceptCounts(
                            new TermCounts(grouping, EVERY_TERM, false, EVERY_MEASURE, byCount),
                            CONCEPTS));
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
            all.addAll(directed(items));
            all.addAll(withConcepts(items));
        }
        for (Items items : Items.values()) {
            all.add(near(WHOLE, new WordNode("北约"), 5, 5, items, EVERY_TERM, NONE, "log_dice"));
            all.add(near(BY_YEAR, LETTERS, 1, 3, items, NOUNS, MERGED, "count"));
            all.add(near(BY_YEAR, THEME, 2, 2, items, EVERY_TERM, MERGED, "count"));
            all.add(near(BY_TWO, RUSSIA, 4, 0, items, EVERY_TERM, MERGED, "delta_p_node"));
        }
        for (Grouping grouping : List.of(WHOLE, BY_TWO)) {
            Ranking byCount = Ranking.by(grouping, "count");
            NgramSetting plain =
                    new NgramSetting(grouping, 2, 4, new PlainNgrams(EVERY_TERM), Set.of());
            all.add(new Ngrams(plain, Association.ofPairs(), byCount));
            NgramSetting shapes =
                    new NgramSetting(grouping, 2, 5, new TermShapes(EVERY_TERM), Set.of());
            all.add(
                    new Candidates(
                            shapes,
                            Set.of("经济研究"),
                            Candidates.USUAL_MEASURES,
                            new Ranking(grouping.fields().size(), "term_score", 0, 2, 1)));
        }
        NgramSetting nouns =
                new NgramSetting(BY_YEAR, 3, 3, new PlainNgrams(NOUNS), Set.of("俄罗斯", "研究"));
        all.add(new Ngrams(nouns, Ngrams.USUAL_MEASURES, Ranking.by(BY_YEAR, "mi_log2")));
        all.add(
                new Ngrams(
                        new NgramSetting(WHOLE, 2, 3, new PlainNgrams(EVERY_TERM), Set.of()),
                        Ngrams.USUAL_MEASURES,
                        new Ranking(0, "count", 0, 3, 1)));
        all.addAll(KeynessExamples.analyses());
        all.addAll(TrendsExamples.analyses());
        return all;
    }

    private static Collocates near(
            Grouping grouping,
            Node node,
            int left,
            int right,
            Items items,
            TermSelection selection,
            MergedEntities merged,
            String sortColumn) {
        return new Collocates(
                new CollocateSetting(grouping, node, left, right, items, selection, merged),
                GAZETTEER,
                Collocates.USUAL_MEASURES,
                Ranking.by(grouping, sortColumn));
    }

    private static List<Analysis<?, ?>> withConcepts(Items items) {
        List<Analysis<?, ?>> all = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            for (int kind = 0; kind < 3; kind++) {
                PairConcepts concepts = new PairConcepts(CONCEPTS, kind == 1, kind == 2);
                Set<String> nodes = kind == 2 ? Set.copyOf(CONCEPTS.names()) : Set.of();
                boolean directed = unit == Unit.PARAGRAPH;
                all.add(
                        pairs(
                                new PairSetting(
                                        kind == 0 ? BY_YEAR : WHOLE,
                                        items,
                                        NOUNS,
                                        unit,
                                        0,
                                        MERGED,
                                        directed,
                                        nodes,
                                        concepts),
                                "count"));
            }
        }
        return all;
    }

    private static List<Analysis<?, ?>> directed(Items items) {
        List<Analysis<?, ?>> all = new ArrayList<>();
        Set<String> nodes = Set.of("RU", "CN", "研究", "问题");
        for (Unit unit : Unit.values()) {
            PairSetting setting =
                    new PairSetting(WHOLE, items, EVERY_TERM, unit, 0, MERGED, true, Set.of());
            all.add(pairs(setting, "count"));
        }
        all.add(
                pairs(
                        new PairSetting(
                                BY_YEAR, items, NOUNS, Unit.SENTENCE, 2, NONE, true, Set.of()),
                        "count"));
        for (int window : new int[] {0, 4}) {
            for (boolean directed : new boolean[] {false, true}) {
                all.add(
                        pairs(
                                new PairSetting(
                                        WHOLE,
                                        items,
                                        EVERY_TERM,
                                        Unit.SENTENCE,
                                        window,
                                        NONE,
                                        directed,
                                        nodes),
                                "a_name"));
            }
        }
        PairSetting often = new PairSetting(BY_TWO, items, EVERY_TERM, Unit.SENTENCE, 0, NONE);
        all.add(
                new Cooccurrence(
                        often,
                        GAZETTEER,
                        Cooccurrence.USUAL_MEASURES,
                        new Ranking(2, "count", 4, 2, 2)));
        return all;
    }

    /** Analyses that list. */
    public static List<Listing> listings() {
        return List.of(
                new MentionList(PLAIN, List.of()),
                new MentionList(PLAIN, List.of("year", "source.name", "nothing")),
                new MentionList(EXPANDED, List.of("year"), Sample.ALL, true),
                new MentionList(CHOSEN, List.of(), new Sample(130, 7), true),
                new Concordance(new WordNode("学者"), 20, List.of(), Sample.ALL, RowOrder.CORPUS),
                new Concordance(
                        new EntityNode(Set.of("FR", "DE", "US", "RU"), Set.of(), true),
                        5,
                        List.of("year"),
                        new Sample(120, 3),
                        new RowOrder(List.of("R1", "node", "L2"), 0)),
                new Concordance(
                        new ExpressionNode(".+"),
                        3,
                        List.of(),
                        Sample.ALL,
                        new RowOrder(List.of("L1", "line"), 101)),
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
