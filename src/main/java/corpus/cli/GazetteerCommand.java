package corpus.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corpus gazetteer}, which has commands of its own. */
@Command(
        name = "gazetteer",
        header = {
            "List, check and export the entities that are looked for, your own included.",
            "",
            "Examples:",
            "  corpus gazetteer check my-entities.yaml",
            "  corpus gazetteer list --region ASEAN --gazetteer my-entities.yaml",
            "  corpus gazetteer explain 俄哈两国加强合作",
            ""
        },
        synopsisHeading = "Usage: ",
        customSynopsis = "corpus gazetteer COMMAND [OPTIONS]",
        description = {
            "Ids of countries and territories follow ISO 3166 because data sets do; an entry says nothing about sovereignty or recognition."
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {"", "`corpus gazetteer COMMAND --help` shows the options of a command."},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        subcommands = {
            GazetteerListCommand.class,
            GazetteerCheckCommand.class,
            GazetteerExplainCommand.class,
            GazetteerExportCommand.class
        })
final class GazetteerCommand implements Runnable {
    @Spec private CommandSpec spec;
    @ParentCommand private CorpusCommand corpus;

    Console console() {
        return corpus.console();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing.");
    }
}
