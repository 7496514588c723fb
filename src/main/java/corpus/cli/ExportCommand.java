package corpus.cli;

import corpus.analysis.Listing;
import corpus.analysis.SegmentedFiles;
import corpus.table.OutputFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** {@code corpus export}. */
@Command(
        name = "export",
        header = {
            "The annotated corpus for other tools: text, CoNLL-U, VRT or JSON.",
            "",
            "Examples:",
            "  corpus export articles -o words.txt",
            "  corpus export articles -o words/",
            "  corpus export articles --sections all -o articles.jsonl",
            ""
        },
        description = {
            "The ending of -o (.txt, .conllu, .vrt, .jsonl) or --output-format with one of these names says the form; there is no csv.",
            "txt (the usual one): a blank between words, a sentence a line, an empty line after each document; a blank inside a word is U+00A0.",
            "txt into a folder (-o FOLDER/): a file for each document, with its front matter and an empty line between paragraphs. --pre-segmented reads it back.",
            "conllu: CoNLL-U with UPOS by a table from HanLP's tags, which are XPOS; metadata are comments; MISC has Entity in the brackets of CorefUD, Inside (a name in a word), Place (line and column in the file) and SpaceAfter.",
            "vrt: vertical text for the Corpus Workbench (cwb-encode -x) and NoSketch Engine: word, pos, term, line, column; doc with the metadata, p, s, ne, g.",
            "jsonl: an object for each document with all that is known about it."
        },
        sortOptions = false,
        footer = {"", "memory: streaming: an article at a time."},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class ExportCommand extends TableRun {
    @Override
    TableTask task() {
        ExportFormat format = usage(this::format);
        Listing listing;
        if (!intoFolder()) {
            listing = format.listing(settings().gazetteer().gazetteer());
        } else if (format == ExportFormat.TXT) {
            listing = new SegmentedFiles();
        } else {
            throw new ParameterException(
                    spec.commandLine(),
                    "export: a folder with a file for each document is for txt; name a file for %s."
                            .formatted(output.format));
        }
        return TableTask.of(listing, OutputFormat.TXT, List.of());
    }

    private ExportFormat format() {
        if (output.format != null) {
            return ExportFormat.named(output.format);
        }
        return output.file == null || intoFolder()
                ? ExportFormat.TXT
                : ExportFormat.ofFile(output.file);
    }

    /** Whether {@code -o} names a folder; a path itself does not keep the slash at its end. */
    private boolean intoFolder() {
        if (output.file == null) {
            return false;
        }
        OptionSpec option = spec.commandLine().getParseResult().matchedOption("--output");
        String written = option.originalStringValues().get(0);
        return written.endsWith("/") || written.endsWith("\\") || Files.isDirectory(output.file);
    }

    @Override
    OpenTable open(TableTask task) {
        return intoFolder()
                ? new OpenTable(task, DocumentFolder.open(output.file))
                : super.open(task);
    }

    @Override
    Path described() {
        return intoFolder() ? DocumentFolder.described(output.file) : super.described();
    }
}
