package corpus.cli;

import corpus.analysis.ConceptSet;
import corpus.analysis.Cooccurrence;
import corpus.analysis.Grouping;
import corpus.analysis.PairSetting;
import corpus.analysis.Ranking;
import corpus.annotate.Annotator;
import corpus.measure.Association;
import corpus.table.OutputFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code corpus cooccur}. */
@Command(
        name = "cooccur",
        header = {
            "Which countries and organisations, or which terms, occur together.",
            "",
            "Examples:",
            "  corpus cooccur articles -o pairs.csv",
            "  corpus cooccur articles --of terms --pos n --min-count 5 --unit paragraph",
            "  corpus cooccur articles --concepts themes.yaml --across",
            "  corpus cooccur articles --node RU --of both --top 30",
            "  corpus cooccur articles --top 200 --layout matrix -o matrix.csv",
            ""
        },
        description = {
            "Columns: a, a_name, a_type, b, b_name, b_type, count, joint, documents, max_document_share, a_count, b_count, units, expected, log_dice, mi_log2, npmi, ll_4cell, t_score, jaccard.",
            "A concept has its name for id and the type concept. It makes no pair with what stands inside it or around it.",
            "Ids of countries and territories follow ISO 3166 because data sets do; an entry says nothing about sovereignty or recognition."
        },
        sortOptions = false,
        footer = {
            "",
            "memory: pairs: the different items; pairs that do not fit go into temporary files."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class CooccurCommand extends TableRun {
    @Mixin private TermOptions terms;
    @Mixin private ConceptOptions concepts;
    @Mixin private EntityOptions entities;
    @Mixin private RowOptions rows;
    @Mixin private MeasureOptions measures;
    @Mixin private PairOptions pairs;
    @Mixin private PairLayoutOptions layout;

    @Override
    Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>(entities.hashes());
        hashes.putAll(concepts.hashes());
        if (pairs.hasTerms()) {
            hashes.putAll(terms.hashes());
        }
        return hashes;
    }

    @Override
    List<String> methods() {
        List<String> sentences = new ArrayList<>(entities.methods());
        sentences.addAll(concepts.methods());
        return sentences;
    }

    @Override
    TableTask task() {
        usage(terms::check);
        Grouping grouping = rows.grouping();
        entities.read(settings().gazetteer().gazetteer());
        ConceptSet known = concepts.areGiven() ? concepts.concepts(this) : null;
        PairSetting setting =
                usage(
                        () ->
                                pairs.setting(
                                        isGiven("--unit"),
                                        grouping,
                                        terms.selection(),
                                        entities.merged(),
                                        settings().gazetteer().gazetteer(),
                                        annotation.ner,
                                        word -> Annotator.termOf(word, settings()),
                                        known));
        List<Association> chosen =
                usage(
                        () ->
                                measures.chosen(
                                        Association.ofPairs().toArray(Association[]::new),
                                        Cooccurrence.USUAL_MEASURES,
                                        rows.sort));
        Cooccurrence plain =
                new Cooccurrence(setting, entities.named(), chosen, Ranking.by(grouping, "count"));
        usage(
                () -> {
                    layout.check(plain.columns());
                    return layout;
                });
        return TableTask.of(
                new Cooccurrence(
                        setting,
                        entities.named(),
                        chosen,
                        usage(() -> rows.ranking(plain.columns(), "count"))),
                usualFormat(),
                grouping.fields());
    }

    private boolean isGiven(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    @Override
    OpenTable open(TableTask task) {
        if (!layout.isMatrix()) {
            return super.open(task);
        }
        OutputFormat format = output.format(task.usual());
        if (output.file != null) {
            // Its columns are known last; whether it can be written is told first.
            output.open(corpus.console(), task.columns(), format).close();
        }
        return new OpenTable(
                task,
                new MatrixTarget(
                        task.columns(),
                        task.groupFields().size(),
                        layout.value,
                        pairs.directed,
                        columns -> output.open(corpus.console(), columns, format)));
    }
}
