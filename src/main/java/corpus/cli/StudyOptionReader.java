package corpus.cli;

import corpus.read.FileList;
import corpus.yaml.Problems;
import corpus.yaml.YamlMapping;
import corpus.yaml.YamlScalar;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Turns what a study says under a key into arguments of the command line. */
final class StudyOptionReader {
    private final Path folder;
    private final Problems problems;

    /**
     * @param folder where the study lies; files that it names are found from there
     */
    StudyOptionReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The option; empty if it has no value, which undoes what a study says of all tables. */
    Optional<StudyOption> read(ArgSpec argument, String key, YamlMapping fields) {
        return argument instanceof OptionSpec option && option.arity().max() == 0
                ? flag(option, key, fields)
                : values(argument, key, fields);
    }

    private Optional<StudyOption> flag(OptionSpec option, String key, YamlMapping fields) {
        if (fields.items(key, problems).isEmpty()) {
            return Optional.empty();
        }
        Optional<Boolean> value = fields.flag(key, problems);
        List<String> arguments = new ArrayList<>();
        if (value.isPresent() && value.get()) {
            arguments.add("--" + StudyKeys.key(option));
        } else if (value.isPresent() && option.negatable()) {
            arguments.add("--no-" + StudyKeys.key(option));
        }
        return value.map(
                on ->
                        new StudyOption(
                                StudyKeys.key(option),
                                fields.lineOf(key),
                                List.of(on.toString()),
                                arguments,
                                false,
                                List.of()));
    }

    private Optional<StudyOption> values(ArgSpec argument, String key, YamlMapping fields) {
        List<YamlScalar> scalars = fields.scalars(key, problems);
        if (scalars.isEmpty()) {
            return Optional.empty();
        }
        if (scalars.size() > 1 && !argument.isMultiValue()) {
            problems.add(scalars.get(1), "`" + key + "` takes one value, not a list");
            return Optional.empty();
        }
        List<String> written = scalars.stream().map(YamlScalar::value).toList();
        List<String> files = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (YamlScalar scalar : scalars) {
            String value = scalar.value();
            if (isFile(argument, value)) {
                value = fromWorkingFolder(key, scalar);
                files.add(value);
            }
            if (isPath(argument) && scalar.value().equals(FileList.STANDARD_INPUT)) {
                problems.add(
                        scalar, "a study reads files, so that it can be repeated; `-` is none");
            }
            found.add(value);
        }
        if (!argument.splitRegex().isEmpty()) {
            found = List.of(String.join(",", found));
        }
        String name = StudyKeys.key(argument);
        List<String> arguments =
                argument.isOption()
                        ? found.stream().map(value -> "--" + name + "=" + value).toList()
                        : found;
        return Optional.of(
                new StudyOption(
                        name,
                        fields.lineOf(key),
                        written,
                        arguments,
                        argument.isPositional(),
                        files));
    }

    private static boolean isFile(ArgSpec argument, String value) {
        if (argument.userObject() instanceof AnnotatedElement field
                && field.isAnnotationPresent(FileUnless.class)) {
            return !List.of(field.getAnnotation(FileUnless.class).value()).contains(value);
        }
        return isPath(argument) || List.of(argument.auxiliaryTypes()).contains(Path.class);
    }

    /** Whether it names files or folders to be read as articles. */
    private static boolean isPath(ArgSpec argument) {
        return argument.paramLabel().equals(StudyKeys.PATH_LABEL);
    }

    private String fromWorkingFolder(String key, YamlScalar scalar) {
        if (scalar.value().isBlank()) {
            problems.add(scalar, "`" + key + "` has no value");
        }
        Optional<Path> path = StudyPaths.resolved(folder, scalar.value());
        if (path.isEmpty()) {
            problems.add(scalar, "`" + scalar.value() + "` can't be a path here");
        }
        return path.map(Path::toString).orElse("");
    }
}
