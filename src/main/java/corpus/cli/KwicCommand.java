package corpus.cli;

import corpus.analysis.ConceptSet;
import corpus.analysis.Concordance;
import corpus.analysis.MergedEntities;
import corpus.analysis.NeighbourColumn;
import corpus.analysis.Node;
import corpus.analysis.RowOrder;
import corpus.analysis.Sample;
import corpus.annotate.Annotator;
import corpus.document.CorpusException;
import corpus.table.Column;
import corpus.table.OutputFormat;
import corpus.yaml.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code corpus kwic}. */
@Command(
        name = "kwic",
        header = {
            "Every occurrence of a word, an expression or an entity, in its context.",
            "",
            "Examples:",
            "  corpus kwic 安全 articles --sort L1,R1",
            "  corpus kwic --entity SCO articles --with year,author -o sco.csv",
            "  corpus kwic --concept 安全合作 articles --concepts themes.yaml",
            "  corpus kwic --regex \"合作.*\" articles --sample 100 -o sheet.csv",
            ""
        },
        description = {
            "Columns: document, part, line, column, left, node, right; with --sort L1 and the like, that word.",
            "The context is the text of the paragraph, as it stands in the file.",
            "Ids of countries and territories follow ISO 3166 because data sets do; an entry says nothing about sovereignty or recognition."
        },
        customSynopsis = "corpus kwic [OPTIONS] NODE PATH...",
        sortOptions = false,
        footer = {
            "",
            "memory: streaming: an article at a time; what --sort orders goes into temporary files."
        },
        mixinStandardHelpOptions = true,
        modelTransformer = NodeOptions.BeforePaths.class,
        versionProvider = VersionText.class)
final class KwicCommand extends TableRun {
    @Mixin private NodeOptions node;
    @Mixin private ConceptOptions concepts;
    @Mixin private SampleOptions sample;

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "40",
            description =
                    "At most N characters of context on each side, in whole words (default: 40).")
    private int width;

    @Option(
            names = "--with",
            paramLabel = "FIELDS",
            split = ",",
            description = "Metadata fields to add as columns.")
    private List<String> with = List.of();

    @Option(
            names = "--sort",
            paramLabel = "LIST",
            split = ",",
            description =
                    "Sort by these, the first one first: L1 to L5 (the nearest word before the node, the second nearest …), R1 to R5 (behind it), or columns. Default: corpus order.")
    private List<String> sort = List.of();

    @Option(names = "--top", paramLabel = "N", description = "Only the first N rows.")
    private int top;

    private Node wanted;

    @Override
    List<String> methods() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Occurrences of %s were listed.".formatted(wanted.description()));
        sentences.addAll(concepts.methods());
        return sentences;
    }

    @Override
    List<String> remarks(long rows) {
        return rows > 0
                ? List.of()
                : List.of(
                        "`%s` occurs nowhere.%s"
                                .formatted(
                                        node.word, node.hint(settings().gazetteer().gazetteer())));
    }

    @Override
    Map<String, String> hashes() {
        return concepts.hashes();
    }

    @Override
    TableTask task() {
        ConceptSet known = concepts.areGiven() ? concepts.concepts(this) : null;
        wanted =
                usage(
                        () ->
                                node.node(
                                        settings().gazetteer().gazetteer(),
                                        MergedEntities.NONE,
                                        annotation.ner,
                                        word -> Annotator.termOf(word, settings()),
                                        known));
        usage(() -> RowOptions.atLeast("--width", width, 1));
        usage(() -> RowOptions.atLeast("--top", top, 0));
        sample.refuseLonelySeed(spec);
        Sample drawn = usage(sample::sample);
        if (top > 0 && !drawn.isAll()) {
            usage(
                    () -> {
                        throw new CorpusException("--top and --sample exclude each other.");
                    });
        }
        Concordance plain = new Concordance(wanted, width, with, drawn, RowOrder.CORPUS);
        RowOrder order = usage(() -> new RowOrder(sortColumns(plain.columns()), top));
        return TableTask.of(
                new Concordance(wanted, width, with, drawn, order),
                corpus.console().showsTables() ? OutputFormat.CONCORDANCE : OutputFormat.CSV,
                with);
    }

    private List<String> sortColumns(List<Column> columns) {
        List<String> known = new ArrayList<>(NeighbourColumn.names());
        columns.stream().map(Column::name).forEach(known::add);
        List<String> chosen = new ArrayList<>();
        for (String written : sort) {
            String name = written.strip();
            if (!known.contains(name)) {
                String hint = Suggestion.didYouMean(name, known);
                throw new CorpusException(
                        "--sort: rows can't be sorted by `%s`%s"
                                .formatted(
                                        name,
                                        hint.isEmpty()
                                                ? "; they can by " + String.join(", ", known) + "."
                                                : hint));
            }
            if (!chosen.contains(name)) {
                chosen.add(name);
            }
        }
        return chosen;
    }
}
