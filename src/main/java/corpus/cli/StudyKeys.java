package corpus.cli;

import corpus.yaml.Suggestion;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a study may say of a table: everything that the command line may, by the same names. {@code
 * --min-count} is the key {@code min-count}, the argument NODE the key {@code node}, and the PATHs
 * are {@code paths}.
 */
final class StudyKeys {
    static final String TABLES = "tables";
    static final String COMMAND = "command";
    static final String OUTPUT = "output";
    static final String PATHS = "paths";

    /** How the help calls what is read as articles. */
    static final String PATH_LABEL = "PATH";

    private StudyKeys() {}

    /**
     * The options and arguments of a command by their keys; arguments in their order, PATHs last.
     */
    static Map<String, ArgSpec> of(CommandSpec command) {
        Map<String, ArgSpec> keys = new LinkedHashMap<>();
        Set<String> machine = ofMachine(command);
        for (OptionSpec option : command.options()) {
            String key = key(option);
            if (!machine.contains(key)
                    && !key.equals(OUTPUT)
                    && !option.usageHelp()
                    && !option.versionHelp()) {
                for (String name : option.names()) {
                    keys.put(name.replaceFirst("^-+", ""), option);
                }
            }
        }
        command.positionalParameters().stream()
                .sorted(Comparator.comparing(argument -> key(argument).equals(PATHS)))
                .forEach(argument -> keys.put(key(argument), argument));
        return keys;
    }

    /** The options that change no table; they differ from machine to machine. */
    static Set<String> ofMachine(CommandSpec command) {
        Set<String> keys = new TreeSet<>();
        for (CommandSpec mixin : command.mixins().values()) {
            if (mixin.userObject() instanceof EngineOptions
                    || mixin.userObject() instanceof CommonOptions) {
                mixin.options().forEach(option -> keys.add(key(option)));
            }
        }
        return keys;
    }

    /** What is wrong with a key that isn't known: the end of a sentence. */
    static String hint(String key, Map<String, ?> known, Set<String> machine) {
        String bare = key.replaceFirst("^-+", "");
        if (!bare.equals(key) && (known.containsKey(bare) || machine.contains(bare))) {
            return "; write `" + bare + "`, without dashes";
        }
        if (machine.contains(key)) {
            return ": it changes no table, so give it on the command line, as --" + key;
        }
        if (key.indexOf('：') >= 0) {
            return "; write a half-width `:` and a blank behind it";
        }
        String near = Suggestion.didYouMean(key, List.copyOf(known.keySet()));
        return near.isEmpty() ? "; known are " + String.join(", ", known.keySet()) + "." : near;
    }

    /** What an option or argument is called; of two names, the longer. */
    static String key(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.longestName().replaceFirst("^-+", "");
        }
        String label = ((PositionalParamSpec) argument).paramLabel();
        return label.equals(PATH_LABEL) ? PATHS : label.toLowerCase(Locale.ROOT);
    }
}
