package corpus.cli;

import corpus.document.CorpusException;
import corpus.engine.CorpusReport;
import corpus.engine.CorpusRequest;
import corpus.yaml.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** A table of a study: a command with its options, and where it goes. */
final class StudyTable {
    private final String source;
    private final int line;
    private final int outputLine;
    private final String output;
    private final Path target;
    private final List<StudyOption> options;
    private final TableRun run;
    private TableTask task;

    /**
     * @param source the study, as it is named to the user
     * @param line where its command stands there
     * @param outputLine where its output stands
     * @param output the name of its file, as the study says it
     * @param target its file
     * @param options what the study says of it
     * @param run its command, which has read the options
     */
    StudyTable(
            String source,
            int line,
            int outputLine,
            String output,
            Path target,
            List<StudyOption> options,
            TableRun run) {
        this.source = source;
        this.line = line;
        this.outputLine = outputLine;
        this.output = output;
        this.target = target;
        this.options = List.copyOf(options);
        this.run = run;
    }

    int outputLine() {
        return outputLine;
    }

    String output() {
        return output;
    }

    Path target() {
        return target;
    }

    List<StudyOption> options() {
        return options;
    }

    TableRun run() {
        return run;
    }

    String command() {
        return run.spec.name();
    }

    /** The command line that makes the table alone. */
    List<String> arguments() {
        List<String> words = new ArrayList<>(List.of(command()));
        options.stream().filter(o -> !o.isArgument()).forEach(o -> words.addAll(o.arguments()));
        words.add("--output=" + target);
        words.add("--");
        options.stream().filter(StudyOption::isArgument).forEach(o -> words.addAll(o.arguments()));
        return words;
    }

    /** The same as one would write it. */
    List<String> commandLine() {
        List<String> words = new ArrayList<>(List.of(command()));
        options.stream()
                .sorted(Comparator.comparing(option -> !option.isArgument()))
                .forEach(option -> words.addAll(option.arguments()));
        words.addAll(List.of("-o", target.toString()));
        return words;
    }

    /** What has to be done; known after {@link #plan}. */
    TableTask task() {
        return task;
    }

    /** The values of the options that say what is read, and what happens to it before counting. */
    List<Object> corpusOptions() {
        List<Object> values = new ArrayList<>();
        for (CommandSpec mixin : run.spec.mixins().values()) {
            if (mixin.userObject() == run.input || mixin.userObject() == run.annotation) {
                mixin.args().forEach(argument -> values.add(valueOf(argument)));
            }
        }
        return values;
    }

    private static Object valueOf(ArgSpec argument) {
        Object value = argument.getValue();
        return value == null ? "" : value;
    }

    /** Finds out what the options ask for; what is wrong with them goes to the problems. */
    void plan(Problems problems) {
        tell(
                problems,
                () -> {
                    task = run.task();
                    run.check(task);
                });
    }

    /** Asks whether the documents had what the options name. */
    void check(OpenTable table, CorpusRequest request, CorpusReport report, Problems problems) {
        tell(problems, () -> run.check(table, request, report));
    }

    /** Does something; what the user can mend goes to the problems, with its line. */
    void tell(Problems problems, Runnable action) {
        try {
            action.run();
        } catch (ParameterException e) {
            add(e, problems);
        } catch (CorpusException e) {
            add(e.getMessage(), e.getMessage(), problems);
        }
    }

    /** Adds what is wrong with an option. */
    void add(ParameterException wrong, Problems problems) {
        String sentence = UsageErrors.sentence(wrong, wrong.getCommandLine());
        String about =
                wrong.getArgSpec() instanceof OptionSpec option
                        ? option.longestName() + ": " + sentence
                        : sentence;
        add(about, sentence, problems);
    }

    private void add(String about, String sentence, Problems problems) {
        int where =
                options.stream()
                        .filter(option -> option.placeIn(about) >= 0)
                        .min(Comparator.comparingInt(option -> option.placeIn(about)))
                        .or(() -> options.stream().filter(o -> o.hasValueIn(about)).findFirst())
                        .map(StudyOption::line)
                        .orElse(about.contains(target.toString()) ? outputLine : line);
        // A study writes its options without dashes.
        String said = sentence.replaceAll("(?<![\\w-])--([a-z][a-z-]*)", "`$1`");
        boolean isKnown =
                problems.all().stream()
                        .anyMatch(other -> other.line() == where && other.sentence().equals(said));
        if (!isKnown) {
            problems.add(source, where, said);
        }
    }
}
