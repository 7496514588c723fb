package corpus.cli;

import corpus.document.CorpusException;
import corpus.yaml.Problems;
import corpus.yaml.Suggestion;
import corpus.yaml.YamlMapping;
import corpus.yaml.YamlNode;
import corpus.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Reads a study: a YAML file with options for all tables, and a list of tables with their own. Each
 * table becomes a command line, which its command reads as ever; so a study can say what the
 * command line can, and nothing else.
 */
final class StudyReader {
    private final Path file;
    private final Console console;
    private final List<String> machine;
    private final Problems problems = new Problems();
    private final Map<String, CommandSpec> commands;

    private StudyReader(Path file, Console console, List<String> machine) {
        this.file = file;
        this.console = console;
        this.machine = machine;
        commands = commandsOfTables(console);
    }

    /**
     * Reads a study.
     *
     * @param file its file
     * @param chosen the folder for the tables; null if the study is to say it
     * @param machine options of the command line that hold for all tables and change none
     * @throws CorpusException if it can't be read as a study at all
     */
    static Study read(Path file, Path chosen, Console console, List<String> machine) {
        return new StudyReader(file, console, machine).read(chosen);
    }

    private Study read(Path chosen) {
        YamlNode root =
                YamlReader.read(
                        TextFile.read(file), file.toString(), YamlReader.DATA_FILE, problems);
        if (!(root instanceof YamlMapping study)) {
            throw new CorpusException(
                    file + ": a study has to consist of fields, one a line: `paths: articles`.");
        }
        Path folder = chosen == null ? folder(study) : chosen;
        List<StudyTable> tables = new ArrayList<>();
        for (YamlNode node : study.items(StudyKeys.TABLES, problems)) {
            if (node instanceof YamlMapping entry) {
                table(entry, study, folder).ifPresent(tables::add);
            } else {
                problems.add(
                        node,
                        "in `tables`: a table is written `- command: stats`, with its other fields in the lines below, not as "
                                + node.shape());
            }
        }
        refuseUnknown(study);
        if (study.items(StudyKeys.TABLES, problems).isEmpty()) {
            problems.add(file.toString(), study.lineOf(StudyKeys.TABLES), "there are no `tables`");
        }
        refuseUseless(study, tables);
        return new Study(
                file,
                folder,
                chosen == null ? study.lineOf(StudyKeys.OUTPUT) : 0,
                tables,
                problems);
    }

    private Path folder(YamlMapping study) {
        if (study.get(StudyKeys.OUTPUT).isEmpty()) {
            problems.add(
                    study,
                    "the field `output` is missing: the folder for the tables; or name one with -o");
        }
        String written = study.string(StudyKeys.OUTPUT, problems).orElse("");
        if (written.isBlank() && study.get(StudyKeys.OUTPUT).isPresent()) {
            problems.add(file.toString(), study.lineOf(StudyKeys.OUTPUT), "`output` has no value");
        }
        return StudyPaths.resolved(StudyPaths.folderOf(file), written)
                .orElseGet(
                        () -> {
                            problems.add(
                                    file.toString(),
                                    study.lineOf(StudyKeys.OUTPUT),
                                    "`" + written + "` can't be a path here");
                            return Path.of("");
                        });
    }

    /** A table; empty if its mistakes are such that it can't be planned. */
    private Optional<StudyTable> table(YamlMapping entry, YamlMapping study, Path folder) {
        int before = problems.all().size();
        String name = entry.requiredString(StudyKeys.COMMAND, problems);
        String output = entry.requiredString(StudyKeys.OUTPUT, problems);
        CommandSpec known = commands.get(name);
        if (known == null) {
            if (!name.isBlank()) {
                problems.add(
                        entry.source(),
                        entry.lineOf(StudyKeys.COMMAND),
                        "`%s` makes no table of a corpus%s".formatted(name, hint(name)));
            }
            return Optional.empty();
        }
        Map<String, ArgSpec> keys = StudyKeys.of(known);
        refuseUnknown(entry, keys, StudyKeys.ofMachine(known));
        List<StudyOption> options = options(keys, entry, study);
        Optional<Path> target = target(entry, output, folder);
        if (problems.all().size() > before || target.isEmpty()) {
            return Optional.empty();
        }
        return parsed(name, entry, output, target.get(), options);
    }

    /** The options of a table: its own, and those of the study that its command knows. */
    private List<StudyOption> options(
            Map<String, ArgSpec> keys, YamlMapping entry, YamlMapping study) {
        StudyOptionReader reader = new StudyOptionReader(StudyPaths.folderOf(file), problems);
        List<StudyOption> options = new ArrayList<>();
        for (Map.Entry<String, ArgSpec> known : keys.entrySet()) {
            String key = known.getKey();
            YamlMapping place = entry.get(key).isPresent() ? entry : study;
            Optional<StudyOption> option =
                    place.get(key).isPresent()
                            ? reader.read(known.getValue(), key, place)
                            : Optional.empty();
            if (option.isEmpty() && known.getValue().required() && isFree(place, key)) {
                problems.add(entry, "the field `" + key + "` is missing");
            }
            option.ifPresent(options::add);
        }
        return options;
    }

    private boolean isFree(YamlMapping place, String key) {
        return place.items(key, problems).isEmpty();
    }

    private Optional<Path> target(YamlMapping entry, String output, Path folder) {
        if (output.isBlank()) {
            return Optional.empty();
        }
        Optional<Path> target = StudyPaths.inside(folder, output);
        if (target.isEmpty()) {
            problems.add(
                    entry.source(),
                    entry.lineOf(StudyKeys.OUTPUT),
                    "`output: %s` has to be the name of a file in the folder of all tables"
                            .formatted(output));
        }
        return target;
    }

    private Optional<StudyTable> parsed(
            String name, YamlMapping entry, String output, Path target, List<StudyOption> options) {
        CommandLine line = Main.commandLineFor(console, name);
        CommandLine command = line.getSubcommands().get(name);
        command.getCommandSpec().parser().collectErrors(true);
        TableRun run = (TableRun) command.getCommand();
        StudyTable table =
                new StudyTable(
                        entry.source(),
                        entry.lineOf(StudyKeys.COMMAND),
                        entry.lineOf(StudyKeys.OUTPUT),
                        output,
                        target,
                        options,
                        run);
        List<String> words = new ArrayList<>(table.arguments());
        words.addAll(1, machine);
        line.parseArgs(words.toArray(String[]::new));
        List<Exception> errors = command.getParseResult().errors();
        for (Exception error : errors) {
            if (!(error instanceof ParameterException wrong)) {
                throw new IllegalStateException(error);
            }
            table.add(wrong, problems);
        }
        return errors.isEmpty() ? Optional.of(table) : Optional.empty();
    }

    private void refuseUnknown(YamlMapping study) {
        Map<String, ArgSpec> known = new LinkedHashMap<>();
        commands.values().forEach(command -> known.putAll(StudyKeys.of(command)));
        known.put(StudyKeys.OUTPUT, null);
        known.put(StudyKeys.TABLES, null);
        Set<String> machine = StudyKeys.ofMachine(commands.values().iterator().next());
        refuseUnknown(study, known, machine);
    }

    /** What a study says of all its tables has to say something of one of them. */
    private void refuseUseless(YamlMapping study, List<StudyTable> tables) {
        Set<String> useful = new HashSet<>(Set.of(StudyKeys.OUTPUT, StudyKeys.TABLES));
        tables.forEach(table -> useful.addAll(StudyKeys.of(table.run().spec).keySet()));
        for (String key : study.names()) {
            boolean isKnown =
                    commands.values().stream().anyMatch(c -> StudyKeys.of(c).containsKey(key));
            if (!tables.isEmpty() && isKnown && !useful.contains(key)) {
                problems.add(
                        file.toString(),
                        study.lineOf(key),
                        "no table of this study has the option `" + key + "`");
            }
        }
    }

    private void refuseUnknown(
            YamlMapping fields, Map<String, ArgSpec> options, Set<String> machine) {
        Map<String, ArgSpec> known = new LinkedHashMap<>(options);
        known.put(StudyKeys.OUTPUT, null);
        known.put(
                options.containsKey(StudyKeys.TABLES) ? StudyKeys.TABLES : StudyKeys.COMMAND, null);
        for (String key : fields.names()) {
            if (!known.containsKey(key)) {
                problems.add(
                        fields.source(),
                        fields.lineOf(key),
                        "unknown field `" + key + "`" + StudyKeys.hint(key, known, machine));
            }
        }
    }

    private String hint(String name) {
        String near = Suggestion.didYouMean(name, commands.keySet());
        return near.isEmpty() ? "; known are " + String.join(", ", commands.keySet()) + "." : near;
    }

    /** The commands that make one table of a corpus. */
    private static Map<String, CommandSpec> commandsOfTables(Console console) {
        Map<String, CommandSpec> commands = new LinkedHashMap<>();
        Main.commandLine(console)
                .getSubcommands()
                .forEach(
                        (name, command) -> {
                            if (command.getCommand() instanceof TableRun) {
                                commands.put(name, command.getCommandSpec());
                            }
                        });
        return commands;
    }
}
