package corpus.cli;

import corpus.analysis.EntityCounts;
import corpus.analysis.EntityPolicy;
import corpus.analysis.MentionList;
import corpus.measure.TermMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code corpus entities}. */
@Command(
        name = "entities",
        header = {
            "Which countries and international organisations are mentioned; with --mentions, where.",
            "",
            "Examples:",
            "  corpus entities articles --by year -o entities.csv",
            "  corpus entities articles --mentions --with date,author -o mentions.csv",
            "  corpus entities articles --mentions --sample 200 --check -o sheet.csv",
            ""
        },
        description = {
            "Columns: id, iso3, type, name, name_en, count, nested, per_million, documents, document_share, max_document_share, forms, first_document.",
            "With --mentions: document, part, line, column, surface, id, type, name, method, nested_in, section, sentence_number, sentence; with --expand-groups, member_of; with --check, correct, comment.",
            "With --ner also persons, places and organisations that the gazetteer lacks; their id is the name. They change no count of the others.",
            "Ids of countries and territories follow ISO 3166 because data sets do; an entry says nothing about sovereignty or recognition."
        },
        sortOptions = false,
        footer = {
            "",
            "memory: vocabulary: the different entities and their forms; with --mentions: streaming."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class EntitiesCommand extends TableRun {
    @Mixin private RowOptions rows;
    @Mixin private MeasureOptions measures;
    @Mixin private LayoutOptions layout;
    @Mixin private EntitySelectionOptions selection;
    @Mixin private EntityOptions entities;
    @Mixin private SampleOptions sample;

    @Option(names = "--mentions", description = "A row for every mention, with its place.")
    private boolean mentions;

    @Option(
            names = "--check",
            description =
                    "With --mentions: empty columns correct and comment, to be filled in by hand and read by `corpus agreement`.")
    private boolean check;

    @Option(
            names = "--with",
            paramLabel = "FIELDS",
            split = ",",
            description = "With --mentions: metadata fields to add as columns.")
    private List<String> with = List.of();

    @Override
    Map<String, String> hashes() {
        return entities.hashes();
    }

    @Override
    List<String> methods() {
        List<String> sentences = new ArrayList<>(entities.methods());
        sentences.addAll(selection.methods());
        return sentences;
    }

    @Override
    TableTask task() {
        entities.read(settings().gazetteer().gazetteer());
        EntityPolicy policy = usage(() -> selection.policy(entities.named(), entities.merged()));
        if (mentions) {
            refuseRowOptions();
            sample.refuseLonelySeed(spec);
            MentionList list = new MentionList(policy, with, usage(sample::sample), check);
            return TableTask.of(list, usualFormat(), with);
        }
        if (!with.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--with needs --mentions; to divide the table use --by.");
        }
        refuseListOptions();
        List<TermMeasure> chosen = usage(() -> measures.ofItems(List.of(), rows));
        return layout.task(
                this,
                rows,
                "id",
                "type",
                (grouping, ranking) -> new EntityCounts(grouping, policy, chosen, ranking));
    }

    /** A table of counts has no rows to be drawn or judged. */
    private void refuseListOptions() {
        for (String option : List.of("--sample", "--seed", "--check")) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(spec.commandLine(), option + " needs --mentions.");
            }
        }
    }

    /** A list in corpus order has no counts to choose rows by. */
    private void refuseRowOptions() {
        for (String option :
                List.of(
                        "--by",
                        "--top",
                        "--min-count",
                        "--min-documents",
                        "--sort",
                        "--measures",
                        "--layout",
                        "--value")) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(
                        spec.commandLine(), option + " does not go with --mentions.");
            }
        }
    }
}
