package corpus.cli;

import corpus.document.CorpusException;
import corpus.engine.CorpusReport;
import corpus.engine.Engine;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corpus run}. */
@Command(
        name = "run",
        header = {
            "All the tables of a study at once, with one record of how they came about.",
            "",
            "Examples:",
            "  corpus run study.yaml",
            "  corpus run study.yaml --dry-run",
            "  corpus run study.yaml -o tables-2026",
            ""
        },
        description = {
            "A study is a YAML file. `paths` says what is read, `output` the folder for the tables, and `tables` is a list of them: each has a `command` (stats, entities, …), an `output` (its file in that folder), and the options of the command by their names without dashes. What stands beside `paths` holds for all tables whose command has that option; a table may say it differently, or undo it with an empty value.",
            "Paths in a study are relative to the study. Tables of the same articles are made in one pass. All tables are written, or none; beside them STUDY.meta.json: versions, settings, hashes."
        },
        sortOptions = false,
        footer = {
            "",
            "memory: streaming, vocabulary and pairs, as its tables need them: all of them together."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "The study: a YAML file.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "The folder for the tables, in place of the one that the study names.")
    private Path folder;

    @Option(
            names = "--dry-run",
            description = "Say what would be read and written, and write nothing.")
    private boolean dryRun;

    @Mixin private EngineOptions engine;
    @Mixin private CommonOptions common;

    @Spec private CommandSpec spec;
    @ParentCommand private CorpusCommand corpus;

    @Override
    public Integer call() {
        Console console = corpus.console();
        Engine runner = usage();
        Study study = StudyReader.read(file, folder, console, machine());
        List<StudyPass> passes = study.passes();
        PrintWriter out = spec.commandLine().getOut();
        StudyText text = new StudyText(study);
        if (dryRun) {
            text.plan(passes).forEach(out::println);
            return ExitCode.DONE;
        }
        StudyRun run = new StudyRun(study, passes);
        Map<StudyTable, Long> rows;
        try (runner) {
            rows = run.run(runner);
        }
        if (!common.quiet) {
            text.written(rows).forEach(out::println);
            out.flush();
        }
        StudyMessages messages = new StudyMessages(console.err(), common);
        for (int i = 0; i < passes.size(); i++) {
            messages.tell(passes.get(i), run.reports().get(i));
        }
        List<CorpusReport> reports = new ArrayList<>(run.reports());
        study.tables().forEach(table -> reports.addAll(table.run().earlierReports()));
        return ExitCode.of(reports);
    }

    /** What the command line says of this machine, for the commands of the tables. */
    private List<String> machine() {
        Set<String> keys = StudyKeys.ofMachine(spec);
        List<String> words = new ArrayList<>();
        for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
            if (keys.contains(StudyKeys.key(option))) {
                String value = option.arity().max() == 0 ? "" : "=" + option.getValue();
                words.add(option.longestName() + value);
            }
        }
        return words;
    }

    private Engine usage() {
        try {
            return engine.engine(TerminalProgress.of(corpus.console(), common));
        } catch (CorpusException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
