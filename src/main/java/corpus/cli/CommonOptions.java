package corpus.cli;

import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {
    @Option(
            names = {"-q", "--quiet"},
            description = "No warnings and no progress; errors are still told.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell everything: files passed over, warnings, what cleaning labelled.")
    boolean verbose;

    @Option(names = "--stacktrace", description = "Show where in the program an error came up.")
    boolean stacktrace;
}
