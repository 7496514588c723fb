package corpus.cli;

import corpus.annotate.Annotator;
import corpus.table.ClosedPipeException;
import corpus.table.StandardOutput;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** The program as a function of arguments and streams. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter err =
                new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int code = run(Console.ofProcess(System.in, StandardOutput.stream(), err), args);
        // Java from 21 on sets up its loggers for each call of exit. No thread of ours outlives a
        // run.
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    /** Runs a command and returns its exit code. */
    static int run(Console console, String... args) {
        Locale.setDefault(Locale.ROOT);
        // No option is a date, and to learn to read dates takes picocli longer than all the rest.
        System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
        List<String> words = List.of(args);
        if (words.contains(EngineOptions.NO_CACHE) && !words.contains("--help")) {
            // What the run is going to need is loaded beside the reading of the command line.
            Annotator.preload();
        }
        CommandLine line = commandLineFor(console, args);
        try {
            int code = line.execute(args);
            line.getOut().flush();
            return code;
        } catch (ClosedPipeException quiet) {
            return ExitCode.DONE;
        }
    }

    /** All commands, ready to read arguments. */
    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new CorpusCommand(console));
        Commands.addAll(line);
        return configured(line, console);
    }

    /** The same with no more commands than these arguments can be about. */
    static CommandLine commandLineFor(Console console, String... args) {
        return configured(Commands.program(new CorpusCommand(console), args), console);
    }

    /** Settings are handed down to the commands that are there by now. */
    private static CommandLine configured(CommandLine line, Console console) {
        line.setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)));
        line.setErr(console.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        line.setUsageHelpLongOptionsMaxWidth(30);
        // @file and /x/ in an argument are text, not a file to read.
        line.setExpandAtFiles(false);
        line.setAbbreviatedOptionsAllowed(false);
        line.setParameterExceptionHandler(new UsageErrors());
        line.setExecutionExceptionHandler(new RunErrors());
        return line;
    }
}
