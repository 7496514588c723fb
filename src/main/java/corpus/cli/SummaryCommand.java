package corpus.cli;

import corpus.analysis.CorpusSummary;
import corpus.analysis.Grouping;
import corpus.analysis.Ranking;
import java.util.List;
import picocli.CommandLine.Command;
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

    @Override
    TableTask task() {
        Grouping grouping = new Grouping(by);
        return TableTask.of(
                new CorpusSummary(grouping, new Ranking(by.size(), "documents", 0, 1, 1)),
                usualFormat(),
                grouping.fields());
    }
}
