package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The prepared model of a command is what its annotations say. */
class CommandModelTest {
    static List<String> commands() {
        return Commands.NAMES;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void preparedArgumentsAreThoseOfTheAnnotations(String name) {
        Console console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        OutputStream.nullOutputStream(),
                        new PrintWriter(Writer.nullWriter()),
                        Set.of(),
                        80);
        CommandSpec annotated =
                Main.commandLine(console).getSubcommands().get(name).getCommandSpec();
        Optional<CommandLine> prepared = CommandModel.of(name, new CorpusCommand(console));
        assertThat(prepared.isPresent()).isEqualTo(annotated.subcommands().isEmpty());
        prepared.ifPresent(
                line -> {
                    CommandSpec spec = line.getCommandSpec();
                    assertThat(spec.name()).isEqualTo(annotated.name());
                    assertThat(spec.mixins().keySet())
                            .containsExactlyInAnyOrderElementsOf(annotated.mixins().keySet());
                    assertThat(described(spec)).isEqualTo(described(annotated));
                });
    }

    private static List<String> described(CommandSpec spec) {
        List<String> all = new ArrayList<>();
        // Those of the help stand where no order matters: they never are in a record.
        CommandSpec help = spec.mixins().get("mixinStandardHelpOptions");
        for (OptionSpec option : spec.options()) {
            if (!help.options().contains(option)) {
                all.add(
                        List.of(option.names())
                                + " negatable="
                                + option.negatable()
                                + described(option));
            }
        }
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            all.add(argument.index() + described(argument));
        }
        help.options().forEach(option -> all.add(helpOption(option)));
        return all;
    }

    /** No field is behind it: picocli only asks whether it stands on the command line. */
    private static String helpOption(OptionSpec option) {
        return List.of(option.names())
                + " "
                + List.of(
                        option.usageHelp(),
                        option.versionHelp(),
                        option.arity().toString(),
                        option.required(),
                        option.splitRegex(),
                        String.valueOf(option.defaultValue()),
                        option.type());
    }

    private static String described(ArgSpec argument) {
        return " "
                + List.of(
                        argument.arity().toString(),
                        argument.required(),
                        argument.paramLabel(),
                        argument.splitRegex(),
                        String.valueOf(argument.defaultValue()),
                        argument.type(),
                        Arrays.toString(argument.auxiliaryTypes()),
                        Arrays.stream(argument.converters()).map(Object::getClass).toList(),
                        String.valueOf(argument.<Object>getValue()),
                        String.valueOf(argument.initialValue()),
                        String.valueOf(argument.userObject()));
    }
}
