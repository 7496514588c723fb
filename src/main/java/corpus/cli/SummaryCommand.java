package corpus.cli;

import corpus.analysis.CorpusSummary;
import corpus.analysis.Grouping;
import corpus.analysis.Ranking;
import corpus.engine.Job;
import corpus.measure.Diversity;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code corpus summary}. */
@Command(
        name = "summary",
        header = {
            "How big and how varied the corpus is.",
            "",
            "Examples:",
            "  corpus summary articles",
            "  corpus summary articles --by year -o size.csv",
            "  corpus summary articles --near-duplicates -o reprints.csv",
            ""
        },
        description = {
            "Columns: documents, paragraphs, sentences, characters, tokens, types, hapaxes, mean_sentence_length, sttr, mattr, mtld, hdd, yule_k.",
            "With --near-duplicates: document, near_duplicate_of, similarity, shared, ngrams, other_ngrams. Similarity is the share of the different 5-character sequences of the shorter body that the longer one has, too; the longer has at most twice as many. Listed is each document that --drop-near-duplicates leaves out, with the most similar one that stays."
        },
        sortOptions = false,
        footer = {
            "",
            "memory: vocabulary: the different terms of each group; with --near-duplicates: 2 kB a document."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class SummaryCommand extends TableRun {
    @Option(
            names = "--by",
            paramLabel = "FIELDS",
            split = ",",
            description = "A row for each value of these metadata fields, for example year.")
    private List<String> by = List.of();

    @Option(
            names = "--near-duplicates",
            description =
                    "Instead: the documents that have nearly the text of an earlier one, such as reprints with another head or tail.")
    private boolean nearDuplicates;

    @Mixin private MeasureOptions measures;

    @Override
    TableTask task() {
        if (nearDuplicates) {
            return comparison();
        }
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

    private TableTask comparison() {
        for (String option :
                List.of("--by", "--measures", "--drop-near-duplicates", "--keep-duplicates")) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(
                        spec.commandLine(), option + " does not go with --near-duplicates.");
            }
        }
        double threshold = usage(input::similarity);
        return new TableTask(
                Job.Compare.tableColumns(),
                usualFormat(),
                List.of(),
                List.of(),
                rows -> new Job.Compare(threshold, rows));
    }
}
