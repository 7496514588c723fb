package corpus.cli;

import corpus.analysis.SegmentedText;
import corpus.table.OutputFormat;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** {@code corpus export}. */
@Command(
        name = "export",
        header = {
            "The segmented text for other tools: a blank between words, a sentence a line.",
            "",
            "Examples:",
            "  corpus export articles --output-format txt -o words.txt",
            "  corpus export article.md --sections all",
            ""
        },
        description = "An empty line ends each document.",
        sortOptions = false,
        footer = {"", "memory: streaming"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class ExportCommand extends TableRun {
    @Override
    TableTask task() {
        if (usage(() -> output.format(OutputFormat.TXT)) != OutputFormat.TXT) {
            throw new ParameterException(
                    spec.commandLine(),
                    "export: the format `%s` is not available in this version; use txt."
                            .formatted(output.format));
        }
        return TableTask.of(new SegmentedText(), OutputFormat.TXT, List.of());
    }
}
