package corpus.cli;

import corpus.analysis.PartSize;
import corpus.annotate.AnnotationSettings;
import corpus.document.CorpusException;
import corpus.document.MetadataCondition;
import corpus.document.Selection;
import corpus.engine.CorpusReport;
import corpus.engine.CorpusRequest;
import corpus.engine.Engine;
import corpus.read.DocumentReaders;
import corpus.read.FileFilter;
import corpus.table.Column;
import corpus.table.MetaFile;
import corpus.table.OutputFormat;
import corpus.yaml.Suggestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What the commands that make one table have in common: the options, and running with them. */
abstract class TableRun implements Callable<Integer> {
    @Mixin InputOptions input;
    @Mixin AnnotationOptions annotation;
    @Mixin OutputOptions output;
    @Mixin EngineOptions engine;
    @Mixin CommonOptions common;

    @Spec CommandSpec spec;
    @ParentCommand CorpusCommand corpus;

    private AnnotationSettings settings;
    private TableRun like;
    private Engine runner;
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
        if (settings == null && like != null) {
            settings = like.settings();
        }
        if (settings == null) {
            settings = annotation.settings(input.readSettings(), warnings);
        }
        return settings;
    }

    /** Takes over the settings of another table, whose options ask for the same ones. */
    void shareSettings(TableRun other) {
        like = other;
    }

    /** What the user should know of the options: sentences. */
    List<String> warnings() {
        return warnings;
    }

    /** The hashes of what a command reads beside the settings, by what it is. */
    Map<String, String> hashes() {
        return Map.of();
    }

    /** What the options add to the methods section of a paper: sentences. */
    List<String> methods() {
        return List.of();
    }

    /**
     * Looks at how much text was counted, before the table is put in place.
     *
     * @throws CorpusException if the table would say nothing, and why
     */
    void checkSizes(CorpusRequest request, CorpusReport report, List<PartSize> sizes) {}

    /** What else the table was compared with, for the record of the run; empty if nothing. */
    Map<String, Object> reference() {
        return Map.of();
    }

    /** What became of the files of corpora that were read before, to be compared with. */
    List<CorpusReport> earlierReports() {
        return List.of();
    }

    /** Tells the user something after the run. */
    void warn(String sentence) {
        warnings.add(sentence);
    }

    /** What has to be said of a table with so many rows: sentences. */
    List<String> remarks(long rows) {
        return List.of();
    }

    /** What the work is done with; the same for all that this command does. */
    Engine runner() {
        if (runner == null) {
            runner = usage(() -> engine.engine(TerminalProgress.of(corpus.console(), common)));
        }
        return runner;
    }

    /** What the options ask for. Problems in them are told here, before anything is read. */
    abstract TableTask task();

    @Override
    public Integer call() {
        TableTask task = task();
        Console console = corpus.console();
        Engine runner = runner();
        // The table is opened first: a target that can't be written is told before the work is
        // done.
        check(task);
        runner.prepare(settings());
        CorpusRequest request = request(task);
        try (runner;
                OpenTable table = open(task)) {
            CorpusReport report = runner.run(request, table.jobs());
            finish(table, request, report);
            new RunMessages(console.err(), common).tell(request.files(), warnings, report);
            List<CorpusReport> reports = new ArrayList<>(earlierReports());
            reports.add(report);
            return ExitCode.of(reports);
        }
    }

    /** Over which corpus the table is made. */
    CorpusRequest request(TableTask task) {
        check(task);
        return corpus(task.groupFields());
    }

    /** Refuses a table that can't be written. */
    void check(TableTask task) {
        usage(() -> output.format(task.usual()));
        refuseRepeatedColumns(task.columns());
    }

    /**
     * The corpus that the options ask for.
     *
     * @param groupFields the metadata fields that divide it
     */
    CorpusRequest corpus(List<String> groupFields) {
        return corpus(usage(input::paths), groupFields);
    }

    /** The same with other files, read with the same options. */
    CorpusRequest corpus(List<String> paths, List<String> groupFields) {
        Selection selection = usage(input::selection);
        double nearDuplicates = usage(input::nearDuplicates);
        refuseLonelyThreshold();
        // A slip of the pen in the options of reading is told before others are looked at.
        DocumentReaders asked = usage(() -> new DocumentReaders(input.readSettings()));
        FileFilter filter = usage(input::filter);
        DocumentReaders readers =
                annotation.preSegmented ? new DocumentReaders(settings().reading()) : asked;
        return new CorpusRequest(
                runner().files(paths, filter, readers, corpus.console().in()),
                settings(),
                selection,
                groupFields,
                nearDuplicates);
    }

    /** A threshold where no documents are compared would do nothing. */
    private void refuseLonelyThreshold() {
        boolean compares =
                input.dropNearDuplicates
                        || spec.commandLine()
                                .getParseResult()
                                .hasMatchedOption("--near-duplicates");
        if (input.nearDuplicateThreshold != null && !compares) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--near-duplicate-threshold needs --drop-near-duplicates, or `corpus summary --near-duplicates`.");
        }
    }

    /** Opens the table's target. */
    OpenTable open(TableTask task) {
        OutputFormat format = output.format(task.usual());
        if (task.wide() == null) {
            return new OpenTable(task, target(task.columns(), format));
        }
        // Its columns come late; that the target can't be written is told now all the same.
        if (output.file != null) {
            target(task.columns(), format).close();
        }
        return new OpenTable(
                task,
                new WideTarget(
                        task.wide(), format.isForPrograms(), columns -> target(columns, format)));
    }

    private RowTarget target(List<Column> columns, OutputFormat format) {
        return RowTarget.of(output.open(corpus.console(), columns, format));
    }

    /** Ends the table and writes beside it how it came about. */
    void finish(OpenTable table, CorpusRequest request, CorpusReport report) {
        check(table, request, report);
        MetaContent content = complete(table, request, report);
        Path described = described();
        if (described != null) {
            MetaFile.write(described, content.content());
        }
    }

    /** Refuses a table that only the documents could show to be a mistake. */
    void check(OpenTable table, CorpusRequest request, CorpusReport report) {
        List<String> fields = new ArrayList<>(table.task().groupFields());
        fields.addAll(table.task().with());
        refuseUnknownFields(report, request.selection(), fields);
        checkSizes(request, report, table.sizes());
    }

    /** Ends the table and says how it came about. */
    MetaContent complete(OpenTable table, CorpusRequest request, CorpusReport report) {
        List<String> methods = new ArrayList<>(methods());
        long rows = table.finish();
        warnings.addAll(remarks(rows));
        warnings.addAll(table.remarks());
        if (table.sampledFrom() >= 0) {
            methods.add(tellOfSample(rows, table.sampledFrom()));
        }
        return new MetaContent(spec, request, report, table.columns(), rows, hashes(), methods)
                .with(table.sizes(), reference());
    }

    /** The file beside which it is said how it came about; null if there is none. */
    Path described() {
        return output.file;
    }

    /** The usual format of a table: for the eye on a terminal, else CSV. */
    OutputFormat usualFormat() {
        return corpus.console().showsTables() ? OutputFormat.TERMINAL : OutputFormat.CSV;
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
    void refuseUnknownFields(CorpusReport report, Selection selection, List<String> fields) {
        Set<String> known = new TreeSet<>(report.fields().keySet());
        List<String> asked = new ArrayList<>(fields);
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
