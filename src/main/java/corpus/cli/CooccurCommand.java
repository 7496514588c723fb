package corpus.cli;

import corpus.analysis.Cooccurrence;
import corpus.analysis.Grouping;
import corpus.analysis.Items;
import corpus.analysis.PairSetting;
import corpus.analysis.Ranking;
import corpus.analysis.Unit;
import corpus.measure.Association;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code corpus cooccur}. */
@Command(
        name = "cooccur",
        header = {
            "Which countries and organisations, or which terms, occur together.",
            "",
            "Examples:",
            "  corpus cooccur articles -o pairs.csv",
            "  corpus cooccur articles --of terms --pos n --min-count 5 --unit paragraph",
            ""
        },
        description = {
            "Columns: a, a_name, a_type, b, b_name, b_type, count, joint, documents, max_document_share, a_count, b_count, units, expected, log_dice, mi_log2, npmi, ll_4cell, t_score, jaccard.",
            "Ids of countries and territories follow ISO 3166 because data sets do; an entry says nothing about sovereignty or recognition."
        },
        sortOptions = false,
        footer = {"", "memory: pairs"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class CooccurCommand extends TableRun {
    @Mixin private TermOptions terms;
    @Mixin private EntityOptions entities;
    @Mixin private RowOptions rows;
    @Mixin private MeasureOptions measures;

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            defaultValue = "entities",
            description = "entities (default), terms, or both.")
    private Items items;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            defaultValue = "sentence",
            description = "sentence (default), paragraph or document.")
    private Unit unit;

    @Option(
            names = "--window",
            paramLabel = "N",
            description = "Instead of a unit: at most N word tokens apart, in one sentence.")
    private Integer window;

    @Override
    Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>(entities.hashes());
        if (items != Items.ENTITIES) {
            hashes.putAll(terms.hashes());
        }
        return hashes;
    }

    @Override
    List<String> methods() {
        return entities.methods();
    }

    @Override
    TableTask task() {
        if (window != null) {
            usage(() -> RowOptions.atLeast("--window", window, 1));
            if (spec.commandLine().getParseResult().hasMatchedOption("--unit")) {
                throw new ParameterException(
                        spec.commandLine(), "--window and --unit exclude each other.");
            }
        }
        usage(terms::check);
        Grouping grouping = rows.grouping();
        entities.read(settings().gazetteer().gazetteer());
        PairSetting setting =
                new PairSetting(
                        grouping,
                        items,
                        terms.selection(),
                        unit,
                        window == null ? 0 : window,
                        entities.merged());
        List<Association> chosen =
                usage(
                        () ->
                                measures.chosen(
                                        Association.ofPairs().toArray(Association[]::new),
                                        Cooccurrence.USUAL_MEASURES,
                                        rows.sort));
        Cooccurrence plain =
                new Cooccurrence(setting, entities.named(), chosen, Ranking.by(grouping, "count"));
        return TableTask.of(
                new Cooccurrence(
                        setting,
                        entities.named(),
                        chosen,
                        usage(() -> rows.ranking(plain.columns(), "count"))),
                usualFormat(),
                grouping.fields());
    }
}
