package corpus.cli;

import corpus.table.Column;
import corpus.table.Headers;
import corpus.table.OutputFormat;
import corpus.table.TableOptions;
import corpus.table.TableOutput;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Where the table goes, and in which form. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write into a file; its ending (.csv, .tsv, .jsonl) says the format. How the table came about is written beside it, into FILE.meta.json.")
    Path file;

    @Option(
            names = "--output-format",
            paramLabel = "NAME",
            description = "csv, tsv or jsonl, whatever the ending says.")
    String format;

    @Option(
            names = "--headers",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "en (default) or zh: the language of the header row.")
    Headers headers;

    @Option(
            names = "--bom",
            negatable = true,
            description =
                    "A byte order mark first, which Excel needs (default: in .csv files only).")
    Boolean mark;

    @Option(
            names = "--csv-raw",
            description = "Leave cells alone that a spreadsheet would run as a formula.")
    boolean raw;

    TableOutput open(Console console, List<Column> columns, OutputFormat chosen) {
        TableOptions options =
                TableOptions.DEFAULT
                        .withHeaders(headers)
                        .withRaw(raw)
                        .withMark(markOption())
                        .withTerminalColumns(Math.max(20, console.columns()));
        if (file != null) {
            return TableOutput.toFile(file, chosen, options, columns);
        }
        return TableOutput.toStream(console.out(), chosen, options, columns);
    }

    /** The format that is asked for; {@code usual} if none is. */
    OutputFormat format(OutputFormat usual) {
        if (usual == OutputFormat.TXT) {
            // What kind of text it is, the command says.
            return usual;
        }
        if (format != null) {
            return OutputFormat.named(format);
        }
        return file == null ? usual : OutputFormat.ofFile(file);
    }

    private TableOptions.Mark markOption() {
        if (mark == null) {
            return TableOptions.Mark.CSV_FILES;
        }
        return mark ? TableOptions.Mark.ALWAYS : TableOptions.Mark.NEVER;
    }
}
