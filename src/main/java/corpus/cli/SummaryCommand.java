package corpus.cli;

import corpus.analysis.CorpusSummary;
import corpus.analysis.Grouping;
import corpus.analysis.Ranking;
import corpus.measure.Diversity;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code corpus summary}. */
@Command(
        name = "summary",
        header = {
            "How big and how varied the corpus is.",
            "",
            "Examples:",
            "  corpus summary articles",
            "  corpus summary articles --by year -o size.csv",
            ""
        },
        description =
                "Columns: documents, paragraphs, sentences, characters, tokens, types, hapaxes, mean_sentence_length, sttr, mattr, mtld, hdd, yule_k.",
        sortOptions = false,
        footer = {"", "memory: vocabulary"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class SummaryCommand extends TableRun {
    @Option(
            names = "--by",
            paramLabel = "FIELDS",
            split = ",",
            description = "A row for each value of these metadata fields, for example year.")
    private List<String> by = List.of();

    @Mixin private MeasureOptions measures;

    @Override
    TableTask task() {
        Grouping grouping = new Grouping(by.stream().map(String::strip).toList());
        List<Diversity> chosen =
                usage(
                        () ->
                                measures.chosen(
                                        Diversity.values(), CorpusSummary.USUAL_MEASURES, null));
        return TableTask.of(
                new CorpusSummary(grouping, chosen, new Ranking(by.size(), "documents", 0, 1, 1)),
                usualFormat(),
                grouping.fields());
    }
}
