package corpus.cli;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The arguments of a command as the build has found them: to ask the annotations takes a run longer
 * than an article. It lacks the texts of the help, which is told from the annotations.
 */
public final class CommandModel {
    static final int MIXIN = 0;
    static final int SPEC = 1;
    static final int PARENT = 2;
    static final int OPTION = 3;
    static final int POSITIONAL = 4;

    private static final String ENDING = ".command";
    private static final String HELP = "mixinStandardHelpOptions";

    private final DataInputStream in;
    private final CorpusCommand parent;
    private CommandSpec whole;

    private CommandModel(byte[] bytes, CorpusCommand parent) {
        in = new DataInputStream(new ByteArrayInputStream(bytes));
        this.parent = parent;
    }

    /**
     * Writes the models of all commands beside this class.
     *
     * @param classes the folder of compiled classes
     */
    public static void prepare(Path classes) throws IOException {
        Path folder = classes.resolve(CommandModel.class.getPackageName().replace('.', '/'));
        for (String name : Commands.NAMES) {
            Object command = Commands.command(name);
            // A command with commands of its own does not run itself.
            if (CommandSpec.forAnnotatedObject(command).subcommands().isEmpty()) {
                Files.write(folder.resolve(name + ENDING), CommandModelWriter.bytes(command));
            }
        }
    }

    /**
     * The command with its arguments; empty if no model was prepared.
     *
     * @param parent the program
     */
    static Optional<CommandLine> of(String name, CorpusCommand parent) {
        try (InputStream in = CommandModel.class.getResourceAsStream(name + ENDING)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(
                            new CommandModel(in.readAllBytes(), parent)
                                    .line(Commands.command(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The program around one command: what else it can do is not asked. */
    static CommandLine program(CorpusCommand program) {
        return new CommandLine(CommandSpec.wrapWithoutInspection(program).name(CorpusCommand.NAME));
    }

    private CommandLine line(Object command) throws IOException, ReflectiveOperationException {
        whole = CommandSpec.wrapWithoutInspection(command);
        whole.name(in.readUTF());
        String transformer = in.readUTF();
        if (!transformer.isEmpty()) {
            whole.modelTransformer((IModelTransformer) instance(Class.forName(transformer)));
        }
        addFields(whole, command);
        // By its annotations it would cost a run as much as all the rest.
        whole.addMixin(HELP, helpOptions());
        whole.versionProvider(new VersionText());
        return new CommandLine(whole);
    }

    /** The options that all commands have, as {@code mixinStandardHelpOptions} gives them. */
    private static CommandSpec helpOptions() {
        return CommandSpec.create()
                .addOption(flag("-h", "--help").usageHelp(true).build())
                .addOption(flag("-V", "--version").versionHelp(true).build());
    }

    private static OptionSpec.Builder flag(String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0");
    }

    private void addFields(CommandSpec spec, Object object)
            throws IOException, ReflectiveOperationException {
        for (int left = in.readShort(); left > 0; left--) {
            Field field = Class.forName(in.readUTF()).getDeclaredField(in.readUTF());
            field.setAccessible(true);
            int kind = in.readByte();
            switch (kind) {
                case MIXIN -> {
                    Object mixin = instance(field.getType());
                    field.set(object, mixin);
                    CommandSpec part = CommandSpec.wrapWithoutInspection(mixin);
                    addFields(part, mixin);
                    spec.addMixin(field.getName(), part);
                }
                case SPEC -> field.set(object, whole);
                case PARENT -> field.set(object, parent);
                case OPTION -> addOption(spec, object, field);
                default -> addPositional(spec, object, field);
            }
        }
    }

    private void addOption(CommandSpec spec, Object object, Field field)
            throws IOException, ReflectiveOperationException {
        OptionSpec.Builder option = OptionSpec.builder(in.readUTF().split(" "));
        option.negatable(in.readBoolean());
        FieldBinding binding = new FieldBinding(field, object, in.readBoolean());
        Described common = new Described(in);
        option.userObject(field)
                .type(field.getType())
                .arity(common.arity)
                .required(common.isRequired)
                .paramLabel(common.label)
                .splitRegex(common.separator)
                .defaultValue(common.standard)
                .getter(binding)
                .setter(binding)
                .initialValue(binding.first());
        if (common.element != null) {
            option.auxiliaryTypes(common.element);
        }
        if (common.converter != null) {
            option.converters(common.converter);
        }
        spec.addOption(option.build());
    }

    private void addPositional(CommandSpec spec, Object object, Field field)
            throws IOException, ReflectiveOperationException {
        PositionalParamSpec.Builder argument = PositionalParamSpec.builder();
        argument.index(in.readUTF());
        FieldBinding binding = new FieldBinding(field, object, in.readBoolean());
        Described common = new Described(in);
        argument.userObject(field)
                .type(field.getType())
                .arity(common.arity)
                .required(common.isRequired)
                .paramLabel(common.label)
                .splitRegex(common.separator)
                .defaultValue(common.standard)
                .getter(binding)
                .setter(binding)
                .initialValue(binding.first());
        if (common.element != null) {
            argument.auxiliaryTypes(common.element);
        }
        if (common.converter != null) {
            argument.converters(common.converter);
        }
        spec.addPositional(argument.build());
    }

    /** What options and other arguments have in common, though their builders do not. */
    private static final class Described {
        private final String arity;
        private final boolean isRequired;
        private final String label;
        private final String separator;
        private final String standard;
        private final Class<?> element;
        private final ITypeConverter<?> converter;

        private Described(DataInputStream in) throws IOException, ReflectiveOperationException {
            arity = in.readUTF();
            isRequired = in.readBoolean();
            label = in.readUTF();
            separator = in.readUTF();
            boolean hasDefault = in.readBoolean();
            String value = in.readUTF();
            standard = hasDefault ? value : null;
            String type = in.readUTF();
            element = type.isEmpty() ? null : Class.forName(type);
            String converting = in.readUTF();
            converter =
                    converting.isEmpty()
                            ? null
                            : (ITypeConverter<?>) instance(Class.forName(converting));
        }
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
