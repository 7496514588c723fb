package corpus.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command; {@link Commands} has the commands. */
@Command(
        name = CorpusCommand.NAME,
        header = {
            "Tables of terms, countries and organisations from a folder of Chinese articles.",
            "",
            "Examples:",
            "  corpus entities articles                  which countries and organisations, how often",
            "  corpus cooccur articles -o pairs.csv      which of them occur together",
            ""
        },
        synopsisHeading = "Usage: ",
        customSynopsis = "corpus COMMAND [OPTIONS] PATH...",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "A PATH is a file, a folder (read with all folders below it), or - for standard input.",
            "`corpus COMMAND --help` shows the options of a command."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class CorpusCommand implements Runnable {
    static final String NAME = "corpus";

    @Spec private CommandSpec spec;

    private final Console console;

    CorpusCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing.");
    }
}
