package corpus.cli;

import corpus.analysis.CollocateSetting;
import corpus.analysis.Collocates;
import corpus.analysis.ConceptSet;
import corpus.analysis.Grouping;
import corpus.analysis.Items;
import corpus.analysis.Node;
import corpus.analysis.Ranking;
import corpus.annotate.Annotator;
import corpus.measure.Association;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code corpus collocates}. */
@Command(
        name = "collocates",
        header = {
            "What surrounds a word, an expression or an entity.",
            "",
            "Examples:",
            "  corpus collocates 安全 articles --pos n,v --min-count 3",
            "  corpus collocates --entity SCO articles --of entities -o around-sco.csv",
            "  corpus collocates 合作 articles --left 0 --right 1 --by year",
            ""
        },
        description = {
            "Columns: collocate, pos, count, left, right, documents, collocate_count, window_tokens, tokens, expected, log_dice, mi_log2, ll_4cell, t_score, delta_p_node, delta_p_collocate; with --of entities or both also name, type.",
            "Ids of countries and territories follow ISO 3166 because data sets do; an entry says nothing about sovereignty or recognition."
        },
        customSynopsis = "corpus collocates [OPTIONS] NODE PATH...",
        sortOptions = false,
        footer = {"", "memory: vocabulary: the different words, near the node or not."},
        mixinStandardHelpOptions = true,
        modelTransformer = NodeOptions.BeforePaths.class,
        versionProvider = VersionText.class)
final class CollocatesCommand extends TableRun {
    private static final String USUAL_SORT = "log_dice";

    @Mixin private NodeOptions node;
    @Mixin private ConceptOptions concepts;
    @Mixin private TermOptions terms;
    @Mixin private EntityOptions entities;
    @Mixin private RowOptions rows;
    @Mixin private MeasureOptions measures;

    @Option(
            names = "--left",
            paramLabel = "N",
            defaultValue = "5",
            description = "Up to N word tokens before the node, in its sentence (default: 5).")
    private int left;

    @Option(
            names = "--right",
            paramLabel = "N",
            defaultValue = "5",
            description = "Up to N word tokens behind the node, in its sentence (default: 5).")
    private int right;

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            defaultValue = "terms",
            description = "terms (default), entities, or both.")
    private Items items;

    private Node wanted;

    @Override
    Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>(entities.hashes());
        hashes.putAll(concepts.hashes());
        if (items != Items.ENTITIES) {
            hashes.putAll(terms.hashes());
        }
        return hashes;
    }

    @Override
    List<String> methods() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Collocates of %s were counted up to %d word tokens before and %d behind, inside sentences (surface co-occurrence after Evert 2008)."
                        .formatted(wanted.description(), left, right));
        sentences.addAll(concepts.methods());
        sentences.addAll(entities.methods());
        return sentences;
    }

    @Override
    List<String> remarks(long rows) {
        return rows > 0
                ? List.of()
                : List.of(
                        "`%s` occurs nowhere, or nothing near it fits the options.%s"
                                .formatted(node.word, node.hint(entities.named())));
    }

    @Override
    TableTask task() {
        usage(() -> RowOptions.atLeast("--left", left, 0));
        usage(() -> RowOptions.atLeast("--right", right, left == 0 ? 1 : 0));
        usage(terms::check);
        Grouping grouping = rows.grouping();
        entities.read(settings().gazetteer().gazetteer());
        ConceptSet known = concepts.areGiven() ? concepts.concepts(this) : null;
        wanted =
                usage(
                        () ->
                                node.node(
                                        entities.named(),
                                        entities.merged(),
                                        annotation.ner,
                                        word -> Annotator.termOf(word, settings()),
                                        known));
        CollocateSetting setting =
                new CollocateSetting(
                        grouping, wanted, left, right, items, terms.selection(), entities.merged());
        List<Association> chosen =
                usage(
                        () ->
                                measures.chosen(
                                        Association.ofCollocates().toArray(Association[]::new),
                                        Collocates.USUAL_MEASURES,
                                        rows.sort));
        Collocates plain =
                new Collocates(setting, entities.named(), chosen, Ranking.by(grouping, "count"));
        return TableTask.of(
                new Collocates(
                        setting,
                        entities.named(),
                        chosen,
                        usage(() -> rows.ranking(plain.columns(), usualSort(chosen)))),
                usualFormat(),
                grouping.fields());
    }

    /** A table without the usual measure is sorted by the first one that it has. */
    private static String usualSort(List<Association> chosen) {
        List<String> names = chosen.stream().map(Association::columnName).toList();
        return names.isEmpty() || names.contains(USUAL_SORT) ? USUAL_SORT : names.get(0);
    }
}
