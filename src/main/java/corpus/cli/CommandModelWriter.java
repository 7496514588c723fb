package corpus.cli;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Writes down what the annotations of a command say about its arguments, in the order in which
 * picocli finds it: fields of the uppermost class first. Texts for the help are left out. {@link
 * CommandModel} reads it.
 */
final class CommandModelWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** The model of a command. */
    static byte[] bytes(Object command) throws IOException {
        CommandModelWriter writer = new CommandModelWriter();
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        Class<?> transformer = command.getClass().getAnnotation(Command.class).modelTransformer();
        writer.out.writeUTF(spec.name());
        writer.out.writeUTF(spec.modelTransformer() == null ? "" : transformer.getName());
        writer.addFields(command.getClass(), spec);
        return writer.bytes.toByteArray();
    }

    private void addFields(Class<?> owner, CommandSpec spec) throws IOException {
        List<Field> fields = new ArrayList<>();
        for (Class<?> type = owner; type != Object.class; type = type.getSuperclass()) {
            List<Field> own = new ArrayList<>();
            for (Field field : type.getDeclaredFields()) {
                if (isPart(field)) {
                    own.add(field);
                }
            }
            fields.addAll(0, own);
        }
        out.writeShort(fields.size());
        for (Field field : fields) {
            out.writeUTF(field.getDeclaringClass().getName());
            out.writeUTF(field.getName());
            if (field.isAnnotationPresent(Mixin.class)) {
                out.writeByte(CommandModel.MIXIN);
                addFields(field.getType(), spec.mixins().get(field.getName()));
            } else if (field.isAnnotationPresent(Spec.class)) {
                out.writeByte(CommandModel.SPEC);
            } else if (field.isAnnotationPresent(ParentCommand.class)) {
                out.writeByte(CommandModel.PARENT);
            } else {
                addArgument(argument(field, spec));
            }
        }
    }

    private static boolean isPart(Field field) {
        return field.isAnnotationPresent(Mixin.class)
                || field.isAnnotationPresent(Spec.class)
                || field.isAnnotationPresent(ParentCommand.class)
                || field.isAnnotationPresent(Option.class)
                || field.isAnnotationPresent(Parameters.class);
    }

    private static ArgSpec argument(Field field, CommandSpec spec) {
        return spec.args().stream()
                .filter(argument -> field.equals(argument.userObject()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it is what Java gives a field by itself. */
    private static boolean isBlank(Object value) {
        return value == null
                || Boolean.FALSE.equals(value)
                || (value instanceof Number number && number.doubleValue() == 0);
    }

    private void addArgument(ArgSpec argument) throws IOException {
        if (argument instanceof OptionSpec option) {
            out.writeByte(CommandModel.OPTION);
            out.writeUTF(String.join(" ", option.names()));
            out.writeBoolean(option.negatable());
        } else {
            out.writeByte(CommandModel.POSITIONAL);
            out.writeUTF(((PositionalParamSpec) argument).index().toString());
        }
        out.writeBoolean(isBlank(argument.initialValue()));
        out.writeUTF(argument.arity().toString());
        out.writeBoolean(argument.required());
        out.writeUTF(argument.paramLabel());
        out.writeUTF(argument.splitRegex());
        out.writeBoolean(argument.defaultValue() != null);
        out.writeUTF(argument.defaultValue() == null ? "" : argument.defaultValue());
        boolean several = Iterable.class.isAssignableFrom(argument.type());
        out.writeUTF(several ? argument.auxiliaryTypes()[0].getName() : "");
        out.writeUTF(
                argument.converters().length == 0
                        ? ""
                        : argument.converters()[0].getClass().getName());
    }
}
