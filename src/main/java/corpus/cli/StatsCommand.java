package corpus.cli;

import corpus.analysis.Grouping;
import corpus.analysis.Ranking;
import corpus.analysis.TermCounts;
import corpus.measure.TermMeasure;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code corpus stats}. */
@Command(
        name = "stats",
        header = {
            "Which terms there are, how often, in how many documents, how evenly.",
            "",
            "Examples:",
            "  corpus stats articles --top 50",
            "  corpus stats articles --pos n,v --by year -o terms.csv",
            ""
        },
        description = "Columns: term, pos, count, per_million, documents, document_share, dp_norm.",
        sortOptions = false,
        footer = {"", "memory: vocabulary"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class StatsCommand extends TableRun {
    @Mixin private TermOptions terms;
    @Mixin private RowOptions rows;
    @Mixin private MeasureOptions measures;

    @Option(
            names = "--split-pos",
            description = "Each part of speech of a term is a row of its own.")
    private boolean splitPos;

    @Override
    Map<String, String> hashes() {
        return terms.hashes();
    }

    @Override
    TableTask task() {
        Grouping grouping = rows.grouping();
        usage(terms::check);
        List<TermMeasure> chosen = usage(() -> measures.ofItems(TermCounts.USUAL_MEASURES, rows));
        TermCounts plain =
                new TermCounts(
                        grouping,
                        terms.selection(),
                        splitPos,
                        chosen,
                        Ranking.by(grouping, "count"));
        TermCounts ranked =
                new TermCounts(
                        grouping,
                        plain.selection(),
                        splitPos,
                        chosen,
                        usage(() -> rows.ranking(plain.columns(), "count")));
        return TableTask.of(ranked, usualFormat(), grouping.fields());
    }
}
