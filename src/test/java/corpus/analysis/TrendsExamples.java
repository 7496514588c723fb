package corpus.analysis;

import java.util.List;

/** Series for the laws: with gaps, of tags, in groups, of chosen items and of all. */
final class TrendsExamples {
    private TrendsExamples() {}

    static List<Analysis<?, ?>> analyses() {
        CountedItems terms = new CountedTerms(AnalysisExamples.NOUNS);
        CountedItems entities = new CountedEntities(AnalysisExamples.EXPANDED);
        return List.of(
                new Trends(Grouping.none(), "year", new TrendItems(terms, List.of(), 0, 1)),
                new Trends(
                        Grouping.none(), "source.name", new TrendItems(entities, List.of(), 3, 2)),
                new Trends(
                        new Grouping(List.of("source.name")),
                        "year",
                        new TrendItems(terms, List.of("研究", "没有这个词"), 0, 1)),
                new Trends(
                        Grouping.none(),
                        "year",
                        new TrendItems(entities, List.of("RU", "FR", "SCO"), 0, 1)),
                new Trends(
                        Grouping.none(),
                        "year",
                        new TrendItems(
                                new CountedConcepts(AnalysisExamples.CONCEPTS),
                                AnalysisExamples.CONCEPTS.names(),
                                0,
                                1)));
    }
}
