package corpus.cli;

import corpus.analysis.Sample;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A random choice of the rows of a list. */
final class SampleOptions {
    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Of a list: only N rows, chosen at random.")
    Integer size;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description =
                    "With --sample: which of the possible samples (default: 1); the same number gives the same rows.")
    long seed;

    Sample sample() {
        if (size == null) {
            return Sample.ALL;
        }
        RowOptions.atLeast("--sample", size, 1);
        return new Sample(size, seed);
    }

    /** A seed without a sample would do nothing. */
    void refuseLonelySeed(CommandSpec spec) {
        if (size == null && spec.commandLine().getParseResult().hasMatchedOption("--seed")) {
            throw new ParameterException(spec.commandLine(), "--seed needs --sample.");
        }
    }
}
