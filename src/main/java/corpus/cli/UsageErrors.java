package corpus.cli;

import corpus.yaml.Suggestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a wrong command line with one sentence, a suggestion, and where to read on. */
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println("corpus: " + sentence(error, command));
        command.getErr().println("Try: " + name + " --help");
        command.getErr().flush();
        return ExitCode.USAGE;
    }

    /** What is wrong, and what was meant instead. */
    static String sentence(ParameterException error, CommandLine command) {
        if (error instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            if (!word.startsWith("-")) {
                List<String> known = new ArrayList<>(command.getSubcommands().keySet());
                String what = known.isEmpty() ? "unknown argument " : "unknown command ";
                return what + "`" + word + "`" + end(Suggestion.didYouMean(word, known));
            }
            String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            List<String> known = new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
            return "unknown option `" + option + "`" + end(Suggestion.didYouMean(option, known));
        }
        if (error instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return missing.getMissing().get(0) instanceof OptionSpec option
                    ? option.longestName() + " needs a value: " + option.paramLabel() + "."
                    : missingArgument(missing.getMissing().get(0).paramLabel(), command);
        }
        if (error instanceof OverwrittenOptionException twice
                && twice.getOverwritten() instanceof OptionSpec option) {
            return option.longestName() + " is given twice.";
        }
        if (error.getArgSpec() instanceof OptionSpec option && error.getValue() != null) {
            return option.longestName() + ": " + wrongValue(option, error.getValue());
        }
        return error.getMessage();
    }

    private static String missingArgument(String label, CommandLine command) {
        return switch (label) {
            case "PATH" ->
                    "a PATH is missing: a file, a folder, or - for standard input%s."
                            .formatted(hasNode(command) ? "; what stands first is the NODE" : "");
            case NodeOptions.LABEL ->
                    "a NODE is missing: a word, and then a PATH: a file, a folder, or - for standard input.";
            default -> "a " + label + " is missing.";
        };
    }

    private static boolean hasNode(CommandLine command) {
        return command.getCommandSpec().positionalParameters().stream()
                .anyMatch(argument -> argument.paramLabel().equals(NodeOptions.LABEL));
    }

    private static String wrongValue(OptionSpec option, String value) {
        Class<?> type = option.type();
        if (type.isEnum()) {
            List<String> known =
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                            .toList();
            return "`%s` is none of %s%s"
                    .formatted(
                            value,
                            String.join(", ", known),
                            end(Suggestion.didYouMean(value, known)));
        }
        boolean number = type.isPrimitive() || Number.class.isAssignableFrom(type);
        String expected = number ? "whole number in range" : "possible value";
        expected = type == Double.class ? "number" : expected;
        return "`%s` is no %s.".formatted(value, type == Path.class ? "name of a file" : expected);
    }

    private static String end(String hint) {
        return hint.isEmpty() ? "." : hint;
    }
}
