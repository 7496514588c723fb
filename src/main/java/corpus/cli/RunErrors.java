package corpus.cli;

import corpus.document.CorpusException;
import corpus.table.ClosedPipeException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into an exit code and a sentence; only a bug shows a trace unasked. */
final class RunErrors implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (error instanceof ClosedPipeException) {
            return ExitCode.DONE;
        }
        if (error instanceof ParameterException wrongUsage) {
            return new UsageErrors().handleParseException(wrongUsage, new String[0]);
        }
        if (error instanceof CorpusException) {
            err.println("corpus: " + error.getMessage());
            if (wantsTrace(parsed)) {
                error.printStackTrace(err);
            }
            err.flush();
            return ExitCode.MENDABLE;
        }
        err.println("corpus: this is a bug of the program; please report it with the lines below.");
        error.printStackTrace(err);
        err.flush();
        return ExitCode.BUG;
    }

    private static boolean wantsTrace(ParseResult parsed) {
        ParseResult innermost = parsed;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        return innermost.hasMatchedOption("--stacktrace");
    }
}
