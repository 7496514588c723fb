package corpus.cli;

import corpus.yaml.Suggestion;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
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

    private static String sentence(ParameterException error, CommandLine command) {
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
        return error.getMessage();
    }

    private static String end(String hint) {
        return hint.isEmpty() ? "." : hint;
    }
}
