package corpus.cli;

import corpus.analysis.ConceptCounts;
import corpus.analysis.ConceptSet;
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
            "  corpus stats articles --concepts themes.yaml --by year",
            ""
        },
        description = {
            "Columns: term, pos, count, per_million, documents, document_share, dp_norm.",
            "With --concepts the rows are concepts instead of terms, with pos concept; one that does not occur has a row, too. They do not change how words are cut or counted."
        },
        sortOptions = false,
        footer = {
            "",
            "memory: vocabulary: the different terms; what does not fit goes into temporary files."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class StatsCommand extends TableRun {
    @Mixin private TermOptions terms;
    @Mixin private ConceptOptions concepts;
    @Mixin private RowOptions rows;
    @Mixin private LayoutOptions layout;
    @Mixin private MeasureOptions measures;

    @Option(
            names = "--split-pos",
            description = "Each part of speech of a term is a row of its own.")
    private boolean splitPos;

    @Override
    Map<String, String> hashes() {
        return concepts.areGiven() ? concepts.hashes() : terms.hashes();
    }

    @Override
    List<String> methods() {
        return concepts.methods();
    }

    @Override
    TableTask task() {
        usage(terms::check);
        if (concepts.areGiven()) {
            terms.refuse(spec, "--concepts: the rows are concepts, not terms");
        }
        List<TermMeasure> chosen = usage(() -> measures.ofItems(TermCounts.USUAL_MEASURES, rows));
        ConceptSet known = concepts.areGiven() ? concepts.concepts(this) : null;
        return layout.task(
                this,
                rows,
                "term",
                splitPos ? "pos" : null,
                (grouping, ranking) -> {
                    TermCounts counts =
                            new TermCounts(grouping, terms.selection(), splitPos, chosen, ranking);
                    return known == null ? counts : new ConceptCounts(counts, known);
                });
    }
}
