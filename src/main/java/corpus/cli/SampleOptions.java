package corpus.cli;

import corpus.analysis.Sample;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A random choice of the rows of a list, and columns for judging them by hand. */
final class SampleOptions {
    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "With --mentions: only N rows, chosen at random, in corpus order.")
    Integer size;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description =
                    "With --sample: which of the possible samples (default: 1); the same number gives the same rows.")
    long seed;

    @Option(
            names = "--check",
            description =
                    "With --mentions: empty columns correct and comment, to be filled in by hand and read by `corpus agreement`.")
    boolean check;

    Sample sample() {
        if (size == null) {
            return Sample.ALL;
        }
        RowOptions.atLeast("--sample", size, 1);
        return new Sample(size, seed);
    }

    /** A table of counts has no rows to be drawn or judged. */
    void refuseWithoutMentions(CommandSpec spec) {
        for (String option : List.of("--sample", "--seed", "--check")) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(spec.commandLine(), option + " needs --mentions.");
            }
        }
    }

    /** A seed without a sample would do nothing. */
    void refuseLonelySeed(CommandSpec spec) {
        if (size == null && spec.commandLine().getParseResult().hasMatchedOption("--seed")) {
            throw new ParameterException(spec.commandLine(), "--seed needs --sample.");
        }
    }
}
