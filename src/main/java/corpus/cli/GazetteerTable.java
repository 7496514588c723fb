package corpus.cli;

import corpus.annotate.GazetteerEntry;
import corpus.annotate.GazetteerSource;
import corpus.document.CodePointOrder;
import corpus.document.CorpusException;
import corpus.table.Column;
import corpus.table.MetaFile;
import corpus.table.OutputFormat;
import corpus.table.TableOutput;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What the commands have in common that write the gazetteer, not a corpus. */
abstract class GazetteerTable {
    @Mixin GazetteerFiles files;
    @Mixin OutputOptions output;
    @Mixin CommonOptions common;

    @Spec CommandSpec spec;
    @ParentCommand GazetteerCommand gazetteer;

    /** What the words of the command line mean; if they mean nothing, that is wrong usage. */
    <T> T usage(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CorpusException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /**
     * The whole gazetteer, with the user's files.
     *
     * @throws CorpusException with the mistakes of a file
     */
    GazetteerSource source() {
        return GazetteerSource.with(files.read());
    }

    /** The format that is usual where the output goes. */
    OutputFormat usualFormat() {
        return gazetteer.console().showsTables() ? OutputFormat.TERMINAL : OutputFormat.CSV;
    }

    /** The entries by code points of their ids. */
    static List<GazetteerEntry> byId(List<GazetteerEntry> entries) {
        return entries.stream()
                .sorted(
                        Comparator.comparing(
                                entry -> entry.entity().id(), CodePointOrder.COMPARATOR))
                .toList();
    }

    /** Writes a table, and beside a file how it came about. */
    int write(
            GazetteerSource source,
            List<Column> columns,
            OutputFormat format,
            Consumer<TableOutput> rows) {
        try (TableOutput table = output.open(gazetteer.console(), columns, format)) {
            rows.accept(table);
            table.finish();
            if (output.file != null) {
                Map<String, Object> content = meta(source);
                if (format != OutputFormat.TXT) {
                    content.put("rows", table.rows());
                    content.put("columns", meanings(columns));
                }
                MetaFile.write(output.file, content);
            }
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> meta(GazetteerSource source) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("program", "corpus");
        content.put("version", VersionText.version());
        content.put("command_line", spec.root().commandLine().getParseResult().originalArgs());
        content.put("settings", Map.of("entities", (long) source.size()));
        content.put("hashes", Map.of("gazetteer", source.hash()));
        return content;
    }

    private static Map<String, String> meanings(List<Column> columns) {
        Map<String, String> meanings = new LinkedHashMap<>();
        columns.forEach(column -> meanings.put(column.name(), column.meaning() + "."));
        return meanings;
    }
}
