package corpus.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands by name. Looking through the options of one takes a moment, through those of all of
 * them longer than many a run; so a command is made only where it is wanted.
 */
final class Commands {
    /** In the order of the help. */
    static final List<String> NAMES =
            List.of(
                    "stats",
                    "summary",
                    "entities",
                    "cooccur",
                    "collocates",
                    "kwic",
                    "ngrams",
                    "keyness",
                    "trends",
                    "export",
                    "run",
                    "agreement",
                    "gazetteer",
                    "explain",
                    "cache");

    private Commands() {}

    /** Adds those that these arguments can be about. */
    static void add(CommandLine program, String... args) {
        if (args.length > 0 && NAMES.contains(args[0])) {
            program.addSubcommand(args[0], new CommandLine(command(args[0])));
        } else if (args.length == 1 && (args[0].equals("--help") || args[0].equals("-h"))) {
            NAMES.forEach(name -> program.addSubcommand(name, header(name)));
        } else if (args.length != 1 || !(args[0].equals("--version") || args[0].equals("-V"))) {
            addAll(program);
        }
    }

    /** Adds all, with all their options. */
    static void addAll(CommandLine program) {
        NAMES.forEach(name -> program.addSubcommand(name, new CommandLine(command(name))));
    }

    /** What the list of commands in the help says of one. */
    private static CommandSpec header(String name) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().header(command(name).getClass().getAnnotation(Command.class).header());
        return spec;
    }

    private static Object command(String name) {
        return switch (name) {
            case "stats" -> new StatsCommand();
            case "summary" -> new SummaryCommand();
            case "entities" -> new EntitiesCommand();
            case "cooccur" -> new CooccurCommand();
            case "collocates" -> new CollocatesCommand();
            case "kwic" -> new KwicCommand();
            case "ngrams" -> new NgramsCommand();
            case "keyness" -> new KeynessCommand();
            case "trends" -> new TrendsCommand();
            case "export" -> new ExportCommand();
            case "run" -> new RunCommand();
            case "agreement" -> new AgreementCommand();
            case "gazetteer" -> new GazetteerCommand();
            case "explain" -> new ExplainCommand();
            case "cache" -> new CacheCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
