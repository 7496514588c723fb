package corpus.cli;

import corpus.analysis.Analysis;
import corpus.analysis.Listing;
import corpus.analysis.Summary;
import corpus.annotate.AnnotationSettings;
import corpus.annotate.Annotator;
import corpus.document.CorpusException;
import corpus.document.MetadataCondition;
import corpus.document.Selection;
import corpus.engine.CorpusReport;
import corpus.engine.CorpusRequest;
import corpus.engine.Engine;
import corpus.engine.Progress;
import corpus.engine.RowWriter;
import corpus.read.DocumentReaders;
import corpus.read.FileFilter;
import corpus.read.FileList;
import corpus.table.Column;
import corpus.table.MetaFile;
import corpus.table.OutputFormat;
import corpus.table.TableOutput;
import corpus.yaml.Suggestion;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What the commands that make one table have in common: the options, and running with them. */
abstract class TableRun {
    @Mixin InputOptions input;
    @Mixin AnnotationOptions annotation;
    @Mixin OutputOptions output;
    @Mixin EngineOptions engine;
    @Mixin CommonOptions common;

    @Spec CommandSpec spec;
    @ParentCommand CorpusCommand corpus;

    private AnnotationSettings settings;
    private final List<String> warnings = new ArrayList<>();

    /** What the words of the command line mean; if they mean nothing, that is wrong usage. */
    <T> T usage(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CorpusException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** The settings that the options ask for, read once. */
    AnnotationSettings settings() {
        if (settings == null) {
            Annotator.preload();
            settings = annotation.settings(input.readSettings(), warnings);
        }
        return settings;
    }

    /** The hashes of what a command reads beside the settings, by what it is. */
    Map<String, String> hashes() {
        return Map.of();
    }

    /** What the options add to the methods section of a paper: sentences. */
    List<String> methods() {
        return List.of();
    }

    /** Runs an analysis and writes its table. */
    <K extends Comparable<? super K> & Serializable, V extends Summary<V>> int run(
            Analysis<K, V> analysis, List<String> groupFields) {
        OutputFormat usual =
                corpus.console().showsTables() ? OutputFormat.TERMINAL : OutputFormat.CSV;
        return run(
                analysis.columns(),
                usual,
                groupFields,
                List.of(),
                (runner, request, rows) -> runner.run(request, analysis, rows));
    }

    /** Runs a listing and writes its table, with these metadata fields among the columns. */
    int run(Listing listing, OutputFormat usual, List<String> with) {
        return run(
                listing.columns(),
                usual,
                List.of(),
                with,
                (runner, request, rows) -> runner.run(request, listing, rows));
    }

    /** The run of an analysis or of a listing. */
    private interface EngineRun {
        CorpusReport run(Engine runner, CorpusRequest request, RowWriter rows);
    }

    private int run(
            List<Column> columns,
            OutputFormat usual,
            List<String> groupFields,
            List<String> with,
            EngineRun action) {
        Console console = corpus.console();
        Progress progress =
                console.showsProgress() && !common.quiet ? new TerminalProgress() : Progress.NONE;
        Engine runner = usage(() -> engine.engine(progress));
        Selection selection = usage(input::selection);
        OutputFormat format = usage(() -> output.format(usual));
        refuseRepeatedColumns(columns);
        DocumentReaders readers = usage(() -> new DocumentReaders(input.readSettings()));
        FileFilter filter = usage(input::filter);
        List<String> paths = usage(input::paths);
        CorpusRequest request =
                new CorpusRequest(
                        FileList.of(paths, filter, readers, console.in()),
                        settings(),
                        selection,
                        groupFields);
        // The table is opened first: a target that can't be written is told before the work is
        // done.
        try (TableOutput table = output.open(console, columns, format)) {
            LateRows rows = new LateRows(table);
            CorpusReport report = action.run(runner, request, rows);
            refuseUnknownFields(report, selection, groupFields, with);
            rows.release();
            table.finish();
            List<String> methods = new ArrayList<>(methods());
            if (rows.sampledFrom() >= 0) {
                methods.add(tellOfSample(table.rows(), rows.sampledFrom()));
            }
            if (output.file != null) {
                MetaFile.write(
                        output.file,
                        new MetaContent(spec, request, report, columns, table.rows())
                                .content(hashes(), methods));
            }
            new RunMessages(console.err(), common).tell(request.files(), warnings, report);
            if (!report.failures().isEmpty()) {
                return ExitCode.BUG;
            }
            return report.isIncomplete() ? ExitCode.INCOMPLETE : ExitCode.DONE;
        }
    }

    /** The sentence about a sample; a small corpus gets a message besides. */
    private String tellOfSample(long taken, long all) {
        Object size = spec.findOption("--sample").getValue();
        if (taken == all && taken < ((Integer) size).longValue()) {
            warnings.add(
                    "--sample %s: there are only %d rows; all of them are listed."
                            .formatted(size, all));
        }
        return "Of %d rows, %d were drawn at random (seed %s)."
                .formatted(all, taken, spec.findOption("--seed").<Object>getValue());
    }

    private void refuseRepeatedColumns(List<Column> columns) {
        Set<String> names = new TreeSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new ParameterException(
                        spec.commandLine(),
                        "the table would have two columns `%s`; leave one of them out."
                                .formatted(column.name()));
            }
        }
    }

    /** A field that no document has is a slip of the pen, and its table would be empty. */
    private void refuseUnknownFields(
            CorpusReport report, Selection selection, List<String> groupFields, List<String> with) {
        Set<String> known = new TreeSet<>(report.fields().keySet());
        List<String> asked = new ArrayList<>(groupFields);
        asked.addAll(with);
        selection.conditions().stream().map(MetadataCondition::field).forEach(asked::add);
        for (String field : asked) {
            boolean seen = report.documents() + report.leftOut() > 0;
            if (seen && !known.contains(field)) {
                String hint = Suggestion.didYouMean(field, known);
                throw new ParameterException(
                        spec.commandLine(),
                        "no document has the field `%s`%s"
                                .formatted(
                                        field,
                                        hint.isEmpty()
                                                ? "; known are " + String.join(", ", known) + "."
                                                : hint));
            }
        }
        if (report.documents() == 0 && report.leftOut() > 0) {
            throw new CorpusException(
                    "No document is left: --where, --since and --until leave out all %d."
                            .formatted(report.leftOut()));
        }
    }
}
