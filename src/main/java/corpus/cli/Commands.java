package corpus.cli;

import java.util.List;
import java.util.Optional;
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
                    "pack",
                    "run",
                    "agreement",
                    "gazetteer",
                    "explain",
                    "cache");

    private Commands() {}

    /** The program with those that these arguments can be about. */
    static CommandLine program(CorpusCommand program, String... args) {
        if (args.length > 0 && NAMES.contains(args[0])) {
            return program(program, args[0], args);
        }
        CommandLine line = new CommandLine(program);
        if (args.length == 1 && (args[0].equals("--help") || args[0].equals("-h"))) {
            NAMES.forEach(name -> line.addSubcommand(name, header(name)));
        } else if (args.length != 1 || !(args[0].equals("--version") || args[0].equals("-V"))) {
            addAll(line);
        }
        return line;
    }

    private static CommandLine program(CorpusCommand program, String name, String... args) {
        Optional<CommandLine> prepared =
                asksForHelp(args) ? Optional.empty() : CommandModel.of(name, program);
        return prepared.isPresent()
                ? CommandModel.program(program).addSubcommand(name, prepared.get())
                : new CommandLine(program).addSubcommand(name, new CommandLine(command(name)));
    }

    /** The texts of the help stand in the annotations only. */
    private static boolean asksForHelp(String... args) {
        for (String argument : args) {
            boolean isShort = argument.startsWith("-") && !argument.startsWith("--");
            if (argument.equals("--help") || (isShort && argument.contains("h"))) {
                return true;
            }
        }
        return false;
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

    /** A new command. */
    static Object command(String name) {
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
            case "pack" -> new PackCommand();
            case "run" -> new RunCommand();
            case "agreement" -> new AgreementCommand();
            case "gazetteer" -> new GazetteerCommand();
            case "explain" -> new ExplainCommand();
            case "cache" -> new CacheCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
